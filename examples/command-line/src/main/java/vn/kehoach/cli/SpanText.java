package vn.kehoach.cli;

import java.io.PrintWriter;
import vn.kehoach.summary.SummarySpan;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Says of which day figures are, and as known on which. */
final class SpanText {

  private SpanText() {}

  static void print(SummarySpan span, Language language, PrintWriter out) {
    out.println(
        language.choose("Số liệu tính đến: hết ngày ", "Figures as of: end of ")
            + DayWords.of(span.asOf(), language)
            + (span.isFinal() ? "" : language.choose(" (tạm tính)", " (so far)")));
    span.knownOn()
        .ifPresent(
            day ->
                out.println(
                    language.choose("Theo thông tin ghi nhận đến: ", "As known on: ")
                        + DayWords.of(day, language)));
  }
}
