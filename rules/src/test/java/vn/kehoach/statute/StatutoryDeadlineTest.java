package vn.kehoach.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.ExtensionBase;
import vn.kehoach.legal.Provision;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

class StatutoryDeadlineTest {

  private static StatutoryDeadline deadline(String id, String start) {
    LocalDate day = LocalDate.parse(start);
    return StatutoryLimits.standard()
        .limit(StatutoryLimitId.parse(id), day)
        .deadline(day, VietnamCalendar.publicSector(), DayOffRules.NEXT_WORKING_DAY);
  }

  @Test
  void aComplexDenunciationIsExtendedOnce() {
    StatutoryDeadline first = deadline("denunciation.settlement.complex", "2023-03-01");

    assertThat(first).hasToString("2023-03-31");
    assertThat(first.extended(1)).hasToString("2023-05-04");
    assertThat(first.extended(0)).isEqualTo(first);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.extended(1).extended(1))
        .withMessage("extensions of denunciation.settlement.complex must be from 0 to 1: '2'");
  }

  @Test
  void anEspeciallyComplexDenunciationIsExtendedTwice() {
    StatutoryDeadline first = deadline("denunciation.settlement.especially-complex", "2023-03-01");

    assertThat(first.extended(1).extended(1)).isEqualTo(first.extended(2));
    assertThat(first.extended(2).extensions()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.extended(3))
        .withMessage(
            "extensions of denunciation.settlement.especially-complex must be from 0 to 2: '3'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.extended(-1))
        .withMessage(
            "extensions of denunciation.settlement.especially-complex must be from 0 to 2: '-1'");
  }

  @Test
  void anExtensionCountsFromTheEndAsMovedOrAsCounted() {
    StatutoryDeadline first = deadline("denunciation.settlement.especially-complex", "2023-03-01");

    assertThat(first.extended(2, ExtensionBase.SHIFTED_END)).isEqualTo(first.extended(2));
    assertThat(first.extended(2)).hasToString("2023-06-05");
    assertThat(first.extended(2, ExtensionBase.RAW_END)).hasToString("2023-05-30");
    assertThat(first.extended(2).deadline().original()).isEqualTo(first.deadline());
  }

  @Test
  void theArticlesOfTheLimitAndOfItsExtensionComeFirst() {
    StatutoryDeadline first = deadline("denunciation.settlement.complex", "2023-03-01");

    assertThat(first.deadline().limitSources())
        .extracting(Provision::toString)
        .containsExactly("khoản 1 Điều 30, 25/2018/QH14");
    assertThat(first.extended(1).deadline().explanation().provisions())
        .extracting(Provision::toString)
        .contains("khoản 1 Điều 30, 25/2018/QH14", "khoản 2 Điều 30, 25/2018/QH14");
    assertThat(deadline("one-stop.apology", "2023-05-04").deadline().limitSources()).isEmpty();
  }

  @Test
  void aLimitWithoutExtensionIsNotExtended() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline("complaint.first.ordinary", "2023-01-06").extended(1))
        .withMessage("extensions of complaint.first.ordinary must be from 0 to 0: '1'");
  }

  @Test
  void whatIsNoLengthOfTimeHasNoDeadline() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline("reception.commune-chair", "2023-01-06"))
        .withMessage(
            "statutory limit reception.commune-chair must be a length of time to have a deadline:"
                + " 'ít nhất 1 lần trong 1 tuần'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-06-30", "2026-07-01"})
  void aVersionAnswersForItsOwnDaysOnly(String start) {
    StatutoryLimit old =
        StatutoryLimits.standard()
            .versions(StatutoryLimitId.parse("complaint.first.acceptance"))
            .get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                old.deadline(
                    LocalDate.parse(start), VietnamCalendar.publicSector(), DayOffRules.STAY))
        .withMessage(
            "start day of complaint.first.acceptance must lie in its time in force (2012-07-01 to"
                + " 2026-06-30): '"
                + start
                + "'");
  }

  @Test
  void aVersionWithoutEndSaysSoWhenAskedTooEarly() {
    StatutoryLimit limit =
        StatutoryLimits.standard().versions(StatutoryLimitId.parse("democracy.posting")).get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                limit.deadline(
                    LocalDate.of(2023, 6, 30), VietnamCalendar.publicSector(), DayOffRules.STAY))
        .withMessage(
            "start day of democracy.posting must lie in its time in force (2023-07-01 to now):"
                + " '2023-06-30'");
  }

  @Test
  void aLeadTimeEndsBeforeItsEvent() {
    StatutoryDeadline apology = deadline("one-stop.apology", "2023-05-04");

    assertThat(apology.deadline().rawDay()).isEqualTo("2023-05-03");
    assertThat(deadline("reception.online.notice", "2026-07-20").day()).isEqualTo("2026-07-13");
  }

  @Test
  void aLeadTimeLeavesItsLengthBeforeTheEvent() {
    WorkingCalendar calendar = VietnamCalendar.publicSector();
    LocalDate.of(2026, 7, 1)
        .datesUntil(LocalDate.of(2027, 12, 20))
        .forEach(
            event -> {
              LocalDate last = deadline("reception.online.notice", event.toString()).day();
              assertThat(last.datesUntil(event).filter(calendar::isWorkingDay)).hasSize(5);
              assertThat(calendar.isWorkingDay(last)).isTrue();
            });
  }

  @Test
  void pastItsConfirmationALimitWarns() {
    StatutoryDeadline last = deadline("complaint.first.ordinary", "2026-06-30");
    StatutoryDeadline next = deadline("complaint.first.ordinary", "2026-07-01");

    assertThat(last.certainty()).isEqualTo(SourceCertainty.VERIFIED);
    assertThat(last.isConfirmed()).isTrue();
    assertThat(last.warning(Language.VIETNAMESE)).isEmpty();
    assertThat(next.certainty()).isEqualTo(SourceCertainty.UNCONFIRMED);
    assertThat(next.isConfirmed()).isFalse();
    assertThat(next.warning(Language.VIETNAMESE))
        .contains(
            "Lưu ý: quy định này được xác nhận đến thứ Ba 30/06/2026; thời hạn bắt đầu thứ Tư"
                + " 01/07/2026 nên cần kiểm tra văn bản hiện hành.");
    assertThat(next.warning(Language.ENGLISH))
        .contains(
            "Note: the statute was confirmed until Tuesday 2026-06-30; the limit starts on"
                + " Wednesday 2026-07-01, so check the text now in force.");
    assertThat(next.toText(Language.VIETNAMESE).lines().toList().subList(0, 1))
        .containsExactly(
            "Giải quyết khiếu nại lần đầu, vụ việc thông thường: không quá 30 ngày kể từ ngày thụ"
                + " lý (Điều 28, 02/2011/QH13).");
    assertThat(next.toText(Language.VIETNAMESE))
        .endsWith("Quy định: chưa xác nhận.\n" + next.warning(Language.VIETNAMESE).orElseThrow());
  }

  /** The text is that of the worked example: 30 days from 2023-03-01, extended once. */
  @ParameterizedTest
  @CsvSource({"VIETNAMESE, denunciation.vi.txt", "ENGLISH, denunciation.en.txt"})
  void theTextReadsLikeThatOfAClerk(Language language, String file) throws IOException {
    StatutoryDeadline extended =
        deadline("denunciation.settlement.complex", "2023-03-01").extended(1);

    try (InputStream in = StatutoryDeadlineTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(extended.toText(language) + "\n").isEqualTo(text);
    }
  }

  @Test
  void aLimitInHoursNeedsTheMomentItStarts() {
    LocalDate day = LocalDate.of(2023, 1, 6);
    StatutoryLimit hours =
        StatutoryLimits.standard()
            .limit(StatutoryLimitId.parse("complaint.first.ordinary"), day)
            .withMeasure(LimitMeasure.within(TimeLimit.parse("24 giờ")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours.deadline(day, VietnamCalendar.publicSector(), DayOffRules.STAY))
        .withMessageContaining("24 giờ");
  }

  @Test
  void theTextSaysTheLimitTheCountAndTheCertainty() {
    StatutoryDeadline extended =
        deadline("denunciation.settlement.complex", "2023-03-01").extended(1);

    assertThat(extended.toText(Language.VIETNAMESE))
        .startsWith(
            "Giải quyết tố cáo, vụ việc phức tạp: không quá 30 ngày kể từ ngày thụ lý tố cáo, gia"
                + " hạn 1 lần (khoản 1 Điều 30, 25/2018/QH14).\n")
        .contains("04/05/2023")
        .endsWith("\nQuy định: đã đối chiếu.");
    assertThat(extended.toText(Language.ENGLISH))
        .startsWith(
            "Settling a denunciation, complex: at most 30 days, extended 1 time (Article 30(1),"
                + " 25/2018/QH14).\n")
        .endsWith("\nStatute: verified.");
    assertThat(
            deadline("denunciation.settlement.especially-complex", "2023-03-01")
                .extended(2)
                .toText(Language.ENGLISH))
        .contains("at most 30 days, extended 2 times (");
    assertThat(deadline("one-stop.apology", "2023-05-04").toText(Language.VIETNAMESE))
        .startsWith(
            "Thông báo và xin lỗi khi hồ sơ quá hạn giải quyết: trước ít nhất 1 ngày so với ngày"
                + " hết hạn giải quyết (61/2018/NĐ-CP).\n");
  }
}
