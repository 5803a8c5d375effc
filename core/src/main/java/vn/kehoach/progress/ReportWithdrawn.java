package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * A report that was sent was taken back; the duty to report for its period is open again until
 * another one is sent.
 *
 * <p>Vietnamese term: <i>thu hồi báo cáo</i>.
 */
@Value.Immutable
@JsonTypeName("reportWithdrawn")
@JsonDeserialize(as = ImmutableReportWithdrawn.class)
public abstract non-sealed class ReportWithdrawn implements ProgressEvent, WithReportWithdrawn {

  ReportWithdrawn() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the reason, in words.
   *
   * @return the reason
   */
  @Value.Parameter
  public abstract String reason();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @param reason the reason, in words
   * @return the event
   */
  public static ReportWithdrawn of(OccurrenceKey occurrence, EventTime time, String reason) {
    return ImmutableReportWithdrawn.of(occurrence, time, reason);
  }

  @Value.Check
  void check() {
    PlainText.check("reason of a withdrawal", reason());
  }
}
