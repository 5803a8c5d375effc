package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.party.PartyId;
import vn.kehoach.text.Language;

class PlanPartsTest {

  private static final String PLAIN =
      " must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''";
  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  @Test
  void everyTextOfAHeaderIsPlainAndItsYearWithinPeriods() {
    PlanHeader header = PlanHeader.of("ỦY BAN NHÂN DÂN XÃ", "Thực hiện Quy chế dân chủ", 2023);
    refused(() -> header.withParentBody(""), "parent body of a plan" + PLAIN);
    refused(() -> header.withIssuingBody(""), "issuing body of a plan" + PLAIN);
    refused(() -> header.withPlace(""), "place of a plan" + PLAIN);
    refused(() -> header.withTitle(""), "title of a plan" + PLAIN);
    refused(() -> header.withYear(1945), "year of a plan must be between 1945 and 2199: '1945'");
    refused(() -> header.withYear(2199), "year of a plan must be between 1945 and 2199: '2199'");
    assertThat(header.withYear(1946).withYear(2198).year()).isEqualTo(2198);
  }

  @Test
  void recipientAndSignatoryArePlain() {
    Recipient recipient = Recipient.of("Phòng Nội vụ");
    refused(() -> recipient.withName(""), "name of a recipient" + PLAIN);
    refused(() -> recipient.withPurpose(""), "purpose of a recipient" + PLAIN);
    Signatory signatory = Signatory.of("CHỦ TỊCH", "Trần Văn Xuyến");
    refused(() -> signatory.withPosition(""), "position of a signatory" + PLAIN);
    refused(() -> signatory.withName(""), "name of a signatory" + PLAIN);
    refused(() -> signatory.withOnBehalfOf(""), "body a signatory signs for" + PLAIN);
    refused(() -> signatory.withSignsFor(""), "post a signatory signs for" + PLAIN);
  }

  @Test
  void measurementsFollowEachOther() {
    Indicator indicator = Indicator.of("Chỉ số hài lòng").withUnit("%");
    Measurement first = Measurement.of(DAY, new BigDecimal("87.50"));
    Measurement second = Measurement.of(DAY.plusDays(1), new BigDecimal("88"));
    refused(
        () -> indicator.withMeasurements(first, first),
        "measurement of 'Chỉ số hài lòng' must be later than the one before: '2023-06-30'");
    Indicator measured = indicator.withMeasurements(first, second);
    assertThat(measured.measuredBy(DAY.minusDays(1))).isEmpty();
    assertThat(measured.measuredBy(DAY)).contains(first);
    assertThat(measured.measuredBy(DAY.plusDays(9))).contains(second);
    refused(() -> indicator.withName(""), "name of an indicator" + PLAIN);
    refused(() -> indicator.withUnit(""), "unit of indicator Chỉ số hài lòng" + PLAIN);
    refused(
        () -> indicator.withTarget(new BigDecimal("1E+2")),
        "target of indicator Chỉ số hài lòng must be a number written in full, with at most 30"
            + " digits, 10 of them decimals: '1E+2'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+999999999", "1E-999999999", "0.00000000001", "1E1"})
  void aFigureNobodyWritesIsRefused(BigDecimal figure) {
    refused(
        () -> Measurement.of(DAY, figure),
        "value of a measurement must be a number written in full, with at most 30 digits, 10 of"
            + " them decimals: '"
            + figure
            + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-12.50", "0.0000000001", "123456789012345678901234567890"})
  void aFigureWrittenInFullIsTaken(BigDecimal figure) {
    assertThatCode(() -> Measurement.of(DAY, figure)).doesNotThrowAnyException();
  }

  @Test
  void aModelGoesForwardThroughItsStages() {
    ExemplaryModel model = ExemplaryModel.of("Xóm sạch");
    ModelStep registered = ModelStep.of(ModelStage.REGISTERED, DAY);
    ModelStep evaluated = ModelStep.of(ModelStage.EVALUATED, DAY);
    refused(
        () -> model.withSteps(evaluated, registered),
        "step of model 'Xóm sạch' must follow the one before in stage and time: 'REGISTERED"
            + " 2023-06-30'");
    refused(
        () -> model.withSteps(evaluated, ModelStep.of(ModelStage.REPORTED, DAY.minusDays(1))),
        "step of model 'Xóm sạch' must follow the one before in stage and time: 'REPORTED"
            + " 2023-06-29'");
    refused(() -> model.withName(""), "name of an exemplary model" + PLAIN);
    assertThat(model.withSteps(registered, evaluated).stageOn(DAY)).contains(ModelStage.EVALUATED);
    assertThat(model.withSteps(registered).stageOn(DAY.minusDays(1))).isEmpty();
  }

  @Test
  void aDecisionFollowsItsProposalAndOnlyAcceptanceRevises() {
    Amendment amendment = Amendment.of(DAY, PartyId.parse("ub-mttq-xa"), "Lùi thời hạn");
    AmendmentDecision accepted = AmendmentDecision.of(DAY, AmendmentOutcome.ACCEPTED);
    refused(() -> amendment.withProposal(""), "proposal of an amendment" + PLAIN);
    refused(
        () -> amendment.withDecision(accepted.withDecidedOn(DAY.minusDays(1))),
        "decision on an amendment must not be before its proposal 2023-06-30: '2023-06-29'");
    refused(() -> accepted.withRevision(1), "revision made by an amendment must be 2 or more: '1'");
    refused(
        () -> accepted.withRevision(2).withOutcome(AmendmentOutcome.REJECTED),
        "rejected amendment must not make a revision: '2'");
    assertThat(amendment.withDecision(accepted.withRevision(2)).decision())
        .contains(accepted.withRevision(2));
    assertThat(accepted.withDocument(DocumentNumber.parse("15/QĐ-UBND")).revision()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Nam Chính 2023, nam-chinh-2023", "'  Đông Hưng (2024) ', dong-hung-2024"})
  void anIdIsMadeOfAName(String name, String id) {
    assertThat(PlanId.ofName(name)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nam-Chinh", "nam--chinh", "-nam", "nam-", "nam chinh", "năm"})
  void aPlanIdIsAShortName(String text) {
    refused(
        () -> PlanId.parse(text),
        "plan id must be small letters a-z, digits and single hyphens, at most 60, such as"
            + " tram-y-te: '"
            + text
            + "'");
  }

  @Test
  void idsAreOrderedByText() {
    assertThat(PlanId.parse("a")).isLessThan(PlanId.parse("b"));
  }

  @Test
  void wordsAreInBothLanguages() {
    assertThat(ModelStage.REPLICATED.label(Language.VIETNAMESE)).isEqualTo("nhân rộng");
    assertThat(ModelStage.REPLICATED.label(Language.ENGLISH)).isEqualTo("replicated");
    assertThat(Participation.KNOW.label(Language.VIETNAMESE)).isEqualTo("dân biết");
    assertThat(Participation.KNOW.label(Language.ENGLISH)).isEqualTo("the people know");
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }
}
