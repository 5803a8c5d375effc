package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.io.CaseFilesCsv;
import vn.kehoach.period.DateRange;
import vn.kehoach.summary.SummarySpan;

/** Shorthand for tests about case files. */
final class Cases {

  static final CaseAssessor ASSESSOR = CaseAssessor.of(VietnamCalendar.publicSector());

  private Cases() {}

  /**
   * Reads {@code limit 5 ngày, result_on 2023-05-09}; a one-stop dossier of Thursday 4 May 2023.
   */
  static CaseFile file(String told) {
    List<String> headings = new ArrayList<>(List.of("id", "kind", "unit", "received_on"));
    List<String> cells = new ArrayList<>(List.of("HS-1", "ONE_STOP", "mot-cua", "2023-05-04"));
    Arrays.stream(told.split(", ", -1))
        .filter(part -> !part.isBlank())
        .forEach(
            part -> {
              String heading = part.substring(0, part.indexOf(' '));
              String cell = part.substring(part.indexOf(' ') + 1);
              int at = headings.indexOf(heading);
              if (at < 0) {
                headings.add(heading);
                cells.add(cell);
              } else {
                cells.set(at, cell);
              }
            });
    return CaseFilesCsv.parse(line(headings) + line(cells)).orElseThrow().all().get(0);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")) + "\n";
  }

  static CaseFiles files(CaseFile... files) {
    return CaseFiles.of(ImmutableList.copyOf(files));
  }

  static CaseStatus status(String told, String asOf) {
    return ASSESSOR.assess(files(file(told)), LocalDate.parse(asOf)).statuses().get(0);
  }

  /** The days from one to another. */
  static SummarySpan span(String first, String last) {
    LocalDate end = LocalDate.parse(last);
    return SummarySpan.of(DateRange.ofClosed(LocalDate.parse(first), end), end);
  }

  /** The figures of one case file. */
  static CaseFigures figures(String told, String first, String last) {
    return CaseTable.of(files(file(told)), ASSESSOR, span(first, last)).total();
  }
}
