package vn.kehoach.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Whether a day that bounds a due rule is itself in time.
 *
 * <p>Vietnamese term: <i>trước ngày, chậm nhất ngày</i>.
 */
public enum DayBound {
  /** The day before is the last in time, <i>trước ngày</i>. */
  BEFORE("trước"),
  /** The day itself is in time, <i>chậm nhất ngày, đến hết ngày</i>. */
  NO_LATER_THAN("chậm nhất");

  private static final ImmutableMap<String, DayBound> WRITTEN =
      ImmutableMap.<String, DayBound>builder()
          .put("truoc", BEFORE)
          .put("xong truoc", BEFORE)
          .put("hoan thanh truoc", BEFORE)
          .put("cham nhat", NO_LATER_THAN)
          .put("khong qua", NO_LATER_THAN)
          .put("het", NO_LATER_THAN)
          .put("den", NO_LATER_THAN)
          .put("den het", NO_LATER_THAN)
          .buildOrThrow();

  private final String words;

  DayBound(String words) {
    this.words = words;
  }

  /**
   * Returns the bound in Vietnamese, such as {@code trước}.
   *
   * @return the words
   */
  public String words() {
    return words;
  }

  static Optional<DayBound> find(String folded) {
    return Optional.ofNullable(WRITTEN.get(folded));
  }
}
