package vn.kehoach.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.DayOffKind;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Words an explanation the way a clerk would write it. */
final class ExplanationText {

  private final Explanation explanation;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation, Language language) {
    this.explanation = explanation;
    this.language = language;
  }

  static String of(Explanation explanation, Language language) {
    ExplanationText text = new ExplanationText(explanation, language);
    text.start();
    text.skippedOnTheWay();
    text.rawEnd();
    text.move();
    text.end();
    return String.join("\n", text.lines);
  }

  private void say(String vietnamese, String english) {
    lines.add(language.choose(vietnamese, english));
  }

  private String day(LocalDate day) {
    return DayWords.of(day, language);
  }

  private boolean countsWorkingDays() {
    return explanation
        .limit()
        .map(TimeLimit::unit)
        .filter(LimitUnit.WORKING_DAY::equals)
        .isPresent();
  }

  private void start() {
    explanation
        .limit()
        .ifPresent(
            limit -> {
              String from = explanation.eventDay().map(this::day).orElse("");
              String first = explanation.firstDayCounted().map(this::day).orElse("");
              say(
                  ("Thời hạn %s kể từ %s; ngày xảy ra sự kiện không tính,"
                          + " ngày đầu tiên được tính là %s.")
                      .formatted(limit.label(language), from, first),
                  ("Time limit of %s from %s; the day of the event is not counted,"
                          + " the first day counted is %s.")
                      .formatted(limit.label(language), from, first));
            });
  }

  private void skippedOnTheWay() {
    if (!countsWorkingDays()) {
      return;
    }
    if (explanation.skipped().isEmpty()) {
      say("Không có ngày nghỉ nào trong thời hạn.", "There is no day off within the limit.");
    } else {
      say("Các ngày nghỉ không tính:", "Days off not counted:");
      explanation.skipped().forEach(this::listed);
    }
  }

  private void listed(DayOff day) {
    lines.add("- " + day(day.day()) + ": " + reason(day));
  }

  private String reason(DayOff day) {
    return day.kind() == DayOffKind.WEEKLY_REST
        ? day.kind().label(language)
        : day.name(language) + ", " + day.kind().label(language) + " (" + day.source() + ")";
  }

  private void rawEnd() {
    if (explanation.limit().isPresent()) {
      say(
          "Ngày cuối cùng của thời hạn: " + day(explanation.rawDay()) + ".",
          "The last day of the limit is " + day(explanation.rawDay()) + ".");
    } else {
      say(
          "Ngày ấn định trong văn bản: " + day(explanation.rawDay()) + ".",
          "The day written is " + day(explanation.rawDay()) + ".");
    }
  }

  private void move() {
    LocalDate rawDay = explanation.rawDay();
    LocalDate day = explanation.day();
    if (rawDay.equals(day)) {
      explanation.rawDayOff().ifPresent(this::stays);
    } else if (explanation.rawDayOff().isEmpty()) {
      say(
          "Theo quy tắc " + explanation.rule() + ", thời hạn kết thúc vào " + day(day) + ".",
          "Under the rule " + explanation.rule() + " the limit ends on " + day(day) + ".");
    } else {
      boolean forward = day.isAfter(rawDay);
      say("Ngày đó là ngày nghỉ:", "That day is off:");
      explanation.skipped().forEach(this::listed);
      say(
          "nên thời hạn kết thúc vào ngày làm việc %s: %s."
              .formatted(forward ? "tiếp theo" : "liền trước", day(day)),
          "so the limit ends on the %s working day: %s."
              .formatted(forward ? "next" : "previous", day(day)));
    }
  }

  private void stays(DayOff off) {
    say(
        "Ngày đó là ngày nghỉ (" + reason(off) + ") nhưng thời hạn không dời sang ngày khác.",
        "That day is off (" + reason(off) + "), but the limit does not move.");
  }

  private void end() {
    String day = day(explanation.day());
    String next = day(explanation.day().plusDays(1));
    say(
        "Hạn cuối: hết ngày " + day + " (24 giờ); quá hạn từ " + next + ".",
        "Due by the end of " + day + " (24:00); overdue from " + next + ".");
    String articles =
        explanation.provisions().stream().map(this::label).collect(Collectors.joining("; "));
    say("Căn cứ: " + articles + ".", "Source: " + articles + ".");
    String notices = String.join(" | ", explanation.notices());
    String basis = notices.isEmpty() ? "" : " (" + notices + ")";
    String certainty = explanation.certainty().label(language);
    say("Lịch làm việc: " + certainty + basis + ".", "Calendar: " + certainty + basis + ".");
  }

  private String label(Provision provision) {
    return provision.label(language);
  }
}
