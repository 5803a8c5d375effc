package vn.kehoach.testing;

import java.time.LocalDate;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.deadline.Exemption;
import vn.kehoach.deadline.Extension;
import vn.kehoach.deadline.ExtensionBase;
import vn.kehoach.deadline.Suspension;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;

/** A change drawn at random, whose days are counted from the start of the deadline it changes. */
public record ChangeDraft(Kind kind, TimeLimit limit, ExtensionBase base, int from, int length) {

  /** What the draft becomes. */
  public enum Kind {
    BY_LENGTH,
    TO_DAY,
    EXEMPTION,
    SUSPENSION
  }

  public Deadline applyTo(Deadline deadline, LocalDate start) {
    return switch (kind) {
      case BY_LENGTH -> deadline.extendedBy(Extension.by(limit, base));
      case TO_DAY -> deadline.extendedBy(Extension.to(deadline.rawDay().plusDays(length - 1L)));
      case EXEMPTION -> deadline.exemptedBy(Exemption.of(limit, "lũ lụt"));
      case SUSPENSION -> deadline.suspendedBy(suspension(start));
    };
  }

  public Suspension suspension(LocalDate start) {
    return Suspension.of(
        DateRange.ofClosed(start.plusDays(from), start.plusDays(from + length - 1L)));
  }
}
