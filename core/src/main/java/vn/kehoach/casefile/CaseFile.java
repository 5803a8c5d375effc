package vn.kehoach.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.progress.EventTime;
import vn.kehoach.text.PlainText;

/**
 * A case file: a dossier of the one-stop shop, a complaint, a denunciation, a petition or a
 * reflection, from its receipt to its end.
 *
 * <p>Vietnamese term: <i>hồ sơ, vụ việc</i>.
 *
 * <p>Who brought it is not kept, and there is no place for it: counting needs no personal data.
 * Each day stands with the day it was recorded, so that figures can be repeated as they were known.
 * Whether what is told fits together is judged by the rules module.
 */
@Value.Immutable
public abstract class CaseFile implements WithCaseFile {

  CaseFile() {}

  /**
   * Returns the code the office gave it.
   *
   * @return the id, unique in an office
   */
  @Value.Parameter
  public abstract CaseFileId id();

  /**
   * Returns what sort of case file it is.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract CaseKind kind();

  /**
   * Returns who settles it.
   *
   * @return the unit
   */
  @Value.Parameter
  public abstract PartyId unit();

  /**
   * Returns when it was received and when that was recorded.
   *
   * @return both days
   */
  @Value.Parameter
  public abstract EventTime received();

  /**
   * Returns the time of day it was received at.
   *
   * @return the time on the clock of the office, or empty
   */
  public abstract Optional<LocalTime> receivedAt();

  /**
   * Returns the procedure, or the subject in general words, without names of persons.
   *
   * @return such as {@code Đăng ký khai sinh}, or empty
   */
  public abstract Optional<String> procedure();

  /**
   * Returns how it reached the office.
   *
   * @return the channel, or empty if none was recorded
   */
  public abstract Optional<CaseChannel> channel();

  /**
   * Returns when it was accepted, which starts the limits of complaints and denunciations.
   *
   * @return the day of <i>thụ lý</i>, or of acceptance at the one-stop shop, or empty
   */
  public abstract Optional<EventTime> accepted();

  /**
   * Returns by when it is owed.
   *
   * @return the deadline as the office says it, or empty if there is none
   */
  public abstract Optional<CaseDeadline> deadline();

  /**
   * Returns the times it waited for a supplement.
   *
   * @return the waits in the order of the office
   */
  public abstract ImmutableList<CasePause> supplementWaits();

  /**
   * Returns the times it was suspended.
   *
   * @return the suspensions in the order of the office
   */
  public abstract ImmutableList<CasePause> suspensions();

  /**
   * Returns the later days that were set.
   *
   * @return the extensions in the order of the office
   */
  public abstract ImmutableList<CaseExtension> extensions();

  /**
   * Returns when its result was ready.
   *
   * @return both days, or empty if there is none, or only its return is known
   */
  public abstract Optional<EventTime> result();

  /**
   * Returns how and when it left the office.
   *
   * @return the end, or empty while it is there
   */
  public abstract Optional<CaseEnd> end();

  /**
   * Obtains a case file of which only the receipt is known.
   *
   * @param id the code the office gave it
   * @param kind what sort it is
   * @param unit who settles it
   * @param received when it was received and when that was recorded
   * @return the case file
   */
  public static CaseFile of(CaseFileId id, CaseKind kind, PartyId unit, EventTime received) {
    return ImmutableCaseFile.builder().id(id).kind(kind).unit(unit).received(received).build();
  }

  @Value.Check
  void check() {
    procedure().ifPresent(text -> PlainText.check("procedure of case file " + id(), text));
    accepted().ifPresent(time -> checkNotBeforeReceipt("acceptance", time.happenedOn()));
    supplementWaits()
        .forEach(wait -> checkNotBeforeReceipt("supplement wait", wait.begun().happenedOn()));
    suspensions().forEach(time -> checkNotBeforeReceipt("suspension", time.begun().happenedOn()));
    extensions().forEach(more -> checkNotBeforeReceipt("extension", more.granted().happenedOn()));
    result().ifPresent(time -> checkNotBeforeReceipt("result", time.happenedOn()));
    end().ifPresent(end -> checkNotBeforeReceipt("end", end.time().happenedOn()));
    result().ifPresent(this::checkReturn);
  }

  private void checkNotBeforeReceipt(String thing, LocalDate day) {
    checkArgument(
        !day.isBefore(receivedOn()),
        "%s of case file %s must not be before its receipt %s: '%s'",
        thing,
        id(),
        receivedOn(),
        day);
  }

  private void checkReturn(EventTime ready) {
    end()
        .filter(end -> end.kind() == CaseEndKind.RESULT_RETURNED)
        .map(end -> end.time().happenedOn())
        .ifPresent(
            day ->
                checkArgument(
                    !day.isBefore(ready.happenedOn()),
                    "return of the result of case file %s must not be before the result %s: '%s'",
                    id(),
                    ready.happenedOn(),
                    day));
  }

  /**
   * Returns the day it was received.
   *
   * @return the day
   */
  public LocalDate receivedOn() {
    return received().happenedOn();
  }
}
