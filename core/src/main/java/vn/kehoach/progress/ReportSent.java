package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;

/**
 * A report was sent; the duty to report for its period is fulfilled. Another one for the same
 * period replaces it.
 *
 * <p>Vietnamese term: <i>đã gửi báo cáo</i>.
 */
@Value.Immutable
@JsonTypeName("reportSent")
@JsonDeserialize(as = ImmutableReportSent.class)
public abstract non-sealed class ReportSent implements ProgressEvent, WithReportSent {

  ReportSent() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the report.
   *
   * @return its number, or empty
   */
  public abstract Optional<DocumentNumber> document();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @return the event
   */
  public static ReportSent of(OccurrenceKey occurrence, EventTime time) {
    return ImmutableReportSent.of(occurrence, time);
  }
}
