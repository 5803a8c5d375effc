package vn.kehoach.period;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * The beginning, the middle or the end of a month, quarter or year, such as {@code giữa tháng 6 năm
 * 2023}, which is 2023-06-15.
 *
 * <p>Vietnamese term: <i>đầu, giữa, cuối tháng, quý, năm</i>.
 *
 * <p>The Code says nothing of quarters; for them see rules/INTERPRETATION.md#points-of-periods.
 *
 * <p>Source: Civil Code 91/2015/QH13, Article 146, clauses 2 and 3, in force from 2017-01-01.
 */
@Value.Immutable
public abstract class PeriodPoint {

  private static final String RULE =
      "be đầu, giữa or cuối and a month, quarter or year, such as cuối quý II năm 2023";
  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("(?<position>dau|giua|cuoi) (?<period>.+)");
  private static final ImmutableSet<ReportingCycle> CYCLES =
      ImmutableSet.of(ReportingCycle.MONTH, ReportingCycle.QUARTER, ReportingCycle.YEAR);

  PeriodPoint() {}

  /**
   * Returns where in the period the point lies.
   *
   * @return the position
   */
  @Value.Parameter
  public abstract PeriodPosition position();

  /**
   * Returns the period.
   *
   * @return a month, a quarter or a year
   */
  @Value.Parameter
  public abstract ReportingPeriod period();

  /**
   * Obtains a point.
   *
   * @param position where in the period
   * @param period a month, a quarter or a year
   * @return the point
   * @throws IllegalArgumentException if the period is of another length
   */
  public static PeriodPoint of(PeriodPosition position, ReportingPeriod period) {
    return ImmutablePeriodPoint.of(position, period);
  }

  /**
   * Parses a point such as {@code đầu tháng 6/2023}, {@code giữa quý II năm 2023} or {@code cuối
   * năm 2023}.
   *
   * @param text the text, case and marks ignored
   * @return the point
   * @throws IllegalArgumentException if the text is no position and period with its year
   */
  @JsonCreator
  public static PeriodPoint parse(String text) {
    Matcher matcher = FORM.matcher(text.length() > LONGEST * 4 ? "" : PlainText.fold(text));
    if (!matcher.matches()) {
      throw Messages.broken("point of a period", RULE, text);
    }
    PeriodPosition position =
        switch (matcher.group("position")) {
          case "dau" -> PeriodPosition.BEGINNING;
          case "giua" -> PeriodPosition.MIDDLE;
          default -> PeriodPosition.END;
        };
    try {
      return of(position, ReportingPeriod.parse(matcher.group("period")));
    } catch (IllegalArgumentException e) {
      throw Messages.broken("point of a period", RULE, text);
    }
  }

  @Value.Check
  void check() {
    checkArgument(
        CYCLES.contains(period().cycle()),
        "point of a period must lie in a month, quarter or year: '%s'",
        period());
  }

  /**
   * Returns the day.
   *
   * @return the 1st, 15th or last of a month; 1 January, 30 June or 31 December; for a quarter its
   *     first day, the 15th of its second month or its last day
   */
  public LocalDate day() {
    return position().dayIn(period());
  }

  /** Returns the Vietnamese form, such as {@code giữa tháng 6 năm 2023}, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return position().label(Language.VIETNAMESE) + " " + period().label(Language.VIETNAMESE);
  }
}
