package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.plan.Amendment;
import vn.kehoach.plan.AmendmentDecision;
import vn.kehoach.plan.AmendmentOutcome;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Measurement;
import vn.kehoach.plan.ModelStage;
import vn.kehoach.plan.ModelStep;
import vn.kehoach.plan.Participation;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signatory;

/** A plan that fills every place of a plan, and the heading row of our tables. */
final class CsvPlans {

  static final String HEADINGS =
      "item,label,title,due,lead,coordinate,implement,advise,monitor,inspect,supervise,report,"
          + "publicise,accountable,participation,report_by,report_to";

  private CsvPlans() {}

  static ItemNumber number(String text) {
    return ItemNumber.parse(text);
  }

  static Plan full() {
    return Plan.of(PlanId.parse("nam-chinh-2023"), header())
        .withRevision(2)
        .withParties(
            Party.of(PartyId.parse("van-phong"), PartyKind.POST, "Công chức Văn phòng, Thống kê")
                .withAbbreviation("VP-TK"),
            Party.of(PartyId.parse("dai"), PartyKind.BODY, "Đài Phát thanh \"xã\""),
            Party.of(PartyId.parse("cac-ban"), PartyKind.COLLECTIVE, "các ban, ngành"))
        .withSections(
            Section.of(number("I"), "MỤC ĐÍCH").withLabel("I."),
            Section.of(number("-1"), "NỘI DUNG").withItems(items()))
        .withIndicators(
            Indicator.of("Chỉ số hài lòng")
                .withUnit("%")
                .withTarget(new BigDecimal("87.50"))
                .withMeasurements(
                    Measurement.of(LocalDate.of(2023, 6, 30), new BigDecimal("1.109")),
                    Measurement.of(LocalDate.of(2023, 12, 31), new BigDecimal("-1109000"))),
            Indicator.of("PCI"))
        .withModels(
            ExemplaryModel.of("Dân vận khéo")
                .withKeeper(PartyId.parse("dai"))
                .withSteps(ModelStep.of(ModelStage.REGISTERED, LocalDate.of(2023, 3, 1))),
            ExemplaryModel.of("Tuyến đường hoa"))
        .withAmendments(amendments())
        .withRecipients(Recipient.of("Phòng Nội vụ").withPurpose("Để B/c"), Recipient.of("Lưu VT"))
        .withSignatory(
            Signatory.of("CHỦ TỊCH", "Trần Văn Xuyến")
                .withOnBehalfOf("ỦY BAN NHÂN DÂN XÃ")
                .withSignsFor("CHỦ TỊCH"));
  }

  private static PlanHeader header() {
    return PlanHeader.of("UBND XÃ NAM CHÍNH", "Thực hiện dân chủ năm 2023", 2023)
        .withParentBody("UBND HUYỆN TIỀN HẢI")
        .withNumber(DocumentNumber.parse("/KH-UBND"))
        .withPlace("Nam Chính")
        .withIssuedOn(PartialDate.parse("2023-01"));
  }

  private static ImmutableList<PlanItem> items() {
    PlanItem below =
        PlanItem.of(number("-1.1.a"), "=1+1", DueRule.notStated())
            .withNotes(ImmutableMap.of("Kinh phí", "'5", "Nội dung", "x", "note:y", "z"));
    PlanItem first =
        PlanItem.of(number("-1.1"), "Niêm yết", DueRule.each(ReportingCycle.QUARTER))
            .withLabel("1.")
            .withResponsibilities(
                Responsibility.of(Role.LEAD, PartyId.parse("van-phong")),
                Responsibility.of(Role.COORDINATE, PartyId.parse("dai")),
                Responsibility.of(Role.COORDINATE, PartyId.parse("cac-ban")))
            .withReportingDuty(ReportingDuty.of(PartyId.parse("dai")).withAddressee("UBND huyện"))
            .withReferences(
                LegalReference.of("Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ")
                    .withType(DocumentType.DECREE)
                    .withNumber(DocumentNumber.parse("04/2015/NĐ-CP"))
                    .withIssuedOn(PartialDate.parse("2015-01-09"))
                    .withIssuer("Chính phủ")
                    .withTitle("Về dân chủ")
                    .withRemark("hết hiệu lực"))
            .withParticipation(ImmutableSet.of(Participation.KNOW, Participation.DISCUSS))
            .withItems(below);
    return ImmutableList.of(
        first,
        PlanItem.of(number("-1.*1"), "Tổng kết", DueRule.before(LocalDate.of(2023, 12, 15))));
  }

  private static ImmutableList<Amendment> amendments() {
    return ImmutableList.of(
        Amendment.of(LocalDate.of(2023, 5, 2), PartyId.parse("dai"), "Lùi hạn")
            .withItems(number("-1.1"), number("-1.*1"))
            .withDecision(
                AmendmentDecision.of(LocalDate.of(2023, 5, 9), AmendmentOutcome.ACCEPTED)
                    .withDocument(DocumentNumber.parse("15/QĐ-UBND"))
                    .withRevision(2)),
        Amendment.of(LocalDate.of(2023, 6, 1), PartyId.parse("dai"), "Bỏ"));
  }
}
