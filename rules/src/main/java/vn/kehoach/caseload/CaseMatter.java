package vn.kehoach.caseload;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.casefile.CaseDeadline;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.casefile.DueByStatute;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.casefile.DueWithinLimit;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.status.Matter;
import vn.kehoach.statute.LimitKind;
import vn.kehoach.statute.StatutoryDeadline;
import vn.kehoach.statute.StatutoryLimit;
import vn.kehoach.statute.StatutoryLimitId;

/** A case file as something that can be judged. */
record CaseMatter(CaseFile file, CaseAssessor assessor) implements Matter {

  @Override
  public LocalDate opensOn() {
    return file.receivedOn();
  }

  @Override
  public DayOffRule rule() {
    return awaitsEvent()
        ? assessor.dayOffPolicy().countedLimits()
        : assessor.dayOffPolicy().writtenDays();
  }

  @Override
  public Optional<Deadline> writtenDeadline(WorkingCalendar calendar) {
    CaseDeadline deadline = file.deadline().orElse(null);
    if (deadline instanceof DueOnAgreedDay agreed) {
      return Optional.of(Deadline.fixed(agreed.day(), calendar, rule()));
    }
    return startsWithReceipt() ? deadlineFrom(receiptStart(), calendar) : Optional.empty();
  }

  /** Limits of complaints and denunciations start with their acceptance. */
  private boolean startsWithReceipt() {
    return file.kind() != CaseKind.COMPLAINT && file.kind() != CaseKind.DENUNCIATION;
  }

  private LocalDate receiptStart() {
    return assessor.receiptPolicy().start(file.receivedOn(), assessor.calendar());
  }

  @Override
  public Optional<Deadline> deadlineFrom(LocalDate eventDay, WorkingCalendar calendar) {
    CaseDeadline deadline = file.deadline().orElse(null);
    return deadline instanceof DueWithinLimit within
        ? Optional.of(Deadline.counted(eventDay, within.limit(), calendar, rule()))
        : statutory(eventDay).map(StatutoryDeadline::deadline);
  }

  @Override
  public boolean awaitsEvent() {
    return file.deadline().filter(due -> !(due instanceof DueOnAgreedDay)).isPresent();
  }

  /** The day the limit counts from, as far as it is known. */
  Optional<LocalDate> start(LocalDate asOf) {
    return file.accepted()
        .map(time -> time.happenedOn())
        .filter(day -> !day.isAfter(asOf))
        .or(() -> startsWithReceipt() ? Optional.of(receiptStart()) : Optional.empty());
  }

  /** The deadline by statute: none if no day can be counted by a limit of that name. */
  Optional<StatutoryDeadline> statutory(LocalDate start) {
    return file.deadline()
        .filter(DueByStatute.class::isInstance)
        .map(due -> StatutoryLimitId.parse(((DueByStatute) due).limit()))
        .flatMap(id -> assessor.limits().find(id, start))
        .filter(CaseMatter::isCountedInDays)
        .map(limit -> limit.deadline(start, assessor.calendar(), rule()));
  }

  private static boolean isCountedInDays(StatutoryLimit limit) {
    return limit.measure().kind() == LimitKind.LIMIT
        && limit.measure().length().filter(length -> length.unit().isOfDays()).isPresent();
  }

  /** The day that the limit beside an agreed day leads to. */
  Optional<LocalDate> countedBeside(DueOnAgreedDay agreed, LocalDate asOf) {
    Optional<TimeLimit> limit = agreed.limit().filter(length -> length.unit().isOfDays());
    return limit.flatMap(
        length ->
            start(asOf)
                .map(
                    day ->
                        Deadline.counted(
                                day,
                                length,
                                assessor.calendar(),
                                assessor.dayOffPolicy().countedLimits())
                            .day()));
  }
}
