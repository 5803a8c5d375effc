package vn.kehoach.deadline;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.DayOffKind;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

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
              String length = limit.label(language);
              say(
                  String.format(
                      Locale.ROOT,
                      "Thời hạn %s kể từ %s; ngày xảy ra sự kiện không tính,"
                          + " ngày đầu tiên được tính là %s.",
                      length,
                      from,
                      first),
                  String.format(
                      Locale.ROOT,
                      "Time limit of %s from %s; the day of the event is not counted,"
                          + " the first day counted is %s.",
                      length,
                      from,
                      first));
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
    String kind = day.kind().label(language);
    if (day.kind() == DayOffKind.WEEKLY_REST) {
      return kind;
    }
    String name = day.name(language);
    boolean saysSo = PlainText.fold(name).startsWith(PlainText.fold(kind));
    return name + (saysSo ? "" : ", " + kind) + " (" + day.source() + ")";
  }

  private void rawEnd() {
    String rawDay = day(explanation.rawDay());
    if (explanation.limit().isEmpty()) {
      say("Hạn ấn định: " + rawDay + ".", "The day set is " + rawDay + ".");
      return;
    }
    if (lacksTheDay()) {
      say(
          "Tháng kết thúc thời hạn không có ngày tương ứng nên tính đến ngày cuối tháng.",
          "The month in which the limit ends lacks the corresponding day; its last day counts.");
    }
    say(
        "Ngày cuối cùng của thời hạn: " + rawDay + ".",
        "The last day of the limit is " + rawDay + ".");
  }

  private boolean lacksTheDay() {
    LimitUnit unit = explanation.limit().map(TimeLimit::unit).orElse(LimitUnit.DAY);
    LocalDate rawDay = explanation.rawDay();
    return (unit == LimitUnit.MONTH || unit == LimitUnit.YEAR)
        && explanation
            .eventDay()
            .filter(event -> event.getDayOfMonth() != rawDay.getDayOfMonth())
            .isPresent();
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
      sayOff(explanation.skipped().size(), forward);
      explanation.skipped().forEach(this::listed);
      say(
          String.format(
              Locale.ROOT,
              "nên thời hạn kết thúc vào ngày làm việc %s: %s.",
              forward ? "tiếp theo" : "liền trước",
              day(day)),
          String.format(
              Locale.ROOT,
              "so the limit ends on the %s working day: %s.",
              forward ? "next" : "previous",
              day(day)));
    }
  }

  private void sayOff(int days, boolean forward) {
    if (days == 1) {
      say("Ngày đó là ngày nghỉ:", "That day is off:");
    } else {
      say(
          String.format(
              Locale.ROOT,
              "Ngày đó và %s liền %s là ngày nghỉ:",
              days == 2 ? "ngày" : "các ngày",
              forward ? "sau" : "trước"),
          String.format(
              Locale.ROOT,
              "That day and %s %s it are off:",
              days == 2 ? "the day" : "those",
              forward ? "after" : "before"));
    }
  }

  private void stays(DayOff off) {
    say(
        "Ngày đó là ngày nghỉ: " + reason(off) + "; thời hạn không dời sang ngày khác.",
        "That day is off: " + reason(off) + "; the limit does not move.");
  }

  private void end() {
    String day = day(explanation.day());
    String next = day(explanation.day().plusDays(1));
    say(
        "Hạn cuối: hết ngày " + day + " (24 giờ); quá hạn từ " + next + ".",
        "Due by the end of " + day + " (24:00); overdue from " + next + ".");
    say("Căn cứ: " + articles() + ".", "Source: " + articles() + ".");
    if (explanation.day().isBefore(CivilCode.IN_FORCE_FROM)) {
      say(
          "Trước ngày 01/01/2017 Bộ luật này chưa có hiệu lực; các Điều 149 đến 153 Bộ luật Dân sự"
              + " năm 2005 có nội dung tương tự.",
          "Before 2017-01-01 this Code was not in force; Articles 149 to 153 of the Civil Code of"
              + " 2005 are alike in substance.");
    }
    String notices = String.join(" | ", explanation.notices());
    String basis = notices.isEmpty() ? "" : " (" + notices + ")";
    String certainty = explanation.certainty().label(language);
    say("Lịch làm việc: " + certainty + basis + ".", "Calendar: " + certainty + basis + ".");
  }

  /** Names each document once, after its articles. */
  private String articles() {
    ImmutableListMultimap<DocumentNumber, Provision> byDocument =
        Multimaps.index(explanation.provisions(), Provision::document);
    return byDocument.asMap().entrySet().stream()
        .map(
            entry ->
                entry.getValue().stream()
                        .map(p -> p.label(language).replace(", " + p.document(), ""))
                        .collect(Collectors.joining(", "))
                    + ", "
                    + CivilCode.name(entry.getKey(), language))
        .collect(Collectors.joining("; "));
  }
}
