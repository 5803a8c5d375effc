package vn.kehoach.caseload;

import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * Something in a case file that somebody should look at, such as a second rescheduling.
 *
 * <p>Vietnamese term: <i>lưu ý về hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseFinding {

  CaseFinding() {}

  /**
   * Returns the case file.
   *
   * @return its code
   */
  @Value.Parameter
  public abstract CaseFileId caseFile();

  /**
   * Returns what was found.
   *
   * @return the kind, which says what is made of it
   */
  @Value.Parameter
  public abstract CaseFindingKind kind();

  /**
   * Returns the day it is about.
   *
   * @return the day the limit starts, the agreed day, or the day of the extension too many
   */
  @Value.Parameter
  public abstract LocalDate day();

  static CaseFinding of(CaseFileId caseFile, CaseFindingKind kind, LocalDate day) {
    return ImmutableCaseFinding.of(caseFile, kind, day);
  }

  /**
   * Returns the finding in words.
   *
   * @param language the language of the words
   * @return such as {@code HS-1: hẹn lại quá số lần cho phép (20/06/2023)}
   */
  public String label(Language language) {
    return caseFile() + ": " + kind().label(language) + " (" + DayWords.date(day(), language) + ")";
  }
}
