package vn.kehoach.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.deadline.Explanation;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Words a statutory deadline: what the law says, before and after how the day comes about. */
final class StatutoryDeadlineText {

  private StatutoryDeadlineText() {}

  static String of(StatutoryDeadline deadline, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(head(deadline, language));
    LimitKind kind = deadline.limit().measure().kind();
    if (kind.isMinimum()) {
      minimum(deadline, language, lines);
    } else {
      if (kind == LimitKind.LEAD_TIME) {
        lines.add(countedBack(deadline, language));
      }
      lines.add(deadline.deadline().explanation().toText(language));
    }
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
    return limit.name(language)
        + ": "
        + limit.measure().label(language)
        + event
        + " ("
        + limit.source().label(language)
        + ")"
        + extended(deadline, language)
        + ".";
  }

  /** The extensions, by the clause that allows them. */
  private static String extended(StatutoryDeadline deadline, Language language) {
    int times = deadline.extensions();
    if (times == 0) {
      return "";
    }
    String place =
        deadline.limit().extensionProvision().map(p -> " (" + p.label(language) + ")").orElse("");
    return language.choose(
            ", gia hạn " + times + " lần",
            ", extended " + times + (times == 1 ? " time" : " times"))
        + place;
  }

  private static String preposition(LimitKind kind) {
    return kind == LimitKind.LEAD_TIME ? " so với " : " kể từ ";
  }

  private static String countedBack(StatutoryDeadline deadline, Language language) {
    String length = length(deadline, language);
    String start = DayWords.of(deadline.startDay(), language);
    String day = DayWords.of(deadline.deadline().rawDay(), language);
    return language.choose(
        "Tính lùi " + length + " từ " + start + ", ngày này không tính: " + day + ".",
        "Counted back " + length + " from " + start + ", itself not counted: " + day + ".");
  }

  private static String length(StatutoryDeadline deadline, Language language) {
    return deadline.limit().measure().length().map(length -> length.label(language)).orElse("");
  }

  /** How long something must last: nothing is due by that day and nobody is late after it. */
  private static void minimum(StatutoryDeadline deadline, Language language, List<String> lines) {
    Explanation explanation = deadline.deadline().explanation();
    String length = length(deadline, language);
    String start = DayWords.of(deadline.startDay(), language);
    lines.add(
        language.choose(
            "Tính " + length + " từ " + start + ", ngày này không tính.",
            "Counted: " + length + " from " + start + ", itself not counted."));
    if (!explanation.skipped().isEmpty()) {
      lines.add(language.choose("Các ngày nghỉ không tính:", "Days off, not counted:"));
      explanation.skipped().stream()
          .map(off -> "- " + DayWords.of(off.day(), language) + ": " + off.name(language))
          .forEach(lines::add);
    }
    lines.add(lasting(deadline, language));
    lines.add(
        language.choose("Căn cứ: ", "Source: ")
            + explanation.provisions().stream()
                .map(provision -> provision.label(language))
                .collect(Collectors.joining("; "))
            + ".");
    lines.add(
        language.choose("Lịch làm việc: ", "Calendar: ")
            + explanation.certainty().label(language)
            + ".");
  }

  private static String lasting(StatutoryDeadline deadline, Language language) {
    return deadline.dayLabel(language)
        + " "
        + DayWords.of(deadline.day(), language)
        + language.choose(
            "; ngày này không dời, kể cả khi là ngày nghỉ.",
            "; that day does not move, even if it is a day off.");
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
