package vn.kehoach.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.internal.Messages;

/** Something that documents say of each other and that cannot all be true. */
record RegisterConflict(RegisteredDocument document, String column, String thing, String rule) {

  String message() {
    return thing + " must " + rule + ": " + Messages.quote(document.key().toString());
  }

  /** Finds what contradicts; each conflict names a document that has a part in it. */
  static ImmutableList<RegisterConflict> among(List<RegisteredDocument> documents) {
    Checker checker = new Checker(documents);
    return documents.stream()
        .flatMap(checker::conflictsOf)
        .collect(ImmutableList.toImmutableList());
  }

  /** Compares each document with those of its number and with those that replace it. */
  private static final class Checker {

    private final ImmutableListMultimap<String, RegisteredDocument> byNumber;

    Checker(List<RegisteredDocument> documents) {
      this.byNumber = Multimaps.index(documents, document -> document.number().looseKey());
    }

    Stream<RegisterConflict> conflictsOf(RegisteredDocument document) {
      return Stream.of(twin(document), loop(document), wrongOrder(document))
          .flatMap(Optional::stream);
    }

    private Optional<RegisterConflict> twin(RegisteredDocument document) {
      return byNumber.get(document.number().looseKey()).stream()
          .filter(other -> !other.equals(document))
          .filter(other -> other.mayBe(document.key(), document.issuer()))
          .findFirst()
          .map(
              other ->
                  new RegisterConflict(
                      document,
                      "number",
                      "document",
                      "stand once, or be told apart by year or issuer from " + other.key()));
    }

    private Optional<RegisterConflict> loop(RegisteredDocument document) {
      Set<RegisteredDocument> seen = new HashSet<>();
      return replacedBy(document).anyMatch(next -> reaches(next, document, seen))
          ? Optional.of(
              new RegisterConflict(document, "changes", "document", "not come to replace itself"))
          : Optional.empty();
    }

    private boolean reaches(
        RegisteredDocument from, RegisteredDocument goal, Set<RegisteredDocument> seen) {
      return from.equals(goal)
          || (seen.add(from) && replacedBy(from).anyMatch(next -> reaches(next, goal, seen)));
    }

    private Stream<RegisteredDocument> replacedBy(RegisteredDocument document) {
      return document.changes().stream()
          .filter(change -> change.kind() == ChangeKind.REPLACED)
          .flatMap(change -> rows(change.by()));
    }

    private Stream<RegisteredDocument> rows(DocumentKey key) {
      return byNumber.get(key.number().looseKey()).stream()
          .filter(document -> document.mayBe(key, Optional.empty()));
    }

    private Optional<RegisterConflict> wrongOrder(RegisteredDocument document) {
      return document.changes().stream()
          .flatMap(change -> rows(change.by()).flatMap(by -> wrongOrder(document, change, by)))
          .findFirst();
    }

    private static Stream<RegisterConflict> wrongOrder(
        RegisteredDocument document, DocumentChange change, RegisteredDocument by) {
      Optional<LocalDate> since = by.firstDay();
      if (since.filter(change.since()::isBefore).isPresent()) {
        return Stream.of(
            new RegisterConflict(
                document,
                "changes",
                "change of a document",
                "not come before its document is in force (" + change + ", " + since.get() + ")"));
      }
      boolean older =
          since.isPresent()
              && change.kind() == ChangeKind.REPLACED
              && document.firstDay().filter(since.get()::isBefore).isPresent();
      return older
          ? Stream.of(
              new RegisterConflict(
                  document,
                  "changes",
                  "replacement of a document",
                  "not be older than the document (" + change + ", " + since.get() + ")"))
          : Stream.empty();
    }
  }
}
