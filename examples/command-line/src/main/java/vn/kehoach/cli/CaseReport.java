package vn.kehoach.cli;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.caseload.CaseAssessment;
import vn.kehoach.caseload.CaseAssessor;
import vn.kehoach.caseload.CaseFigure;
import vn.kehoach.caseload.CaseTable;
import vn.kehoach.summary.SummarySpan;
import vn.kehoach.text.Language;

/** Case files of a period: the table of the office, and how each stands on the day it is of. */
record CaseReport(CaseTable table, CaseAssessment assessment, Language language) {

  /** The figures that end in another way than settled: not in a total, and none themselves. */
  static final ImmutableList<CaseFigure> ENDED_OTHERWISE =
      Arrays.stream(CaseFigure.values())
          .filter(figure -> !figure.isTotal())
          .filter(
              figure ->
                  Arrays.stream(CaseFigure.values())
                      .noneMatch(total -> total.parts().contains(figure)))
          .collect(ImmutableList.toImmutableList());

  static CaseReport of(
      CaseFiles files, CaseAssessor assessor, SummarySpan span, Language language) {
    CaseAssessment assessment =
        span.knownOn()
            .map(known -> assessor.assess(files, span.asOf(), known))
            .orElseGet(() -> assessor.assess(files, span.asOf()));
    return new CaseReport(CaseTable.of(files, assessor, span), assessment, language);
  }

  SummarySpan span() {
    return table.span();
  }

  /** Where all that was received has gone, in figures that add up to it. */
  static ImmutableList<CaseFigure> gone() {
    return Stream.of(
            Stream.of(CaseFigure.SETTLED_TOTAL),
            ENDED_OTHERWISE.stream(),
            Stream.of(CaseFigure.PENDING_TOTAL))
        .flatMap(figures -> figures)
        .collect(ImmutableList.toImmutableList());
  }
}
