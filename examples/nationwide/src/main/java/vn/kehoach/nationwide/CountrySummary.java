package vn.kehoach.nationwide;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.summary.MergedSummary;
import vn.kehoach.summary.PeriodSummary;

/** The summary of a period over communes: each judged by itself, then merged by province. */
final class CountrySummary {

  private CountrySummary() {}

  /** Judges one commune as of the end of the period's window, under its province's name. */
  static MergedSummary of(Commune commune, ReportingPeriod period) {
    Plan plan = CommuneYear.planOf(commune);
    LocalDate asOf = ReportingRegimes.DECREE_09_2019.windowOf(period).lastDay();
    Assessment assessment =
        PlanAssessor.of(VietnamCalendar.publicSector(), ReportingRegimes.DECREE_09_2019)
            .assess(plan, CommuneYear.logOf(commune, plan), asOf);
    return MergedSummary.of(commune.province(), PeriodSummary.of(assessment, period));
  }

  /** Judges communes one after the other on this machine. */
  static MergedSummary onOneMachine(List<Commune> communes, ReportingPeriod period) {
    return MergedSummary.ofAll(communes.stream().map(commune -> of(commune, period)).toList());
  }
}
