package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.ReportingCycle;

class PlanItemTest {

  private static final String PLAIN =
      " must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''";
  private static final PartyId RADIO = PartyId.parse("dai-phat-thanh-xa");
  private static final PartyId FRONT = PartyId.parse("ub-mttq-xa");
  private static final PlanItem ITEM =
      PlanItem.of(ItemNumber.parse("II.4"), "Nhân rộng mô hình", DueRule.notStated());

  @Test
  void everyTextOfAnItemIsPlain() {
    refused(() -> ITEM.withTitle(""), "title of item II.4" + PLAIN);
    refused(() -> ITEM.withLabel(""), "label of item II.4" + PLAIN);
    refused(
        () -> ITEM.withNotes(ImmutableMap.of("", "x")), "heading of a note on item II.4" + PLAIN);
    refused(() -> ITEM.withNotes(ImmutableMap.of("Kinh phí", "")), "note on item II.4" + PLAIN);
    refused(() -> ReportingDuty.of(RADIO).withAddressee(""), "addressee of a report" + PLAIN);
  }

  @Test
  void onlyWhatRecursIsADutyToReport() {
    refused(
        () -> ITEM.withReportingDuty(ReportingDuty.of(RADIO)),
        "item II.4 with a reporting duty must have a recurring due rule: 'không nêu'");
  }

  @Test
  void aPartyTakesARoleOnceAndRolesStandInOrder() {
    Responsibility lead = Responsibility.of(Role.LEAD, RADIO);
    Responsibility report = Responsibility.of(Role.REPORT, RADIO);
    refused(
        () -> ITEM.withResponsibilities(lead, lead),
        "item II.4 must give a role to a party once: '[Responsibility{role=LEAD,"
            + " party=dai-phat-thanh-xa}, Responsibility{role=LEAD, party=dai-phat-thanh-xa}]'");
    refused(
        () -> ITEM.withResponsibilities(report, lead),
        "responsibilities of item II.4 must stand in the order LEAD, COORDINATE, IMPLEMENT, ADVISE,"
            + " MONITOR, INSPECT, SUPERVISE, REPORT, PUBLICISE, ACCOUNTABLE:"
            + " '[Responsibility{role=REPORT, party=dai-phat-thanh-xa},"
            + " Responsibility{role=LEAD, party=dai-phat-thanh-xa}]'");
  }

  @Test
  void itemsBelowHaveNumbersBelow() {
    refused(() -> ITEM.withItems(ITEM), "item below II.4 must have a number below it: 'II.4'");
    Section section = Section.of(ItemNumber.parse("II"), "NỘI DUNG");
    refused(
        () -> section.withItems(ITEM.withNumber(ItemNumber.parse("III.4"))),
        "item of section II must have a number below it: 'III.4'");
    refused(
        () -> section.withNumber(ItemNumber.parse("II.4")),
        "number of a section must be one label, such as II: 'II.4'");
    refused(() -> section.withTitle(""), "title of section II" + PLAIN);
    refused(() -> section.withLabel(""), "label of section II" + PLAIN);
  }

  @Test
  void theLeadIsElseWhoReportsElseWhoImplements() {
    PlanItem implemented = ITEM.withResponsibilities(Responsibility.of(Role.IMPLEMENT, FRONT));
    PlanItem reported =
        implemented
            .withDue(DueRule.each(ReportingCycle.MONTH))
            .withReportingDuty(ReportingDuty.of(RADIO));
    PlanItem led =
        reported.withResponsibilities(
            Responsibility.of(Role.LEAD, FRONT), Responsibility.of(Role.LEAD, RADIO));
    assertThat(ITEM.lead()).isEmpty();
    assertThat(implemented.lead()).contains(FRONT);
    assertThat(reported.lead()).contains(RADIO);
    assertThat(led.lead()).contains(FRONT);
    assertThat(led.partiesAs(Role.LEAD)).containsExactly(FRONT, RADIO);
  }

  @Test
  void walkingAnItemVisitsItBeforeThoseBelow() {
    PlanItem below = ITEM.withNumber(ITEM.number().child("a"));
    assertThat(ITEM.withItems(below).walk()).containsExactly(ITEM.withItems(below), below);
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }
}
