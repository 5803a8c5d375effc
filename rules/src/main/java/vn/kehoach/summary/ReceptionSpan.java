package vn.kehoach.summary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;

/**
 * One week or month of a duty to receive citizens: the days asked for and the days held.
 *
 * <p>Vietnamese term: <i>kết quả tiếp công dân trong tuần, tháng</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReceptionSpan.class)
public abstract class ReceptionSpan {

  ReceptionSpan() {}

  /**
   * Returns the week or month.
   *
   * @return from Monday to Sunday, or the month
   */
  @Value.Parameter
  public abstract DateRange days();

  /**
   * Returns on how many days citizens had to be received.
   *
   * @return the duty, or 0 if the policy asks for nothing
   */
  @Value.Parameter
  public abstract int owed();

  /**
   * Returns on how many days they were.
   *
   * @return 0 or more
   */
  @Value.Parameter
  public abstract int held();

  /**
   * Tells whether days are missing.
   *
   * @return true if fewer were held than owed
   */
  @JsonIgnore
  public boolean isMissed() {
    return held() < owed();
  }
}
