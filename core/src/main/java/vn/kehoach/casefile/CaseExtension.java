package vn.kehoach.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.progress.EventTime;

/**
 * A later day set for a case file: an extension by the law, or the day named in the letter of
 * apology of the one-stop shop. The day of before stands beside it.
 *
 * <p>Vietnamese term: <i>gia hạn, hẹn lại ngày trả kết quả</i>.
 */
@Value.Immutable
public abstract class CaseExtension implements WithCaseExtension {

  CaseExtension() {}

  /**
   * Returns when it was granted and when it was recorded.
   *
   * @return both days
   */
  @Value.Parameter
  public abstract EventTime granted();

  /**
   * Returns the new last day in time.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate newDueOn();

  /**
   * Returns the document that sets it.
   *
   * @return its number, or empty if none was recorded
   */
  public abstract Optional<DocumentNumber> document();

  /**
   * Obtains an extension.
   *
   * @param granted when it was granted and recorded
   * @param newDueOn the new last day in time
   * @return the extension
   */
  public static CaseExtension of(EventTime granted, LocalDate newDueOn) {
    return ImmutableCaseExtension.builder().granted(granted).newDueOn(newDueOn).build();
  }
}
