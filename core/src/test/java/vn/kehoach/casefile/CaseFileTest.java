package vn.kehoach.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.progress.EventTime;
import vn.kehoach.text.Language;

class CaseFileTest {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 4);
  private static final EventTime BEFORE = EventTime.on(DAY.minusDays(1));
  private static final CaseFile FILE =
      CaseFile.of(
          CaseFileId.parse("HS-1"), CaseKind.ONE_STOP, PartyId.parse("mot-cua"), EventTime.on(DAY));

  @Test
  void itKeepsWhatTheOfficeToldAndNothingElse() {
    assertThat(FILE.receivedOn()).isEqualTo(DAY);
    assertThat(FILE.deadline()).isEmpty();
    assertThat(FILE.end()).isEmpty();
    assertThat(DueOnAgreedDay.of(DAY)).hasToString("2023-05-04");
    assertThat(DueWithinLimit.of(TimeLimit.ofWorkingDays(5))).hasToString("5 ngày làm việc");
    assertThat(DueByStatute.of("complaint.first.ordinary")).hasToString("complaint.first.ordinary");
  }

  @Test
  void nothingHappensBeforeItsReceipt() {
    refuses(() -> FILE.withAccepted(BEFORE), "acceptance");
    refuses(() -> FILE.withSupplementWaits(CasePause.of(BEFORE)), "supplement wait");
    refuses(() -> FILE.withSuspensions(CasePause.of(BEFORE)), "suspension");
    refuses(() -> FILE.withExtensions(CaseExtension.of(BEFORE, DAY)), "extension");
    refuses(() -> FILE.withResult(BEFORE), "result");
    refuses(() -> FILE.withEnd(CaseEnd.of(CaseEndKind.WITHDRAWN, BEFORE)), "end");
  }

  private static void refuses(Runnable change, String thing) {
    assertThatIllegalArgumentException()
        .isThrownBy(change::run)
        .withMessage(
            thing + " of case file HS-1 must not be before its receipt 2023-05-04: '2023-05-03'");
  }

  @Test
  void aResultIsNotReturnedBeforeItIsReady() {
    CaseFile ready = FILE.withResult(EventTime.on(DAY.plusDays(3)));
    assertThat(ready.withEnd(CaseEnd.of(CaseEndKind.WITHDRAWN, EventTime.on(DAY))).end())
        .isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ready.withEnd(CaseEnd.of(CaseEndKind.RESULT_RETURNED, EventTime.on(DAY))))
        .withMessage(
            "return of the result of case file HS-1 must not be before the result 2023-05-07:"
                + " '2023-05-04'");
  }

  @Test
  void aPauseEndsNoEarlierThanItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CasePause.of(EventTime.on(DAY)).withEnded(BEFORE))
        .withMessage("end of a pause must not be before its beginning 2023-05-04: '2023-05-03'");
  }

  @Test
  void itIsJudgedByTheDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueWithinLimit.of(TimeLimit.ofWorkingHours(8)))
        .withMessage("limit of a case file must be in days or longer units: '8 giờ làm việc'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Complaint", "5 ngày", "a..b", "1.b", "a.", "a_b"})
  void aStatutoryLimitGoesByItsName(String text) {
    assertThat(DueByStatute.isName(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueByStatute.of(text))
        .withMessage(
            "statutory limit of a case file must be small letters a-z and digits, joined by single"
                + " full stops and hyphens, at most 120, such as complaint.first.ordinary: '"
                + text
                + "'");
    assertThat(DueByStatute.isName("a".repeat(121))).isFalse();
  }

  @Test
  void anIdIsOneLine() {
    assertThat(CaseFileId.parse(" H54  1\n")).hasToString("H54 1");
    assertThat(CaseFileId.parse("a")).isLessThan(CaseFileId.parse("b"));
    for (String text : ImmutableList.of("", "#1", "-1", "x".repeat(61))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CaseFileId.parse(text))
          .withMessage("case file id must " + CaseFileId.RULE + ": '" + text + "'");
    }
  }

  @Test
  void anOfficeHasACaseFileOnce() {
    CaseFiles one = CaseFiles.of(ImmutableList.of(FILE));
    CaseFiles two = one.with(CaseFiles.of(ImmutableList.of(FILE.withId(CaseFileId.parse("B")))));

    assertThat(two).hasToString("2 case files");
    assertThat(two.file(FILE.id())).isEqualTo(FILE);
    assertThat(two.find(CaseFileId.parse("C"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.with(one))
        .withMessage("case file must stand once: 'HS-1'");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> two.file(CaseFileId.parse("C")))
        .withMessage("case file must be one of the 2 given: 'C'");
  }

  @ParameterizedTest
  @CsvSource({
    "hồ sơ một cửa,one-stop dossier,trực tuyến,online,đã trả kết quả,result returned",
  })
  void wordsAreThoseOfOffices(
      String kind, String kindInEnglish, String way, String wayInEnglish, String end, String out) {
    assertThat(CaseKind.ONE_STOP.label(Language.VIETNAMESE)).isEqualTo(kind);
    assertThat(CaseKind.ONE_STOP.label(Language.ENGLISH)).isEqualTo(kindInEnglish);
    assertThat(CaseChannel.ONLINE.label(Language.VIETNAMESE)).isEqualTo(way);
    assertThat(CaseChannel.ONLINE.label(Language.ENGLISH)).isEqualTo(wayInEnglish);
    assertThat(CaseEndKind.RESULT_RETURNED.label(Language.VIETNAMESE)).isEqualTo(end);
    assertThat(CaseEndKind.RESULT_RETURNED.label(Language.ENGLISH)).isEqualTo(out);
  }
}
