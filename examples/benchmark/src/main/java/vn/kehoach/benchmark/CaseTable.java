package vn.kehoach.benchmark;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** A table of case files as an office keeps it, made up row by row. */
record CaseTable(String text, int rows) {

  private static final ImmutableList<String> KINDS =
      ImmutableList.of("hồ sơ một cửa", "khiếu nại", "tố cáo", "kiến nghị", "phản ánh");
  private static final ImmutableList<String> UNITS =
      ImmutableList.of("van-phong", "tu-phap-ho-tich", "dia-chinh-xay-dung", "van-hoa-xa-hoi");
  private static final ImmutableList<String> PROCEDURES =
      ImmutableList.of(
          "Đăng ký khai sinh",
          "Chứng thực bản sao từ bản chính",
          "\"Xác nhận tình trạng hôn nhân, lần đầu\"",
          "Hòa giải tranh chấp đất đai");
  private static final ImmutableList<String> CHANNELS =
      ImmutableList.of("trực tuyến", "trực tiếp", "bưu chính");

  static CaseTable of(int rows) {
    SplittableRandom random = new SplittableRandom(2023);
    StringBuilder text = new StringBuilder(rows * 160);
    text.append("id,kind,unit,received_on,procedure,channel,accepted_on,limit,due_on,")
        .append("supplement_waits,result_on,ended_on\n");
    for (int row = 1; row <= rows; row++) {
      append(text, row, random);
    }
    return new CaseTable(text.toString(), rows);
  }

  private static void append(StringBuilder text, int row, SplittableRandom random) {
    LocalDate received = LocalDate.of(2023, 1, 3).plusDays(random.nextInt(330));
    LocalDate due = received.plusDays(random.nextInt(3, 30));
    LocalDate ready = received.plusDays(random.nextInt(2, 40));
    boolean waited = random.nextInt(10) == 0;
    boolean ended = random.nextInt(5) > 0;
    text.append("H54.12-23-").append(1_000_000 + row).append(',');
    text.append(any(KINDS, random)).append(',').append(any(UNITS, random)).append(',');
    text.append(received).append(" 08:30,").append(any(PROCEDURES, random)).append(',');
    text.append(any(CHANNELS, random)).append(',').append(received.plusDays(1)).append(',');
    text.append("10 ngày làm việc,").append(due).append(',');
    text.append(waited ? received.plusDays(1) + " > " + received.plusDays(4) : "").append(',');
    text.append(ended ? ready + "," + ready.plusDays(1) : ",").append('\n');
  }

  private static String any(ImmutableList<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  /** Returns its length in UTF-8. */
  int bytes() {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
