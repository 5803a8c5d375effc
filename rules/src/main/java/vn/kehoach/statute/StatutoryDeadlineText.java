package vn.kehoach.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Words a statutory deadline: what the law says, before and after how the day comes about. */
final class StatutoryDeadlineText {

  private StatutoryDeadlineText() {}

  static String of(StatutoryDeadline deadline, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(head(deadline, language));
    lines.add(deadline.deadline().explanation().toText(language));
    lines.add(
        language.choose("Quy định: ", "Statute: ") + deadline.certainty().label(language) + ".");
    deadline.warning(language).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static String head(StatutoryDeadline deadline, Language language) {
    StatutoryLimit limit = deadline.limit();
    String event =
        limit
            .startEvent()
            .filter(text -> language == Language.VIETNAMESE)
            .map(text -> preposition(limit.measure().kind()) + text)
            .orElse("");
    int times = deadline.extensions();
    String extended =
        times == 0
            ? ""
            : language.choose(
                ", gia hạn " + times + " lần",
                ", extended " + times + (times == 1 ? " time" : " times"));
    return limit.name(language)
        + ": "
        + limit.measure().label(language)
        + event
        + extended
        + " ("
        + limit.source().label(language)
        + ").";
  }

  private static String preposition(LimitKind kind) {
    return kind == LimitKind.LEAD_TIME ? " so với " : " kể từ ";
  }

  static String warning(LocalDate confirmedUntil, LocalDate startDay, Language language) {
    String until = DayWords.of(confirmedUntil, language);
    String start = DayWords.of(startDay, language);
    return language.choose(
        "Lưu ý: quy định này được xác nhận đến "
            + until
            + "; thời hạn bắt đầu "
            + start
            + " nên cần kiểm tra văn bản hiện hành.",
        "Note: the statute was confirmed until "
            + until
            + "; the limit starts on "
            + start
            + ", so check the text now in force.");
  }
}
