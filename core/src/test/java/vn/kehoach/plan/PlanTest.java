package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.ReportingCycle;

class PlanTest {

  private static final PartyId RADIO = PartyId.parse("dai-phat-thanh-xa");
  private static final PartyId UNKNOWN = PartyId.parse("cong-an-xa");
  private static final ItemNumber II_1 = ItemNumber.parse("II.1");
  private static final LocalDate DAY = LocalDate.of(2023, 6, 15);
  private static final PlanItem ITEM =
      PlanItem.of(II_1, "Đưa tin về quy chế dân chủ ở cơ sở", DueRule.continuously());
  private static final Section SECTION =
      Section.of(ItemNumber.parse("II"), "NỘI DUNG THỰC HIỆN").withItems(ITEM);
  private static final Plan PLAN =
      Plan.of(
              PlanId.parse("nam-chinh-2023"),
              PlanHeader.of("ỦY BAN NHÂN DÂN XÃ NAM CHÍNH", "Thực hiện Quy chế dân chủ", 2023))
          .withParties(Party.of(RADIO, PartyKind.BODY, "Đài Phát thanh xã"))
          .withSections(SECTION);

  @Test
  void everythingHasItsOwnName() {
    refused(() -> PLAN.withRevision(0), "revision of plan nam-chinh-2023 must be 1 or more: '0'");
    refused(
        () -> PLAN.withParties(PLAN.party(RADIO), PLAN.party(RADIO)),
        "party must stand once in plan nam-chinh-2023: 'dai-phat-thanh-xa'");
    refused(
        () -> PLAN.withSections(SECTION, SECTION.withItems()),
        "section must stand once in plan nam-chinh-2023: 'II'");
    refused(
        () -> PLAN.withSections(SECTION.withItems(ITEM, ITEM)),
        "item must stand once in plan nam-chinh-2023: 'II.1'");
    refused(
        () -> PLAN.withIndicators(Indicator.of("Chỉ số hài lòng"), Indicator.of("Chỉ số hài lòng")),
        "indicator must stand once in plan nam-chinh-2023: 'Chỉ số hài lòng'");
    refused(
        () -> PLAN.withModels(ExemplaryModel.of("Xóm sạch"), ExemplaryModel.of("Xóm sạch")),
        "exemplary model must stand once in plan nam-chinh-2023: 'Xóm sạch'");
  }

  @Test
  void everyPartyNamedIsKnown() {
    String known = " must be among the parties of plan nam-chinh-2023: 'cong-an-xa'";
    refused(
        () -> withItem(ITEM.withResponsibilities(Responsibility.of(Role.LEAD, UNKNOWN))),
        "party of item II.1" + known);
    refused(
        () ->
            withItem(
                ITEM.withDue(DueRule.each(ReportingCycle.QUARTER))
                    .withReportingDuty(ReportingDuty.of(UNKNOWN))),
        "party of item II.1" + known);
    refused(
        () -> PLAN.withModels(ExemplaryModel.of("Xóm sạch").withKeeper(UNKNOWN)),
        "party of model 'Xóm sạch'" + known);
    refused(
        () -> PLAN.withAmendments(Amendment.of(DAY, UNKNOWN, "Lùi thời hạn")),
        "party of amendment of 2023-06-15" + known);
  }

  @Test
  void everyItemAmendedIsInThePlan() {
    Amendment amendment = Amendment.of(DAY, RADIO, "Lùi thời hạn");
    refused(
        () -> PLAN.withAmendments(amendment.withItems(II_1, ItemNumber.parse("II.9"))),
        "item of the amendment of 2023-06-15 must be in plan nam-chinh-2023: 'II.9'");
    assertThat(PLAN.withAmendments(amendment.withItems(II_1)).amendments()).hasSize(1);
  }

  @Test
  void askingForWhatIsNotThereSaysWhatIs() {
    assertThat(PLAN.findItem(ItemNumber.parse("II.9"))).isEmpty();
    assertThat(PLAN.findParty(UNKNOWN)).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> PLAN.item(ItemNumber.parse("II.9")))
        .withMessage("item must be in plan nam-chinh-2023 (1 items): 'II.9'");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> PLAN.party(UNKNOWN))
        .withMessage("party must be one of dai-phat-thanh-xa: 'cong-an-xa'");
  }

  @Test
  void aPlanIsFirstIssuedAsRevisionOne() {
    assertThat(PLAN.revision()).isEqualTo(1);
    assertThat(PLAN.signatory()).isEmpty();
  }

  private static Plan withItem(PlanItem item) {
    return PLAN.withSections(SECTION.withItems(item));
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }
}
