package vn.kehoach.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.statute.StatutoryDeadline;
import vn.kehoach.statute.StatutoryLimitId;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * The duty of the one-stop shop to apologise for a dossier that will be late and to name a new day,
 * at the latest one day before the due day.
 *
 * <p>Vietnamese term: <i>xin lỗi và hẹn lại ngày trả kết quả</i>.
 *
 * <p>The new day is recorded as an extension of the case file; that it is named only once is looked
 * at by {@link CaseFindingKind#RESCHEDULED_TOO_OFTEN}.
 *
 * <p>Source: Decree 61/2018/NĐ-CP, in force from 2018-06-21; confirmed until 2025-06-30. See
 * rules/INTERPRETATION.md#apology.
 */
@Value.Immutable
public abstract class ApologyDuty {

  /** The limit it rests on, {@code one-stop.apology}. */
  public static final StatutoryLimitId LIMIT = StatutoryLimitId.parse("one-stop.apology");

  ApologyDuty() {}

  /**
   * Returns by when a letter must be sent.
   *
   * @return the last day, counted back from the due day of the dossier, with its source and how
   *     sure that is
   */
  @Value.Parameter
  public abstract StatutoryDeadline letter();

  /**
   * Returns the day the new day was named.
   *
   * @return the day of the first extension, or empty
   */
  @Value.Parameter
  public abstract Optional<LocalDate> sentOn();

  /**
   * Returns what has become of the duty.
   *
   * @return the state
   */
  @Value.Parameter
  public abstract ApologyState state();

  /**
   * Returns the due day of the dossier that a letter must come before.
   *
   * @return the due day before any new day was named
   */
  public LocalDate dossierDueOn() {
    return letter().startDay();
  }

  /**
   * Returns the last day for a letter.
   *
   * @return the day, itself in time
   */
  public LocalDate dueOn() {
    return letter().day();
  }

  /**
   * Tells whether a letter is owed: it is missing, or too late for a dossier still in time.
   *
   * @return true if {@link ApologyState#MISSING} or {@link ApologyState#LAST_DAY_OVER}
   */
  public boolean isOwed() {
    return state() == ApologyState.MISSING || state() == ApologyState.LAST_DAY_OVER;
  }

  /**
   * Returns the duty in words.
   *
   * @param language the language of the words
   * @return such as {@code xin lỗi, hẹn lại chậm nhất ngày 14/06/2023: chưa xin lỗi}
   */
  public String label(Language language) {
    return language.choose("xin lỗi, hẹn lại chậm nhất ngày ", "apology and new day by ")
        + DayWords.date(dueOn(), language)
        + ": "
        + state().label(language)
        + sentOn()
            .map(day -> language.choose(" ngày ", " on ") + DayWords.date(day, language))
            .orElse("");
  }
}
