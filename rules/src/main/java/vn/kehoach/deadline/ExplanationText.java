package vn.kehoach.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

/** Words an explanation the way a clerk would write it. */
final class ExplanationText {

  private final Explanation explanation;
  private final Language language;
  private final DayPhrases days;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation, Language language) {
    this.explanation = explanation;
    this.language = language;
    this.days = new DayPhrases(language);
  }

  static String of(Explanation explanation, Language language) {
    ExplanationText text = new ExplanationText(explanation, language);
    text.course(explanation);
    text.end();
    return String.join("\n", text.lines);
  }

  private void say(Phrase phrase, String... parts) {
    lines.add(Wording.in(language).say(phrase, parts));
  }

  private String day(LocalDate day) {
    return days.day(day);
  }

  private void course(Explanation of) {
    if (of.moments().isPresent()) {
      of.moments().ifPresent(span -> moments(of, span));
    } else if (of.original().isPresent()) {
      of.original().ifPresent(this::course);
      of.original().ifPresent(first -> say(Phrase.FIRST_DUE, day(first.day())));
      of.steps().forEach(this::change);
      move(of);
    } else {
      start(of);
      skippedOnTheWay(of);
      rawEnd(of);
      move(of);
    }
  }

  private void moments(Explanation of, MomentSpan span) {
    String limit = of.limit().map(l -> l.label(language)).orElse("");
    String from = days.moment(span.startsAt());
    if (span.officeHours().isPresent()) {
      String hours = span.officeHours().get().label(language);
      String first = days.moment(span.firstCounted());
      say(Phrase.MOMENT_LIMIT_IN_HOURS_WORKED, limit, from, hours, first);
      daysOffNotCounted(of.skipped());
    } else {
      say(Phrase.MOMENT_LIMIT, limit, from);
    }
    say(Phrase.MOMENT_END, days.end(span.rawMoment()));
    move(of);
  }

  private static boolean countsWorkingDays(Explanation of) {
    return of.limit().filter(YearsReliedOn::isInWorkingDays).isPresent();
  }

  private void start(Explanation of) {
    of.limit()
        .ifPresent(
            limit ->
                say(
                    Phrase.LIMIT,
                    limit.label(language),
                    of.eventDay().map(this::day).orElse(""),
                    of.firstDayCounted().map(this::day).orElse("")));
  }

  private void skippedOnTheWay(Explanation of) {
    if (countsWorkingDays(of)) {
      daysOffNotCounted(of.skipped());
    }
  }

  private void daysOffNotCounted(ImmutableList<DayOff> skipped) {
    say(skipped.isEmpty() ? Phrase.NO_DAYS_OFF : Phrase.DAYS_OFF);
    skipped.forEach(this::listed);
  }

  private void listed(DayOff off) {
    lines.add("- " + day(off.day()) + ": " + days.reason(off));
  }

  private void rawEnd(Explanation of) {
    String rawDay = day(of.rawDay());
    if (of.writtenBefore().isPresent()) {
      say(Phrase.SET_BEFORE, day(of.writtenBefore().get()), rawDay);
    } else if (of.limit().isEmpty()) {
      say(Phrase.SET_DAY, rawDay);
    } else {
      if (lacksTheDay(of)) {
        say(Phrase.MONTH_LACKS_DAY);
      }
      say(Phrase.LAST_DAY, rawDay);
    }
  }

  static boolean lacksTheDay(Explanation of) {
    LimitUnit unit = of.limit().map(TimeLimit::unit).orElse(LimitUnit.DAY);
    return unit.compareTo(LimitUnit.MONTH) >= 0
        && of.eventDay()
            .filter(event -> event.getDayOfMonth() != of.rawDay().getDayOfMonth())
            .isPresent();
  }

  private void change(ChangeStep step) {
    lines.add(days.change(step));
    if (!step.skipped().isEmpty()) {
      daysOffNotCounted(step.skipped());
    }
  }

  private void move(Explanation of) {
    if (of.rawDay().equals(of.day())) {
      of.rawDayOff().ifPresent(off -> say(Phrase.STAYS, days.reason(off)));
    } else if (of.rawDayOff().isEmpty()) {
      say(Phrase.OWN_RULE, of.rule(), day(of.day()));
    } else {
      boolean forward = of.day().isAfter(of.rawDay());
      say(offPhrase(of.skipped().size(), forward));
      of.skipped().forEach(this::listed);
      say(forward ? Phrase.MOVES_NEXT : Phrase.MOVES_PREVIOUS, day(of.day()));
    }
  }

  private static Phrase offPhrase(int days, boolean forward) {
    if (days == 1) {
      return Phrase.OFF_ONE;
    }
    if (days == 2) {
      return forward ? Phrase.OFF_TWO_NEXT : Phrase.OFF_TWO_PREVIOUS;
    }
    return forward ? Phrase.OFF_MORE_NEXT : Phrase.OFF_MORE_PREVIOUS;
  }

  private void end() {
    LocalDate day = explanation.day();
    if (explanation.moments().isPresent()) {
      LocalDateTime moment = explanation.moments().get().moment();
      say(Phrase.DUE_AT, days.end(moment));
    } else {
      say(Phrase.DUE, day(day), day(day.plusDays(1)));
    }
    if (!explanation.provisions().isEmpty()) {
      say(Phrase.SOURCE, ArticlesText.of(explanation, language));
    }
    explanation.caveats().forEach(caveat -> lines.add(caveat.label(language)));
    String notices = String.join(" | ", explanation.notices());
    String basis = notices.isEmpty() ? "" : " (" + notices + ")";
    say(Phrase.CALENDAR, explanation.certainty().label(language), basis);
  }
}
