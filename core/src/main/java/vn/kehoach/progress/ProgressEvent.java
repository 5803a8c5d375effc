package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/**
 * Something that happened to an occurrence of an item, such as {@link Completed}.
 *
 * <p>Vietnamese term: <i>diễn biến thực hiện</i>.
 *
 * <p>{@link Started}, {@link Progressed}, {@link Completed}, {@link ReportSent}, {@link
 * ReportWithdrawn}, {@link Extended}, {@link Suspended}, {@link Resumed}, {@link
 * SupplementRequested}, {@link SupplementReceived}, {@link Discontinued}, {@link Transferred},
 * {@link Reopened}, and {@link Triggered} for the event a due rule counts from.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(Started.class),
  @JsonSubTypes.Type(Progressed.class),
  @JsonSubTypes.Type(Completed.class),
  @JsonSubTypes.Type(ReportSent.class),
  @JsonSubTypes.Type(ReportWithdrawn.class),
  @JsonSubTypes.Type(Extended.class),
  @JsonSubTypes.Type(Suspended.class),
  @JsonSubTypes.Type(Resumed.class),
  @JsonSubTypes.Type(SupplementRequested.class),
  @JsonSubTypes.Type(SupplementReceived.class),
  @JsonSubTypes.Type(Discontinued.class),
  @JsonSubTypes.Type(Transferred.class),
  @JsonSubTypes.Type(Reopened.class),
  @JsonSubTypes.Type(Triggered.class)
})
public sealed interface ProgressEvent
    permits Started,
        Progressed,
        Completed,
        ReportSent,
        ReportWithdrawn,
        Extended,
        Suspended,
        Resumed,
        SupplementRequested,
        SupplementReceived,
        Discontinued,
        Transferred,
        Reopened,
        Triggered {

  /**
   * Returns what it happened to.
   *
   * @return the item, and the period of an item that recurs
   */
  OccurrenceKey occurrence();

  /**
   * Returns when it happened and when it was recorded.
   *
   * @return both days
   */
  EventTime time();

  /**
   * Returns the day it happened.
   *
   * @return the day
   */
  default LocalDate happenedOn() {
    return time().happenedOn();
  }

  /**
   * Returns the day it was recorded.
   *
   * @return the day, never before the one it happened
   */
  default LocalDate recordedOn() {
    return time().recordedOn();
  }

  /**
   * Tells whether what was closed is open again.
   *
   * @return true for {@link Reopened} and {@link ReportWithdrawn}
   */
  default boolean opensAgain() {
    return this instanceof Reopened || this instanceof ReportWithdrawn;
  }
}
