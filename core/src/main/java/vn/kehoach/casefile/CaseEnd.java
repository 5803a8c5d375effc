package vn.kehoach.casefile;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.progress.EventTime;

/**
 * How and when a case file left the office.
 *
 * <p>Vietnamese term: <i>kết thúc hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseEnd implements WithCaseEnd {

  CaseEnd() {}

  /**
   * Returns how it left.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract CaseEndKind kind();

  /**
   * Returns when it left and when that was recorded.
   *
   * @return both days
   */
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the document it left with.
   *
   * @return the number of a notice or a letter, or empty
   */
  public abstract Optional<DocumentNumber> document();

  /**
   * Obtains an end.
   *
   * @param kind how it left
   * @param time when it left and when that was recorded
   * @return the end
   */
  public static CaseEnd of(CaseEndKind kind, EventTime time) {
    return ImmutableCaseEnd.builder().kind(kind).time(time).build();
  }
}
