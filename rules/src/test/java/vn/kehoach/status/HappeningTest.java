package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

class HappeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "started 06-01                  | STARTED              | bắt đầu thực hiện ngày 01/06/2023",
        "progressed 06-01 40            | PROGRESSED           | cập nhật tiến độ ngày 01/06/2023 40 %",
        "completed 06-01                | COMPLETED            | hoàn thành ngày 01/06/2023",
        "sent 06-01                     | REPORT_SENT          | gửi báo cáo ngày 01/06/2023",
        "withdrawn 06-01                | REPORT_WITHDRAWN     | thu hồi báo cáo ngày 01/06/2023",
        "discontinued 06-01             | DISCONTINUED         | không tiếp tục thực hiện ngày 01/06/2023",
        "transferred 06-01              | TRANSFERRED          | chuyển cơ quan khác ngày 01/06/2023",
        "reopened 06-01                 | REOPENED             | mở lại ngày 01/06/2023",
        "suspended 06-01                | SUSPENDED            | tạm dừng ngày 01/06/2023",
        "suspended 06-01 until 06-10    | SUSPENDED            | tạm dừng ngày 01/06/2023 đến ngày 10/06/2023",
        "incomplete 06-01               | SUPPLEMENT_REQUESTED | yêu cầu bổ sung ngày 01/06/2023",
        "resumed 06-01                  | RESUMED              | tiếp tục thực hiện ngày 01/06/2023",
        "supplied 06-01                 | SUPPLEMENT_RECEIVED  | đã bổ sung ngày 01/06/2023",
        "extended 06-01 to 06-10        | EXTENDED             "
            + "| gia hạn ngày 01/06/2023 đến ngày 10/06/2023 (45/QĐ-UBND)",
        "triggered 06-01                | TRIGGERED            "
            + "| phát sinh sự kiện tính thời hạn ngày 01/06/2023",
      })
  void eachEventOfALogIsToldAsItIs(String told, HappeningKind kind, String words) {
    ProgressEvent event = Iterables.getOnlyElement(SmallPlan.events("II.1", told));
    Happening happening = Happening.from(event);

    assertThat(happening.kind()).isEqualTo(kind);
    assertThat(happening.time()).isEqualTo(event.time());
    assertThat(happening.label(Language.VIETNAMESE)).isEqualTo(words);
  }

  private static final ImmutableList<String> TOLD_IN_A_WORD =
      ImmutableList.of(
          "started",
          "completed",
          "sent",
          "discontinued",
          "transferred",
          "reopened",
          "suspended",
          "withdrawn",
          "incomplete",
          "resumed",
          "supplied",
          "triggered");

  @Test
  void everyEventOfALogHasAKindOfItsOwn() {
    Set<HappeningKind> kinds = EnumSet.noneOf(HappeningKind.class);
    for (String told : TOLD_IN_A_WORD) {
      kinds.add(
          Happening.from(Iterables.getOnlyElement(SmallPlan.events("II.1", told + " 06-01")))
              .kind());
    }

    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(HappeningKind.PROGRESSED, HappeningKind.EXTENDED)));
    assertThat(ProgressEvent.class.getPermittedSubclasses()).hasSize(HappeningKind.values().length);
  }
}
