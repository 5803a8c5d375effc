package vn.kehoach.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.io.ReadResult;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

class FindingValuesTest {

  private static final ItemNumber ITEM = ItemNumber.parse("II.1");

  @Test
  void aPlaceIsWordedInBothLanguages() {
    assertThat(FindingPlace.ofPlan()).hasToString("plan");
    assertThat(FindingPlace.ofItem(ITEM).label(Language.VIETNAMESE)).isEqualTo("mục II.1");
    assertThat(FindingPlace.ofReference(ITEM, 2)).hasToString("item II.1, reference 2");
    assertThat(FindingPlace.ofReference(ITEM, 2).label(Language.VIETNAMESE))
        .isEqualTo("mục II.1, văn bản viện dẫn thứ 2");
    assertThat(FindingPlace.ofDisclosure(3).label(Language.VIETNAMESE))
        .isEqualTo("văn bản niêm yết thứ 3");
  }

  @Test
  void aPlaceIsOneOfFour() {
    assertThatThrownBy(() -> FindingPlace.ofReference(ITEM, 0))
        .hasMessage("place of a finding must be counted from 1: '0'");
    assertThatThrownBy(() -> FindingPlace.ofDisclosure(-1))
        .hasMessage("place of a finding must be counted from 1: '-1'");
    assertThatThrownBy(() -> FindingPlace.ofReference(ITEM, 2).withItem(Optional.empty()))
        .hasMessage(
            "place of a finding must be the plan, an item, a reference of an item or a disclosure:"
                + " 'plan'");
    assertThatThrownBy(() -> FindingPlace.ofDisclosure(2).withItem(ITEM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWordingHasBothLanguages() {
    assertThat(Wording.of("một", "one").in(Language.VIETNAMESE)).isEqualTo("một");
    assertThatThrownBy(() -> Wording.of("một", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("English wording must");
  }

  @ParameterizedTest
  @EnumSource(FindingCodes.class)
  void everyCodeIsWordedInBothLanguages(FindingCodes code) {
    assertThat(code.label(Language.VIETNAMESE)).isNotEqualTo(code.label(Language.ENGLISH));
    assertThat(code.severity().isAtLeast(Severity.NOTE)).isTrue();
    assertThat(code.severity().label(Language.ENGLISH)).isNotBlank();
  }

  @ParameterizedTest(name = "issued {0}: from {1}")
  @CsvSource({
    "2023-01, 2023-01-01",
    "2023-03-10, 2023-03-10",
    "2022-12-20, 2023-01-01",
    "2024, 2023-01-01"
  })
  void aYearIsReviewedFromItsFirstDayOrFromTheIssue(String issued, LocalDate from) {
    PlanReview review =
        PlanReview.overYear(SmallPlan.issuedOn(issued, SmallPlan.of()), LegalRegister.standard());

    assertThat(review.asOf()).isEqualTo(from);
    assertThat(review.horizon()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(review.withAsOf(LocalDate.of(2025, 5, 5)).horizon())
        .isEqualTo(LocalDate.of(2025, 5, 5));
  }

  @Test
  void aDisclosureEndsAfterItBegins() {
    Disclosure posted =
        Disclosure.of(LegalReference.of("Nghị định"), "nhà văn hóa", LocalDate.of(2023, 5, 2));

    assertThat(posted.isPostedOn(LocalDate.of(2023, 5, 1))).isFalse();
    assertThat(posted.isPostedOn(LocalDate.of(2093, 5, 2))).isTrue();
    assertThatThrownBy(() -> posted.withLastDay(LocalDate.of(2023, 5, 1)))
        .hasMessage(
            "last day of a disclosure must not come before its first day 2023-05-02: '2023-05-01'");
  }

  @Test
  void aListOfAnOfficeIsRead() {
    Disclosure posted =
        DisclosureCsv.parse(
                """
                Văn bản;Nơi niêm yết;Từ ngày;Đến ngày
                Pháp lệnh số 34/2007/PL-UBTVQH11;Trụ sở UBND xã;02/01/2023;
                Nội quy tiếp công dân;Trụ sở UBND xã;2/1/2023;31/12/2023
                """)
            .orElseThrow()
            .get(0);

    assertThat(posted.document().number().map(Object::toString)).contains("34/2007/PL-UBTVQH11");
    assertThat(posted.firstDay()).isEqualTo(LocalDate.of(2023, 1, 2));
    assertThat(posted.lastDay()).isEmpty();
  }

  @Test
  void aRowThatCannotBeIsAProblemAndTheRestIsRead() {
    ReadResult<?> read =
        DisclosureCsv.parse(
            """
            document,place,from,until
            Nội quy,Trụ sở,2023-01-02,2023-01-01
            Nội quy,Trụ sở,hôm qua,
            Nội quy,Trụ sở,2023-01-02,
            """);

    assertThat(read.problems())
        .map(ReadProblem::row)
        .containsExactly(Optional.of(2), Optional.of(3));
    assertThat(read.partial().orElseThrow().toString()).contains("Nội quy");
    assertThat(DisclosureCsv.parse("").problems()).hasSize(1);
  }
}
