package vn.kehoach.deadline;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.PlainText;

/**
 * Time that is not held against somebody, added beside a deadline, such as five working days for an
 * obstacle beyond control.
 *
 * <p>Vietnamese term: <i>thời gian được miễn trừ</i>.
 *
 * <p>It is counted from the raw end. The deadline without it stays: {@link Deadline#original()}.
 */
@Value.Immutable
@JsonTypeName("exemption")
@JsonDeserialize(as = ImmutableExemption.class)
public abstract non-sealed class Exemption implements DeadlineChange, WithExemption {

  Exemption() {}

  /**
   * Returns the time added.
   *
   * @return the limit, in days or longer units
   */
  @Value.Parameter
  public abstract TimeLimit added();

  /**
   * Returns why.
   *
   * @return such as {@code trở ngại khách quan}
   */
  @Value.Parameter
  public abstract String reason();

  /**
   * Obtains an exemption.
   *
   * @param added the time added, in days or longer units
   * @param reason why
   * @return the exemption
   * @throws IllegalArgumentException if the limit is in minutes or hours
   */
  public static Exemption of(TimeLimit added, String reason) {
    return ImmutableExemption.of(added, reason);
  }

  @Value.Check
  void check() {
    Counting.checkOfDays("time added by an exemption", added());
    PlainText.check("reason of an exemption", reason());
    document().ifPresent(text -> PlainText.check("document of an exemption", text));
  }
}
