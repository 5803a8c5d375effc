package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.casefile.CaseChannel;
import vn.kehoach.casefile.CaseEnd;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.status.Judgement;
import vn.kehoach.summary.LedgerLine;
import vn.kehoach.summary.LedgerStart;
import vn.kehoach.summary.Outcome;
import vn.kehoach.summary.PeriodLedger;
import vn.kehoach.summary.SummaryEntry;
import vn.kehoach.summary.SummarySpan;

/** Counts case files the way everything is counted, and names the figures as offices do. */
final class CaseCount {

  private CaseCount() {}

  static PeriodLedger ledger(CaseFiles files, CaseAssessor assessor, SummarySpan span) {
    Judgement judgement = assessor.judgement();
    List<SummaryEntry> entries =
        files.all().stream()
            .filter(file -> CaseAssessments.isKnown(file, span.knownOn()))
            .filter(file -> !file.receivedOn().isAfter(span.asOf()))
            .map(file -> entry(file, assessor, judgement, span))
            .toList();
    return PeriodLedger.of(span, entries);
  }

  private static SummaryEntry entry(
      CaseFile file, CaseAssessor assessor, Judgement judgement, SummarySpan span) {
    try {
      return SummaryEntry.judge(
              file.id().toString(),
              new CaseMatter(file, assessor),
              CaseHappenings.of(file, span.knownOn()),
              judgement,
              span)
          .withTitle(file.procedure())
          .withUnit(file.unit());
    } catch (IllegalArgumentException e) {
      throw CaseAssessments.named(e, file);
    }
  }

  static ImmutableList<CaseLine> lines(CaseFiles files, CaseAssessor assessor, SummarySpan span) {
    return ledger(files, assessor, span).lines().stream()
        .map(line -> line(line, files.file(CaseFileId.parse(line.entry().key()))))
        .sorted(CaseLine.BY_ID)
        .collect(ImmutableList.toImmutableList());
  }

  private static CaseLine line(LedgerLine line, CaseFile file) {
    return CaseLine.of(file, start(line.start(), file), outcome(line.outcome(), file));
  }

  private static CaseFigure start(LedgerStart start, CaseFile file) {
    return start == LedgerStart.CARRIED_OVER
        ? CaseFigure.CARRIED_OVER
        : file.channel().map(CaseCount::newBy).orElse(CaseFigure.CHANNEL_NOT_STATED);
  }

  private static CaseFigure newBy(CaseChannel channel) {
    return switch (channel) {
      case ONLINE -> CaseFigure.ONLINE;
      case DIRECT -> CaseFigure.DIRECT;
      case POSTAL -> CaseFigure.POSTAL;
    };
  }

  private static CaseFigure outcome(Outcome outcome, CaseFile file) {
    return switch (outcome) {
      case COMPLETED_EARLY -> CaseFigure.BEFORE_DUE;
      case COMPLETED_ON_TIME -> CaseFigure.ON_TIME;
      case COMPLETED_LATE -> CaseFigure.LATE;
      case COMPLETED_WITHOUT_DEADLINE -> CaseFigure.SETTLED_WITHOUT_DEADLINE;
      case DISCONTINUED -> unsettled(file);
      case TRANSFERRED -> CaseFigure.TRANSFERRED;
      case OPEN_WITHIN_LIMIT, OPEN_NEARLY_DUE -> CaseFigure.WITHIN;
      case OPEN_OVERDUE -> CaseFigure.OVERDUE;
      case OPEN_WITHOUT_DEADLINE -> CaseFigure.PENDING_WITHOUT_DEADLINE;
      case OPEN_SUSPENDED -> CaseFigure.SUSPENDED;
      case OPEN_AWAITING_SUPPLEMENT -> CaseFigure.AWAITING_SUPPLEMENT;
    };
  }

  private static CaseFigure unsettled(CaseFile file) {
    return file.end().map(CaseEnd::kind).filter(CaseEndKind.WITHDRAWN::equals).isPresent()
        ? CaseFigure.WITHDRAWN
        : CaseFigure.REFUSED;
  }
}
