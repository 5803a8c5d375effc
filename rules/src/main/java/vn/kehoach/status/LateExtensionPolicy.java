package vn.kehoach.status;

/**
 * What an extension does that is granted when the due day is over.
 *
 * <p>Vietnamese term: <i>cách tính việc gia hạn sau khi đã quá hạn</i>.
 *
 * <p>Source: none found. See rules/INTERPRETATION.md#late-extension.
 */
public enum LateExtensionPolicy {
  /** The new day counts from the day it is granted; that it was overdue until then stays seen. */
  COUNTS_FROM_GRANT,
  /** The new day counts from the day it is granted, and nobody asks what was before. */
  CURES_LATENESS,
  /** The new day does not count; what was late stays late. */
  NO_EFFECT
}
