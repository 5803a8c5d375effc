package vn.kehoach.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

/**
 * How much a statute allows or asks for, such as {@code không quá 30 ngày} or {@code ít nhất 1 ngày
 * trong 1 tuần}.
 *
 * <p>Vietnamese term: <i>mức thời hạn theo luật</i>.
 */
@Value.Immutable
public abstract class LimitMeasure {

  /** The largest number of times a measure may name: {@value}. */
  public static final int MOST_TIMES = 366;

  LimitMeasure() {}

  /**
   * Returns what is measured.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract LimitKind kind();

  /**
   * Returns how often.
   *
   * @return 1 to {@value #MOST_TIMES}, or empty for a length of time
   */
  @Value.Parameter
  public abstract Optional<Integer> times();

  /**
   * Returns how long, or the period in which something is done so often.
   *
   * @return the length, or empty for a number of times only
   */
  @Value.Parameter
  public abstract Optional<TimeLimit> length();

  /**
   * Obtains a limit after an event.
   *
   * @param length the longest time
   * @return such as {@code không quá 30 ngày}
   */
  public static LimitMeasure within(TimeLimit length) {
    return ofParts(LimitKind.LIMIT, Optional.empty(), Optional.of(length));
  }

  /**
   * Obtains a lead time before an event.
   *
   * @param length the shortest time, in days or working days
   * @return such as {@code trước ít nhất 1 ngày}
   * @throws IllegalArgumentException if the length is in another unit
   */
  public static LimitMeasure ahead(TimeLimit length) {
    return ofParts(LimitKind.LEAD_TIME, Optional.empty(), Optional.of(length));
  }

  /**
   * Obtains a shortest duration.
   *
   * @param length the shortest time
   * @return such as {@code ít nhất 30 ngày}
   */
  public static LimitMeasure atLeast(TimeLimit length) {
    return ofParts(LimitKind.MINIMUM_DURATION, Optional.empty(), Optional.of(length));
  }

  /**
   * Obtains a shortest duration without a break.
   *
   * @param length the shortest time
   * @return such as {@code ít nhất 30 ngày liên tục}
   */
  public static LimitMeasure atLeastContinuously(TimeLimit length) {
    return ofParts(LimitKind.CONTINUOUS_DURATION, Optional.empty(), Optional.of(length));
  }

  /**
   * Obtains a shortest time between two events.
   *
   * @param length the shortest time
   * @return such as {@code ít nhất 1 ngày làm việc}
   */
  public static LimitMeasure atLeastBetween(TimeLimit length) {
    return ofParts(LimitKind.MINIMUM_INTERVAL, Optional.empty(), Optional.of(length));
  }

  /**
   * Obtains a smallest number of days.
   *
   * @param days on how many days, 1 to {@value #MOST_TIMES}
   * @param period in each such period
   * @return such as {@code ít nhất 1 ngày trong 1 tuần}
   * @throws IllegalArgumentException if the days are out of bounds
   */
  public static LimitMeasure atLeastDays(int days, TimeLimit period) {
    return ofParts(LimitKind.MINIMUM_DAYS, Optional.of(days), Optional.of(period));
  }

  /**
   * Obtains a smallest frequency.
   *
   * @param times how often, 1 to {@value #MOST_TIMES}
   * @param period in each such period
   * @return such as {@code ít nhất 2 lần trong 1 tháng}
   * @throws IllegalArgumentException if the times are out of bounds
   */
  public static LimitMeasure atLeastTimes(int times, TimeLimit period) {
    return ofParts(LimitKind.MINIMUM_FREQUENCY, Optional.of(times), Optional.of(period));
  }

  /**
   * Obtains a largest number of times.
   *
   * @param times how often, 1 to {@value #MOST_TIMES}
   * @return such as {@code không quá 1 lần}
   * @throws IllegalArgumentException if the times are out of bounds
   */
  public static LimitMeasure atMostTimes(int times) {
    return ofParts(LimitKind.MAXIMUM_COUNT, Optional.of(times), Optional.empty());
  }

  static LimitMeasure ofParts(LimitKind kind, Optional<Integer> times, Optional<TimeLimit> length) {
    return ImmutableLimitMeasure.of(kind, times, length);
  }

  @Value.Check
  void check() {
    checkArgument(
        length().isPresent() == kind().hasLength(),
        "length of a measure must be given unless it is MAXIMUM_COUNT: '%s'",
        kind());
    checkArgument(
        times().isPresent() == kind().hasTimes(),
        "times of a measure must be given for MINIMUM_FREQUENCY, MINIMUM_DAYS and MAXIMUM_COUNT"
            + " only: '%s'",
        kind());
    times()
        .ifPresent(
            n ->
                checkArgument(
                    n >= 1 && n <= MOST_TIMES,
                    "times of a measure must be from 1 to %s: '%s'",
                    MOST_TIMES,
                    n));
    checkArgument(
        kind() != LimitKind.LEAD_TIME || length().filter(LimitMeasure::isInDays).isPresent(),
        "lead time must be in days or working days: '%s'",
        length().map(TimeLimit::toString).orElse(""));
  }

  private static boolean isInDays(TimeLimit length) {
    return length.unit() == LimitUnit.DAY || length.unit() == LimitUnit.WORKING_DAY;
  }

  /**
   * Returns the measure in words.
   *
   * @param language the language of the words
   * @return such as {@code không quá 30 ngày}
   */
  public String label(Language language) {
    String often = times().map(n -> kind().times(n, language)).orElse("");
    String length = length().map(l -> l.label(language)).orElse("");
    String between = often.isEmpty() || length.isEmpty() ? "" : language.choose(" trong ", " in ");
    return kind().lead(language) + " " + often + between + length + kind().tail(language);
  }

  /** Returns the measure in Vietnamese, such as {@code không quá 30 ngày}. */
  @Override
  public String toString() {
    return label(Language.VIETNAMESE);
  }
}
