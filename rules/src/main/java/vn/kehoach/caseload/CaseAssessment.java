package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.status.Contradiction;

/**
 * How case files stand on a day.
 *
 * <p>Vietnamese term: <i>đánh giá tình hình giải quyết hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseAssessment {

  CaseAssessment() {}

  /**
   * Returns who judged.
   *
   * @return calendar, limits and policies
   */
  @Value.Parameter
  public abstract CaseAssessor assessor();

  /**
   * Returns the case files given.
   *
   * @return all of them, also those not yet received
   */
  @Value.Parameter
  public abstract CaseFiles files();

  /**
   * Returns the day judged from.
   *
   * @return the day; what happened on it counts
   */
  @Value.Parameter
  public abstract LocalDate asOf();

  /**
   * Returns the day known on.
   *
   * @return the day, or empty if all that is told counts
   */
  @Value.Parameter
  public abstract Optional<LocalDate> knownOn();

  /**
   * Returns how each case file stands that was received, and known, by then.
   *
   * @return the statuses in the order of the case files
   */
  @Value.Parameter
  public abstract ImmutableList<CaseStatus> statuses();

  /**
   * Returns the assessment of the same case files as of another day.
   *
   * @param day the day judged from
   * @return the other assessment
   */
  public CaseAssessment on(LocalDate day) {
    return CaseAssessments.of(assessor(), files(), day, knownOn());
  }

  /**
   * Finds how a case file stands.
   *
   * @param id its code
   * @return the status, or empty if there is none, or it was not received or known by then
   */
  public Optional<CaseStatus> findStatus(CaseFileId id) {
    return statuses().stream().filter(status -> status.caseFile().id().equals(id)).findFirst();
  }

  /**
   * Returns what is open and whose due day is over.
   *
   * @return the statuses in the order of the case files
   */
  public ImmutableList<CaseStatus> overdue() {
    return where(CaseStatus::isOverdue);
  }

  /**
   * Returns the dossiers for which a letter of apology is owed or comes too late.
   *
   * @return the statuses in the order of the case files
   */
  public ImmutableList<CaseStatus> apologiesOwed() {
    return where(status -> status.apology().filter(ApologyDuty::isOwed).isPresent());
  }

  private ImmutableList<CaseStatus> where(Predicate<CaseStatus> kept) {
    return statuses().stream().filter(kept).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what the law does not allow, or what could not be judged by it.
   *
   * @return the findings in the order of the case files
   */
  public ImmutableList<CaseFinding> findings() {
    return statuses().stream()
        .flatMap(status -> status.findings().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what does not fit in what is told of the case files.
   *
   * @return the contradictions of each case file that has any
   */
  public ImmutableMap<CaseFileId, ImmutableList<Contradiction>> contradictions() {
    return statuses().stream()
        .filter(status -> !status.standing().contradictions().isEmpty())
        .collect(
            ImmutableMap.toImmutableMap(
                status -> status.caseFile().id(), status -> status.standing().contradictions()));
  }
}
