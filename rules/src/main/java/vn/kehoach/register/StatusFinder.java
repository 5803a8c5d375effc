package vn.kehoach.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Judges documents of a register as of a day. */
final class StatusFinder {

  private final LegalRegister register;
  private final LocalDate day;

  StatusFinder(LegalRegister register, LocalDate day) {
    this.register = register;
    this.day = day;
  }

  DocumentStatus statusOf(RegisteredDocument document) {
    if (!document.certainty().isSeen()) {
      return unknown(UnknownReason.NOT_VERIFIED, document);
    }
    Optional<LocalDate> lastDay = document.lastDay();
    if (lastDay.filter(day::isAfter).isPresent()) {
      return Lapsed.of(day, document, lastDay.get().plusDays(1), successors(document));
    }
    if (document.firstDay().or(document::issuedOn).filter(day::isBefore).isPresent()) {
      return NotYetInForce.of(day, document);
    }
    return document.firstDay().isEmpty()
        ? unknown(UnknownReason.FIRST_DAY_NOT_KNOWN, document)
        : inForce(document);
  }

  private DocumentStatus unknown(UnknownReason why, RegisteredDocument document) {
    return UnknownStatus.of(day, why, ImmutableList.of(document));
  }

  private DocumentStatus inForce(RegisteredDocument document) {
    ImmutableList<DocumentChange> changes =
        document.changes().stream()
            .filter(change -> !change.kind().isEnd() && !change.since().isAfter(day))
            .sorted(Comparator.comparing(DocumentChange::since))
            .collect(ImmutableList.toImmutableList());
    return changes.isEmpty()
        ? InForce.of(day, document).withLastConfirmedOn(unlessConfirmed(document))
        : InForceAmended.of(day, document, changes).withLastConfirmedOn(unlessConfirmed(document));
  }

  /** The last day confirmed, if that is not enough to say that the document is in force. */
  private Optional<LocalDate> unlessConfirmed(RegisteredDocument document) {
    return document.lastDay().isPresent()
        ? Optional.empty()
        : document.confirmedOn().or(document::firstDay).filter(day::isAfter);
  }

  /** What replaced the document, and what replaced that by the day; registers have no cycles. */
  private ImmutableList<DocumentKey> successors(RegisteredDocument document) {
    ImmutableSet.Builder<DocumentKey> found = ImmutableSet.builder();
    for (DocumentChange change : document.changes()) {
      if (change.kind() == ChangeKind.REPLACED) {
        found.add(change.by());
        register
            .candidates(change.by(), Optional.empty())
            .filter(later -> later.lastDay().filter(day::isAfter).isPresent())
            .forEach(later -> found.addAll(successors(later)));
      }
    }
    return found.build().asList();
  }
}
