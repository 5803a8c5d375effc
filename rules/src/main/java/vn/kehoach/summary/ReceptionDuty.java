package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/**
 * On how many days at least citizens are received, such as on 1 day in 1 week.
 *
 * <p>Vietnamese term: <i>trách nhiệm tiếp công dân định kỳ</i>.
 *
 * <p>A week runs from Monday to Sunday, a month is one of the calendar. Each belongs to the period
 * in which it ends, so consecutive periods judge each of them once. Source of the figures: Law
 * 42/2013/QH13, Article 15 (the chair of a commune), and Regulation 11-QĐi/TW of 2019 (the head of
 * its Party committee); they are passed in. See rules/INTERPRETATION.md#citizen-reception.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReceptionDuty.class)
public abstract class ReceptionDuty {

  ReceptionDuty() {}

  /**
   * Returns on how many days at least.
   *
   * @return 1 or more
   */
  @Value.Parameter
  public abstract int days();

  /**
   * Returns in which time.
   *
   * @return one week or one month
   */
  @Value.Parameter
  public abstract TimeLimit in();

  /**
   * Obtains a duty.
   *
   * @param days on how many days at least, 1 or more
   * @param in one week or one month
   * @return the duty
   * @throws IllegalArgumentException if there is no such day or another time
   */
  public static ReceptionDuty of(int days, TimeLimit in) {
    return ImmutableReceptionDuty.of(days, in);
  }

  @Value.Check
  void check() {
    checkArgument(days() >= 1, "days of a reception duty must be 1 or more: '%s'", days());
    checkArgument(
        in().amount() == 1 && (isWeekly() || in().unit() == LimitUnit.MONTH),
        "time of a reception duty must be one week or one month: '%s'",
        in());
  }

  private boolean isWeekly() {
    return in().unit() == LimitUnit.WEEK;
  }

  /** The weeks or months that end in a range, whole, in order. */
  ImmutableList<DateRange> spansIn(DateRange range) {
    ImmutableList.Builder<DateRange> spans = ImmutableList.builder();
    LocalDate last = lastDay(range.firstDay());
    while (!last.isAfter(range.lastDay())) {
      spans.add(DateRange.ofClosed(firstDay(last), last));
      last = lastDay(last.plusDays(1));
    }
    return spans.build();
  }

  private LocalDate lastDay(LocalDate day) {
    return day.with(
        isWeekly()
            ? TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)
            : TemporalAdjusters.lastDayOfMonth());
  }

  private LocalDate firstDay(LocalDate last) {
    return isWeekly() ? last.minusDays(6) : last.withDayOfMonth(1);
  }
}
