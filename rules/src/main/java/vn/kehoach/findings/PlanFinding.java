package vn.kehoach.findings;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.Provision;
import vn.kehoach.register.RegisteredDocument;
import vn.kehoach.text.Language;

/**
 * Something wrong with a plan: what, where, why, and what would mend it.
 *
 * <p>Vietnamese term: <i>phát hiện</i>.
 */
@Value.Immutable
public abstract class PlanFinding implements WithPlanFinding {

  PlanFinding() {}

  /**
   * Returns what kind of thing is wrong.
   *
   * @return the code, with its severity
   */
  @Value.Parameter
  public abstract FindingCode code();

  /**
   * Returns where it is.
   *
   * @return the place
   */
  @Value.Parameter
  public abstract FindingPlace place();

  /**
   * Returns what is wrong.
   *
   * @return a sentence in both languages, without a full stop
   */
  @Value.Parameter
  public abstract Wording problem();

  /**
   * Returns what would mend it.
   *
   * @return a sentence in both languages, without a full stop
   */
  @Value.Parameter
  public abstract Wording remedy();

  /**
   * Returns the row of the register that the finding rests on, with its source and certainty.
   *
   * @return the document, or empty if the finding rests on the plan alone
   */
  public abstract Optional<RegisteredDocument> document();

  /**
   * Returns the article that the finding rests on.
   *
   * @return the provision, or empty if there is none
   */
  public abstract Optional<Provision> provision();

  /**
   * Obtains a finding.
   *
   * @param code what kind of thing is wrong
   * @param place where it is
   * @param problem what is wrong
   * @param remedy what would mend it
   * @return the finding, resting on the plan alone
   */
  public static PlanFinding of(
      FindingCode code, FindingPlace place, Wording problem, Wording remedy) {
    return ImmutablePlanFinding.of(code, place, problem, remedy);
  }

  /**
   * Returns how much it matters.
   *
   * @return the severity of its code
   */
  public Severity severity() {
    return code().severity();
  }

  /**
   * Returns the finding as one line.
   *
   * @param language the language of the words
   * @return severity, place, problem and remedy
   */
  public String toText(Language language) {
    return severity().label(language)
        + ": "
        + place().label(language)
        + ": "
        + problem().in(language)
        + "; "
        + remedy().in(language);
  }

  /** Returns the finding in English, after its code. */
  @Override
  public String toString() {
    return code().name() + ": " + toText(Language.ENGLISH);
  }
}
