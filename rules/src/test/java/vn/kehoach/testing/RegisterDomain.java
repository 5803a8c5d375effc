package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.register.ChangeKind;
import vn.kehoach.register.DocumentChange;
import vn.kehoach.register.DocumentKey;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.register.RegisteredDocument;

/**
 * Registers without contradiction: lines of documents, each of which may replace the one before it.
 * Days lie in 2015 to 2030.
 */
public final class RegisterDomain extends DomainContextBase {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  /** Days around those of the documents. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-400, 6000).map(FIRST_DAY::plusDays);
  }

  @Provide
  Arbitrary<LegalRegister> registers() {
    return line().list().ofMaxSize(4).map(RegisterDomain::register).withoutEdgeCases();
  }

  private static LegalRegister register(List<List<Step>> lines) {
    ImmutableList.Builder<RegisteredDocument> documents = ImmutableList.builder();
    for (int line = 0; line < lines.size(); line++) {
      documents.addAll(documents(line, lines.get(line)));
    }
    return LegalRegister.of(documents.build());
  }

  /** Each step of a line begins when the one before it ends. */
  private static List<RegisteredDocument> documents(int line, List<Step> steps) {
    List<RegisteredDocument> documents = new ArrayList<>();
    LocalDate from = FIRST_DAY.plusDays(line);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      LocalDate next = from.plusDays(step.days());
      RegisteredDocument document =
          RegisteredDocument.of(number(line, i), step.certainty(), step.source())
              .withType(step.type())
              .withTitle(step.title())
              .withIssuedOn(from.minusDays(step.delay()))
              .withInForceFrom(from)
              .withConfirmedOn(from.plusDays(step.delay()));
      List<DocumentChange> changes = new ArrayList<>();
      if (step.amended()) {
        changes.add(
            DocumentChange.of(
                ChangeKind.AMENDED, DocumentKey.parse("7/QĐ-TTg (2015)"), from.plusDays(2)));
      }
      if (i + 1 < steps.size()) {
        changes.add(
            DocumentChange.of(ChangeKind.REPLACED, DocumentKey.of(number(line, i + 1)), next));
      }
      documents.add(document.withChanges(changes));
      from = next;
    }
    return documents;
  }

  private static DocumentNumber number(int line, int step) {
    return DocumentNumber.parse((line + 1) + "/" + (2015 + step) + "/NĐ-CP");
  }

  private static Arbitrary<List<Step>> line() {
    return Combinators.combine(
            Arbitraries.integers().between(3, 1200),
            Arbitraries.integers().between(0, 90),
            Arbitraries.of(SourceCertainty.VERIFIED, SourceCertainty.SINGLE_SOURCE),
            Arbitraries.of(DocumentType.class).optional(),
            PlanDomain.plainTexts().optional(),
            PlanDomain.plainTexts(),
            Arbitraries.of(true, false))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private record Step(
      int days,
      int delay,
      SourceCertainty certainty,
      Optional<DocumentType> type,
      Optional<String> title,
      String source,
      boolean amended) {}
}
