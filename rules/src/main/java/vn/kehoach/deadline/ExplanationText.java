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
            limit ->
                explanation
                    .eventDay()
                    .ifPresent(
                        event ->
                            say(
                                "Thời hạn "
                                    + limit.label(language)
                                    + " kể từ "
                                    + day(event)
                                    + "; ngày xảy ra sự kiện không tính"
                                    + explanation
                                        .firstDayCounted()
                                        .map(d -> ", ngày đầu tiên được tính là " + day(d))
                                        .orElse("")
                                    + ".",
                                "Time limit of "
                                    + limit.label(language)
                                    + " from "
                                    + day(event)
                                    + "; the day of the event is not counted"
                                    + explanation
                                        .firstDayCounted()
                                        .map(d -> ", the first day counted is " + day(d))
                                        .orElse("")
                                    + ".")));
  }

  private void skippedOnTheWay() {
    if (!countsWorkingDays()) {
      return;
    }
    if (explanation.skipped().isEmpty()) {
      say("Không có ngày nghỉ nào trong thời hạn.", "There is no day off within the limit.");
    } else {
      say("Các ngày không tính:", "Days not counted:");
      explanation.skipped().forEach(this::listed);
    }
  }

  private void listed(DayOff day) {
    String reason =
        day.kind() == DayOffKind.WEEKLY_REST
            ? day.kind().label(language)
            : day.name(language) + ", " + day.kind().label(language) + " (" + day.source() + ")";
    lines.add("- " + day(day.day()) + ": " + reason);
  }

  private void rawEnd() {
    if (explanation.limit().isPresent()) {
      say(
          "Ngày cuối cùng tính được: " + day(explanation.rawDay()) + ".",
          "The count ends on " + day(explanation.rawDay()) + ".");
    } else {
      say(
          "Ngày ấn định trong văn bản: " + day(explanation.rawDay()) + ".",
          "The day written is " + day(explanation.rawDay()) + ".");
    }
  }

  private void move() {
    if (explanation.rawDay().equals(explanation.day())) {
      return;
    }
    boolean forward = explanation.day().isAfter(explanation.rawDay());
    say("Ngày đó là ngày nghỉ:", "That day is off:");
    explanation.skipped().forEach(this::listed);
    say(
        "nên thời hạn kết thúc vào ngày làm việc "
            + (forward ? "tiếp theo" : "liền trước")
            + ": "
            + day(explanation.day())
            + ".",
        "so the limit ends on the "
            + (forward ? "next" : "previous")
            + " working day: "
            + day(explanation.day())
            + ".");
  }

  private void end() {
    say(
        "Hạn cuối: hết ngày (24 giờ) "
            + day(explanation.day())
            + "; quá hạn từ "
            + day(explanation.day().plusDays(1))
            + ".",
        "Due by the end (24:00) of "
            + day(explanation.day())
            + "; overdue from "
            + day(explanation.day().plusDays(1))
            + ".");
    String articles =
        explanation.provisions().stream().map(this::label).collect(Collectors.joining("; "));
    say("Căn cứ: " + articles + ".", "Source: " + articles + ".");
    String notices = String.join(" | ", explanation.notices());
    say(
        "Lịch làm việc: " + explanation.certainty().label(language) + " (" + notices + ").",
        "Calendar: " + explanation.certainty().label(language) + " (" + notices + ").");
  }

  private String label(Provision provision) {
    return provision.label(language);
  }
}
