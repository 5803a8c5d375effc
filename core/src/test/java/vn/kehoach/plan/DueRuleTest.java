package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.period.TimeLimit;

class DueRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15/6 | 2023-06-15",
        "ngày 15/6/2023 | 2023-06-15",
        "vào ngày 15.6.2024 | 2024-06-15",
        "2023-06-15 | 2023-06-15",
        "29/2/2024 | 2024-02-29",
        "trước ngày 15/6 | trước 2023-06-15",
        "Trước 15-6-2023 | trước 2023-06-15",
        "hoàn thành trước ngày 15/6 | trước 2023-06-15",
        "xong trước tháng 6 | trước 2023-06-01",
        "trước quý III | trước 2023-07-01",
        "trước 12/2026 | trước 2026-12-01",
        "trước 2026-12 | trước 2026-12-01",
        "chậm nhất ngày 20/12 | chậm nhất 2023-12-20",
        "chậm nhất là ngày 20/12/2023 | chậm nhất 2023-12-20",
        "không quá 20/12 | chậm nhất 2023-12-20",
        "đến hết ngày 31/10/2023 | chậm nhất 2023-10-31",
        "đến 31/10 | chậm nhất 2023-10-31",
        "hết quý I | chậm nhất 2023-03-31",
        "hết năm | chậm nhất 2023-12-31",
        "hết tháng 2/2024 | chậm nhất 2024-02-29",
        "trước ngày 15 tháng 6 | trước 2023-06-15",
        "trước 30 tháng 6 năm 2024 | trước 2024-06-30",
        "chậm nhất ngày 05 tháng 12 năm 2023 | chậm nhất 2023-12-05",
        "ngày 15 tháng 6 năm 2023 | 2023-06-15",
        "trong quý II | Q2/2023",
        "Quý 4/2024 | Q4/2024",
        "tháng 6 | T06/2023",
        "12/2026 | T12/2026",
        "2026-12 | T12/2026",
        "tháng 01 năm 2023 | T01/2023",
        "6 tháng đầu năm | 6T/2023",
        "9 tháng | 9T/2023",
        "trong năm | 2023",
        "năm 2024 | 2024",
        "hàng tháng | định kỳ tháng",
        "hằng quý | định kỳ quý",
        "mỗi năm | định kỳ năm",
        "HÀNG THÁNG VÀ QUÝ | định kỳ tháng, quý",
        "hang quy;thang | định kỳ tháng, quý",
        "định kỳ hàng tháng, quý, 6 tháng, 9 tháng, 01 năm và theo yêu cầu"
            + " | định kỳ tháng, quý, 6 tháng, 9 tháng, năm, theo yêu cầu",
        "Thường xuyên | thường xuyên",
        "liên tục | thường xuyên",
        "không nêu | không nêu",
        "chưa xác định | không nêu",
        "KHÔNG ÁP DỤNG | không áp dụng",
        "30 ngày kể từ ngày thụ lý | 30 ngày kể từ ngày thụ lý",
        "trong thời hạn 05 ngày làm việc kể từ khi nhận đơn | 5 ngày làm việc kể từ khi nhận đơn",
        "không quá 30 ngày kể từ ngày ký, kể từ ngày ban hành"
            + " | 30 ngày kể từ ngày ký, kể từ ngày ban hành",
        "10 ngay ke tu ngay ky | 10 ngày kể từ ngay ky",
        "khi Luật sửa đổi được thông qua | khi Luật sửa đổi được thông qua",
        "Sau khi có hướng dẫn | khi có hướng dẫn",
        "tùy thuộc thời điểm phê duyệt | khi tùy thuộc thời điểm phê duyệt",
        "tuy thuoc kinh phi | khi tuy thuoc kinh phi"
      })
  void whatPlansWriteIsRead(String text, String form) {
    assertThat(DueRule.parse(text, 2023)).hasToString(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "sớm nhất có thể",
        "quý V",
        "trước",
        "trước mùa lũ",
        "tháng 13",
        "hết giờ"
      })
  void whatIsNoKindIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueRule.parse(text, 2023))
        .withMessage(
            "due rule must be a day, a month, quarter or year, trước or chậm nhất a day, a limit"
                + " kể từ an event, định kỳ and cycles, thường xuyên, khi an event, không nêu or"
                + " không áp dụng: '"
                + text
                + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 31/02/2023 | date must be a day of the calendar: 'trước ngày 31/02/2023'",
        "29/2/2023 | date must be a day of the calendar: '29/2/2023'",
        "5 lần kể từ khi nhận | time limit must be an amount and a unit (phút, giờ, giờ làm việc,"
            + " ngày, ngày làm việc, tuần, tháng, quý, nửa năm, năm), such as 30 ngày or 5 ngày làm"
            + " việc: '5 lần'",
        "24 giờ kể từ khi nhận | time limit of a due rule must end with a day, plans being judged by"
            + " the day: '24 giờ'",
        "8 giờ làm việc kể từ khi nhận | time limit of a due rule must end with a day, plans being"
            + " judged by the day: '8 giờ làm việc'",
        "định kỳ quý, Tuần | reporting cycle must be one of tháng, quý, 6 tháng, 9 tháng, năm, theo"
            + " yêu cầu: 'Tuần'",
        "0 ngày kể từ khi nhận | amount of a time limit must be from 1 to 36500: '0'"
      })
  void aPartThatIsWrongSpeaksForItself(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueRule.parse(text, 2023))
        .withMessage(message);
  }

  @Test
  void aRecurringRuleNeedsACycleAndAnEventNeedsWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueEachPeriod.of(ImmutableSet.of()))
        .withMessage("recurring due rule must have at least one cycle");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueRule.upon(" "))
        .withMessage(
            "event of a due rule must be plain text (NFC, one line, single blanks, not empty; see"
                + " PlainText.clean): ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueRule.after(TimeLimit.ofDays(3), ""))
        .withMessage(
            "event of a due rule must be plain text (NFC, one line, single blanks, not empty; see"
                + " PlainText.clean): ''");
  }

  @Test
  void theBoundIsPartOfTheRule() {
    LocalDate day = LocalDate.of(2023, 6, 15);
    assertThat(DueRule.before(day)).isNotEqualTo(DueRule.noLaterThan(day));
    assertThat(DueRule.before(day).bound().words()).isEqualTo("trước");
  }
}
