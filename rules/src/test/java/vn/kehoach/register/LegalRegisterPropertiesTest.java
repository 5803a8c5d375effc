package vn.kehoach.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.testing.PlanDomain;
import vn.kehoach.testing.RegisterDomain;
import vn.kehoach.text.Language;

@Domain(RegisterDomain.class)
class LegalRegisterPropertiesTest {

  private static final LegalRegister STANDARD = LegalRegister.standard();

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfRowsDoesNotMatter(@ForAll LegalRegister register, @ForAll LocalDate seed) {
    List<RegisteredDocument> shuffled = new ArrayList<>(register.documents());
    Collections.shuffle(shuffled, new Random(seed.toEpochDay()));

    assertThat(LegalRegister.of(shuffled)).isEqualTo(register);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aRegisterReadsBackAsItWasWritten(@ForAll LegalRegister register) {
    String text = LegalRegisterCsv.toText(register);

    assertThat(LegalRegisterCsv.parse(text).orElseThrow()).isEqualTo(register);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatHasLapsedStaysLapsedAndWhatHasBegunHasBegun(
      @ForAll LegalRegister register, @ForAll LocalDate day, @ForAll LocalDate other) {
    LocalDate earlier = day.isBefore(other) ? day : other;
    LocalDate later = day.isBefore(other) ? other : day;
    for (RegisteredDocument document : register.documents()) {
      DocumentStatus before = register.statusOn(document.key(), earlier);
      DocumentStatus after = register.statusOn(document.key(), later);

      assertThat(rank(before)).isLessThanOrEqualTo(rank(after));
    }
  }

  private static int rank(DocumentStatus status) {
    return status instanceof NotYetInForce ? 0 : status.isInForce() ? 1 : 2;
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatReplacedALapsedDocumentIsNotItselfLapsed(
      @ForAll LegalRegister register, @ForAll LocalDate day) {
    for (RegisteredDocument document : register.documents()) {
      if (register.statusOn(document.key(), day) instanceof Lapsed lapsed) {
        assertThat(lapsed.since()).isBeforeOrEqualTo(day);
        assertThat(lapsed.successor().map(key -> register.statusOn(key, day).isInForce()))
            .contains(true);
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void oneDocumentOfALineIsInForceFromItsFirstDayOn(
      @ForAll LegalRegister register, @ForAll LocalDate day) {
    long begun =
        register.documents().stream()
            .filter(d -> d.number().year().equals(Optional.of(2015)))
            .filter(d -> d.firstDay().filter(first -> !day.isBefore(first)).isPresent())
            .count();

    assertThat(
            register.documents().stream().filter(d -> register.statusOn(d.key(), day).isInForce()))
        .hasSize((int) begun);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void combiningWithItselfOrWithNothingChangesNothing(
      @ForAll LegalRegister register, @ForAll LegalRegister other) {
    LegalRegister nothing = LegalRegister.of(ImmutableList.of());

    assertThat(register.combinedWith(register)).isEqualTo(register);
    assertThat(register.combinedWith(nothing)).isEqualTo(register);
    assertThat(nothing.combinedWith(register)).isEqualTo(register);
    assertThat(STANDARD.combinedWith(other).documents()).containsAll(other.documents());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Domain(PlanDomain.class)
  void anyCitationGetsAnAnswer(@ForAll LegalReference reference) {
    LocalDate day = LocalDate.of(2023, 6, 30);
    DocumentStatus status = STANDARD.statusOn(reference, day);

    assertThat(status.label(Language.VIETNAMESE)).isNotBlank();
    assertThat(reference.number().isPresent() || status instanceof UnknownStatus).isTrue();
  }
}
