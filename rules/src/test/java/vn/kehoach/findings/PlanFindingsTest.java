package vn.kehoach.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.item;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.legal.Provision;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.PartialDate;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.register.DocumentChange;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.register.RegisteredDocument;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

class PlanFindingsTest {

  private static final LocalDate MID_YEAR = LocalDate.of(2023, 6, 30);
  private static final LegalRegister REGISTER =
      LegalRegister.of(
          ImmutableList.of(
              row("1/2001/NĐ-CP", "2001-01-01", "replaced by 2/2023/NĐ-CP from 2023-09-01"),
              row("2/2023/NĐ-CP", "2023-09-01").withConfirmedOn(LocalDate.of(2030, 1, 1)),
              row("3/2010/NĐ-CP", "2010-01-01", "repealed by 4/2022/NĐ-CP from 2022-01-01"),
              row("5/2015/NĐ-CP", "2015-01-01", "amended by 6/2023/NĐ-CP from 2023-12-01")
                  .withConfirmedOn(LocalDate.of(2030, 1, 1)),
              row("7/2016/NĐ-CP", "2016-01-01"),
              row("16/CT-TTg", "2018-05-16")
                  .withIssuedOn(LocalDate.of(2018, 5, 16))
                  .withTitle("về đổi mới công tác dân vận")
                  .withConfirmedOn(LocalDate.of(2030, 1, 1)),
              row("20/CT-TTg", "2018-05-20").withIssuedOn(LocalDate.of(2018, 5, 20)),
              row("20/CT-TTg", "2019-05-21").withIssuedOn(LocalDate.of(2019, 5, 21)),
              RegisteredDocument.of(
                  DocumentNumber.parse("8/2017/NĐ-CP"), SourceCertainty.VERIFIED, "Công báo"),
              RegisteredDocument.of(
                      DocumentNumber.parse("9-KL/TW"), SourceCertainty.UNVERIFIED, "kế hoạch")
                  .withIssuedOn(LocalDate.of(2020, 2, 2))));

  private static RegisteredDocument row(String number, String from, String... changes) {
    return RegisteredDocument.of(DocumentNumber.parse(number), SourceCertainty.VERIFIED, "Công báo")
        .withInForceFrom(LocalDate.parse(from))
        .withChanges(Arrays.stream(changes).map(DocumentChange::parse).toList());
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2/2023/NĐ-CP |            | 2023-09-01 |
          2/2023/NĐ-CP |            | 2023-08-31 | BASIS_NOT_YET_IN_FORCE: warning: item II.1, reference 1: 2/2023/NĐ-CP is not yet in force, in force from 2023-09-01; cite it only from the day it is in force
          1/2001/NĐ-CP |            | 2023-06-30 | BASIS_LAPSING: warning: item II.1, reference 1: 1/2001/NĐ-CP is in force only until 2023-08-31, then succeeded by 2/2023/NĐ-CP; from 2023-09-01 on rest on 2/2023/NĐ-CP
          1/2001/NĐ-CP |            | 2023-08-31 | BASIS_LAPSING
          1/2001/NĐ-CP |            | 2023-09-01 | BASIS_LAPSED: serious: item II.1, reference 1: 1/2001/NĐ-CP lapsed since 2023-09-01, replaced by 2/2023/NĐ-CP; from 2023-09-01 on rest on 2/2023/NĐ-CP
          3/2010/NĐ-CP |            | 2023-06-30 | BASIS_LAPSED: serious: item II.1, reference 1: 3/2010/NĐ-CP lapsed since 2022-01-01, repealed by 4/2022/NĐ-CP; leave it out from 2022-01-01 on
          5/2015/NĐ-CP |            | 2023-06-30 | BASIS_AMENDED: note: item II.1, reference 1: 5/2015/NĐ-CP is amended by 6/2023/NĐ-CP from 2023-12-01; check what is cited against the amendment
          7/2016/NĐ-CP |            | 2023-06-30 | BASIS_NOT_CONFIRMED: note: item II.1, reference 1: 7/2016/NĐ-CP was last confirmed to be in force on 2016-01-01; look up whether it is in force and add that to the register
          7/2016/NĐ-CP |            | 2016-01-01 |
          8/2017/NĐ-CP |            | 2023-06-30 | BASIS_UNKNOWN: note: item II.1, reference 1: 8/2017/NĐ-CP is not known to be in force: its first day in force is not known; look up whether it is in force and add that to the register
          9-KL/TW      | 2020-02-03 | 2023-06-30 | BASIS_UNKNOWN: note: item II.1, reference 1: 9-KL/TW is not known to be in force: the document is not verified; look up whether it is in force and add that to the register
          16/CT-TTg    | 2018-05-16 | 2023-06-30 |
          16/CT-TTg    | 05/2018    | 2023-06-30 |
          16/CT-TTg    | 2018-05-17 | 2023-06-30 | DATE_MISPRINTED: warning: item II.1, reference 1: 16/CT-TTg is dated 2018-05-17, in the register 2018-05-16; look up the day of issue and write 2018-05-16
          16/CT-TTg    | 2016-05-16 | 2023-06-30 | DATE_MISPRINTED: warning: item II.1, reference 1: 16/CT-TTg is dated 2016-05-16, in the register 2018-05-16; look up the day of issue and write 2018-05-16
          16/CT-TTg    | 2016-06-20 | 2023-06-30 | REFERENCE_UNIDENTIFIED: note: item II.1, reference 1: it cannot be told which document 16/CT-TTg is: not in the register; check the number and add the document to the register
          61/CT-TTg    | 2018-05-16 | 2023-06-30 | NUMBER_MISPRINTED: warning: item II.1, reference 1: the document is printed as 61/CT-TTg, probably for 16/CT-TTg; write 16/CT-TTg
          61/CT-TTg    | 2018-05-17 | 2023-06-30 | REFERENCE_UNIDENTIFIED
          8-KL/TW      | 2020-02-02 | 2023-06-30 | REFERENCE_UNIDENTIFIED
          20/CT-TTg    |            | 2023-06-30 | REFERENCE_UNIDENTIFIED: note: item II.1, reference 1: it cannot be told which document 20/CT-TTg is: more than one document has the number (20/CT-TTg (2018); 20/CT-TTg (2019)); give number, day of issue and issuing body
                       |            | 2023-06-30 | REFERENCE_UNIDENTIFIED: note: item II.1, reference 1: it cannot be told which document “Chỉ thị của UBND tỉnh” is: cited without a number; give number, day of issue and issuing body
          """)
  void whatIsCitedIsFound(String number, String date, LocalDate asOf, String expected) {
    LegalReference reference =
        LegalReference.of(number == null ? "Chỉ thị của UBND tỉnh" : "Văn bản số " + number);
    if (number != null) {
      reference = reference.withNumber(DocumentNumber.parse(number));
    }
    if (date != null) {
      reference = reference.withIssuedOn(PartialDate.parse(date));
    }
    PlanFindings findings = PlanFindings.of(citing(reference), REGISTER, asOf);

    ImmutableList<String> wanted =
        expected == null ? ImmutableList.of() : ImmutableList.copyOf(expected.split(" & "));
    assertThat(findings.all()).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(findings.all().get(i).toString()).startsWith(wanted.get(i));
    }
  }

  private static Plan citing(LegalReference... references) {
    return SmallPlan.of(item("II.1", "Q4/2023", OFFICE).withReferences(references));
  }

  @Test
  void aTitleThatAgreesTellsAMisprintToo() {
    LegalReference reference =
        LegalReference.of("Chỉ thị 166/CT-TTg")
            .withNumber(DocumentNumber.parse("166/CT-TTg"))
            .withTitle("Về việc “đổi mới công tác dân vận”");

    assertThat(
            PlanFindings.of(citing(reference), REGISTER, MID_YEAR)
                .of(FindingCodes.NUMBER_MISPRINTED))
        .hasSize(1);
    assertThat(
            PlanFindings.of(
                    citing(
                        reference
                            .withNumber(DocumentNumber.parse("16/CT-TTg"))
                            .withIssuedOn(PartialDate.parse("2012"))),
                    REGISTER,
                    MID_YEAR)
                .all())
        .extracting(finding -> finding.code().name())
        .containsExactly("NUMBER_MISPRINTED", "DATE_MISPRINTED");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-12-31            | 2023-01    |
          2024-01-01            | 2023-01    | DUE_OUTSIDE_YEAR: warning: item II.1: last day 2024-01-01 is not in the year 2023; correct the day, or move the item to the plan of that year
          trước 2024-01-01      | 2023-01    |
          chậm nhất 2024-01-01  | 2023-01    | DUE_OUTSIDE_YEAR
          Q1/2024               | 2023-01    | DUE_OUTSIDE_YEAR
          2022                  | 2023-01    | DUE_OUTSIDE_YEAR & DUE_BEFORE_ISSUE
          2023-01-01            | 2023-01    |
          2023-03-09            | 2023-03-10 | DUE_BEFORE_ISSUE: warning: item II.1: last day 2023-03-09 is before the plan is issued, at the earliest on 2023-03-10; correct the day
          2023-03-10            | 2023-03-10 |
          trước 2023-03-10      | 2023-03-10 | DUE_BEFORE_ISSUE
          T02/2023              | 2023-03-10 | DUE_BEFORE_ISSUE
          thường xuyên          | 2023-03-10 |
          30 ngày kể từ thụ lý  | 2023-03-10 |
          """)
  void daysOutsideTheYearOrBeforeTheIssueAreFound(String due, String issued, String expected) {
    Plan plan = SmallPlan.issuedOn(issued, SmallPlan.of(item("II.1", due, OFFICE)));
    ImmutableList<String> wanted =
        expected == null ? ImmutableList.of() : ImmutableList.copyOf(expected.split(" & "));

    assertThat(PlanFindings.of(plan, REGISTER, MID_YEAR).all())
        .hasSameSizeAs(wanted)
        .zipSatisfy(wanted, (finding, start) -> assertThat(finding.toString()).startsWith(start));
  }

  @Test
  void itemsThatNobodyOrMoreThanOneLeadsAreFound() {
    PlanItem below = item("II.3.a", "thường xuyên");
    Plan plan =
        SmallPlan.of(
            item("II.1", "thường xuyên"),
            item("II.2", "thường xuyên")
                .withResponsibilities(
                    Responsibility.of(Role.LEAD, OFFICE), Responsibility.of(Role.LEAD, RADIO)),
            item("II.3", "không áp dụng", OFFICE).withItems(below),
            item("II.4", "không áp dụng"),
            item("II.5", "không nêu")
                .withResponsibilities(Responsibility.of(Role.IMPLEMENT, RADIO)));

    assertThat(PlanFindings.of(plan, REGISTER, MID_YEAR))
        .hasToString(
            """
            LEAD_MISSING: warning: item II.1: the plan does not say who leads or implements it; give the lead to one party
            LEAD_REPEATED: warning: item II.2: led by more than one: Công chức Văn phòng – Thống kê; Đài Phát thanh xã; let one lead and the others coordinate
            """);
  }

  @Test
  void equalDutiesAreFound() {
    PlanItem one = item("II.1", "Q2/2023", OFFICE).withTitle("Niêm yết công khai");
    Plan plan =
        SmallPlan.of(
            one,
            item("II.2", "Q2/2023", OFFICE).withTitle("NIÊM YẾT công khai"),
            item("II.3", "Q3/2023", OFFICE).withTitle("Niêm yết công khai"),
            item("II.4", "Q2/2023", RADIO).withTitle("Niêm yết công khai"),
            item("II.5", "không áp dụng").withTitle("Chung"),
            item("II.6", "không áp dụng").withTitle("Chung"));

    assertThat(PlanFindings.of(plan, REGISTER, MID_YEAR))
        .hasToString(
            "DUTY_REPEATED: warning: item II.2: same work, day and parties as item II.1; drop one,"
                + " or say how they differ\n");
  }

  @ParameterizedTest
  @CsvSource({
    "cấp có thẩm quyền, true",
    "đài phát thanh xã, false",
    "Phòng Nội vụ, false",
    "Ủy ban nhân dân xã Nam Chính, false",
    "UBND xã, false"
  })
  void aReportToABodyTheParticularPlanDoesNotNameIsFound(String addressee, boolean found) {
    Plan plan =
        SmallPlan.of(
                item("II.1", "định kỳ quý", OFFICE)
                    .withReportingDuty(ReportingDuty.of(OFFICE).withAddressee(addressee)))
            .withRecipients(Recipient.of("Phòng Nội vụ"));
    Plan withAbbreviation =
        plan.withParties(
            ImmutableList.<Party>builder()
                .addAll(plan.parties())
                .add(
                    Party.of(PartyId.parse("ubnd-xa"), PartyKind.BODY, "Ủy ban nhân dân xã")
                        .withAbbreviation("UBND xã"))
                .build());

    assertThat(
            PlanFindings.of(withAbbreviation, REGISTER, MID_YEAR).of(FindingCodes.BODY_NOT_NAMED))
        .hasSize(found ? 1 : 0);
  }

  @ParameterizedTest(name = "{0} from {1} until {2} on {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3/2010/NĐ-CP | 2020-01-01 |            | 2023-06-30 | DISCLOSURE_LAPSED: serious: disclosure 1: 3/2010/NĐ-CP lapsed since 2022-01-01, repealed by 4/2022/NĐ-CP, is posted at trụ sở UBND xã; take it down from 2022-01-01 on
          3/2010/NĐ-CP | 2020-01-01 | 2023-06-29 | 2023-06-30 |
          3/2010/NĐ-CP | 2020-01-01 | 2023-06-30 | 2023-06-30 | DISCLOSURE_LAPSED
          3/2010/NĐ-CP | 2023-07-01 |            | 2023-06-30 | DISCLOSURE_LAPSING
          3/2010/NĐ-CP | 2024-01-01 |            | 2023-06-30 |
          1/2001/NĐ-CP | 2020-01-01 |            | 2023-06-30 | DISCLOSURE_LAPSING: warning: disclosure 1: 1/2001/NĐ-CP lapsed since 2023-09-01, replaced by 2/2023/NĐ-CP, is posted at trụ sở UBND xã; take it down from 2023-09-01 on and post 2/2023/NĐ-CP
          1/2001/NĐ-CP | 2020-01-01 | 2023-08-31 | 2023-06-30 |
          1/2001/NĐ-CP | 2020-01-01 | 2023-09-01 | 2023-06-30 | DISCLOSURE_LAPSING
          5/2015/NĐ-CP | 2020-01-01 |            | 2023-06-30 |
          """)
  void documentsThatStayPostedAfterTheirEndAreFound(
      String number, LocalDate from, LocalDate until, LocalDate asOf, String expected) {
    Disclosure open =
        Disclosure.of(
            LegalReference.of("Nghị định").withNumber(DocumentNumber.parse(number)),
            "trụ sở UBND xã",
            from);
    Disclosure posted = until == null ? open : open.withLastDay(until);
    PlanReview review = PlanReview.of(SmallPlan.of(), REGISTER, asOf).withDisclosures(posted);

    assertThat(PlanFindings.of(review, PlanChecks.STANDARD).all())
        .hasSize(expected == null ? 0 : 1)
        .allSatisfy(finding -> assertThat(finding.toString()).startsWith(expected));
  }

  @Test
  void othersBringTheirOwnChecksAndCodes() {
    FindingCode nameless = new NoSignatory();
    PlanCheck check =
        new PlanCheck() {
          @Override
          public String name() {
            return "signatory";
          }

          @Override
          public Stream<PlanFinding> findings(PlanReview review) {
            return Stream.of(
                PlanFinding.of(
                        nameless,
                        FindingPlace.ofPlan(),
                        Wording.of("chưa có người ký", "nobody has signed"),
                        Wording.of("trình ký", "have it signed"))
                    .withProvision(
                        Provision.of(DocumentNumber.parse("30/2020/NĐ-CP"), "8").withClause("2")));
          }
        };
    PlanFindings findings =
        PlanFindings.of(
            PlanReview.of(SmallPlan.of(item("II.1", "thường xuyên")), REGISTER, MID_YEAR),
            ImmutableList.<PlanCheck>builder().addAll(PlanChecks.STANDARD).add(check).build());

    assertThat(findings.all())
        .extracting(finding -> finding.code().name())
        .containsExactly("NO_SIGNATORY", "LEAD_MISSING");
    assertThat(findings.of(nameless).get(0).toText(Language.VIETNAMESE))
        .isEqualTo("nghiêm trọng: toàn kế hoạch: chưa có người ký; trình ký");
    assertThat(findings.atLeast(Severity.SERIOUS)).isEqualTo(findings.of(nameless));
    assertThat(findings.atLeast(Severity.NOTE)).isEqualTo(findings.all());
    assertThat(findings.review().asOf()).isEqualTo(MID_YEAR);
  }

  @Test
  void theChecksHaveNamesOfTheirOwn() {
    assertThat(PlanChecks.STANDARD)
        .extracting(PlanCheck::name)
        .containsExactly(
            "due-days",
            "leads",
            "repeated-duties",
            "bodies-named",
            "misprints",
            "identification",
            "bases-in-force",
            "posted-documents");
  }

  private record NoSignatory() implements FindingCode {

    @Override
    public String name() {
      return "NO_SIGNATORY";
    }

    @Override
    public Severity severity() {
      return Severity.SERIOUS;
    }

    @Override
    public String label(Language language) {
      return language.choose("chưa có người ký", "not signed");
    }
  }
}
