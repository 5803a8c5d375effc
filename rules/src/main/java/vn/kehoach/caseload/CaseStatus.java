package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.status.Standing;
import vn.kehoach.statute.StatutoryDeadline;
import vn.kehoach.text.Language;

/**
 * How a case file stands on a day.
 *
 * <p>Vietnamese term: <i>tình trạng giải quyết hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseStatus {

  CaseStatus() {}

  /**
   * Returns the case file.
   *
   * @return the case file, all that is told of it
   */
  @Value.Parameter
  public abstract CaseFile caseFile();

  /**
   * Returns how it stands.
   *
   * @return the standing, by the same function as that of an occurrence of a plan
   */
  @Value.Parameter
  public abstract Standing standing();

  /**
   * Returns the deadline that a statute sets, before extensions and pauses.
   *
   * @return the deadline with its source and how sure that is, or empty if it is not owed by a
   *     statute, has not started, or no day can be counted
   */
  @Value.Parameter
  public abstract Optional<StatutoryDeadline> statutory();

  /**
   * Returns the apology the one-stop shop owes if the dossier is late.
   *
   * @return the duty, or empty for other case files and those without a due day
   */
  @Value.Parameter
  public abstract Optional<ApologyDuty> apology();

  /**
   * Returns what the law does not allow, or what could not be judged by it.
   *
   * @return the findings; contradictions in what happened are those of the standing
   */
  @Value.Parameter
  public abstract ImmutableList<CaseFinding> findings();

  /**
   * Tells whether it is open and its due day is over.
   *
   * @return true if overdue
   */
  public boolean isOverdue() {
    return standing().isOverdue();
  }

  /**
   * Returns what to know about the limit it is owed by.
   *
   * @param language the language of the words
   * @return that the limit is not confirmed for its start day, or empty
   */
  public Optional<String> warning(Language language) {
    return statutory().flatMap(deadline -> deadline.warning(language));
  }
}
