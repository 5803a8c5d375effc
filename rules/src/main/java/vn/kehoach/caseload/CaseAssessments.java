package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.status.Happening;
import vn.kehoach.status.Judgement;
import vn.kehoach.status.Standing;
import vn.kehoach.statute.StatutoryDeadline;

/** Judges case files one by one. */
final class CaseAssessments {

  private final CaseAssessor assessor;
  private final Judgement judgement;
  private final LocalDate asOf;
  private final Optional<LocalDate> knownOn;

  private CaseAssessments(CaseAssessor assessor, LocalDate asOf, Optional<LocalDate> knownOn) {
    this.assessor = assessor;
    this.judgement = assessor.judgement();
    this.asOf = asOf;
    this.knownOn = knownOn;
  }

  static CaseAssessment of(
      CaseAssessor assessor, CaseFiles files, LocalDate asOf, Optional<LocalDate> knownOn) {
    CaseAssessments judge = new CaseAssessments(assessor, asOf, knownOn);
    return ImmutableCaseAssessment.of(
        assessor,
        files,
        asOf,
        knownOn,
        files.all().stream()
            .filter(file -> !file.receivedOn().isAfter(asOf) && isKnown(file, knownOn))
            .map(judge::statusNamed)
            .collect(ImmutableList.toImmutableList()));
  }

  static boolean isKnown(CaseFile file, Optional<LocalDate> knownOn) {
    return knownOn.filter(file.received().recordedOn()::isAfter).isEmpty();
  }

  private CaseStatus statusNamed(CaseFile file) {
    try {
      return status(file);
    } catch (IllegalArgumentException e) {
      throw named(e, file);
    }
  }

  static IllegalArgumentException named(IllegalArgumentException e, CaseFile file) {
    return new IllegalArgumentException(e.getMessage() + " (case file " + file.id() + ")", e);
  }

  private CaseStatus status(CaseFile file) {
    CaseMatter matter = new CaseMatter(file, assessor);
    ImmutableList<Happening> happenings = CaseHappenings.of(file, knownOn);
    Standing standing = Standing.judge(matter, happenings, judgement, asOf);
    Optional<StatutoryDeadline> statutory = matter.start(asOf).flatMap(matter::statutory);
    return ImmutableCaseStatus.of(
        file,
        standing,
        statutory,
        ApologyDuties.find(matter, happenings, judgement, asOf),
        CaseFindings.of(matter, standing, statutory));
  }
}
