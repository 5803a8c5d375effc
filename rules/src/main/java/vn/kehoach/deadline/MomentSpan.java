package vn.kehoach.deadline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The moments between which a limit in minutes or hours runs.
 *
 * <p>Vietnamese term: <i>thời điểm bắt đầu và thời điểm kết thúc thời hạn</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMomentSpan.class)
public abstract class MomentSpan implements WithMomentSpan {

  MomentSpan() {}

  /**
   * Returns the stated moment.
   *
   * @return when the limit begins
   */
  @Value.Parameter
  public abstract LocalDateTime startsAt();

  /**
   * Returns the first moment counted.
   *
   * @return the stated moment, or the first within office hours from it on for working hours
   */
  @Value.Parameter
  public abstract LocalDateTime firstCounted();

  /**
   * Returns the last moment as counted.
   *
   * @return the raw moment
   */
  @Value.Parameter
  public abstract LocalDateTime rawMoment();

  /**
   * Returns the last moment in time.
   *
   * @return the moment; 00:00 is 24:00 of the day before
   */
  @Value.Parameter
  public abstract LocalDateTime moment();

  /**
   * Returns the office hours counted in.
   *
   * @return such as {@code T2-T6 07:30-11:30, 13:00-17:00}, or empty if the limit runs day and
   *     night
   */
  public abstract Optional<OfficeHours> officeHours();

  static MomentSpan of(
      LocalDateTime startsAt,
      LocalDateTime firstCounted,
      LocalDateTime rawMoment,
      LocalDateTime moment) {
    return ImmutableMomentSpan.of(startsAt, firstCounted, rawMoment, moment);
  }
}
