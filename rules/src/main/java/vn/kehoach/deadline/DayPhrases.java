package vn.kehoach.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.DayOffKind;
import vn.kehoach.legal.Provision;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/** Words the days, moments and changes that an explanation speaks of. */
final class DayPhrases {

  private final Language language;
  private final Wording wording;

  DayPhrases(Language language) {
    this.language = language;
    this.wording = Wording.in(language);
  }

  String day(LocalDate day) {
    return DayWords.of(day, language);
  }

  String moment(LocalDateTime moment) {
    String day = day(moment.toLocalDate());
    String hour = twoDigits(moment.getHour());
    String minute = twoDigits(moment.getMinute());
    return moment.getSecond() == 0
        ? wording.say(Phrase.MOMENT, hour, minute, day)
        : wording.say(Phrase.MOMENT_WITH_SECONDS, hour, minute, day, twoDigits(moment.getSecond()));
  }

  /** Words a last moment: 00:00 is 24:00 of the day before. */
  String end(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? wording.say(Phrase.MIDNIGHT, day(MomentDeadline.dayOf(moment)))
        : moment(moment);
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  String reason(DayOff off) {
    String kind = off.kind().label(language);
    if (off.kind() == DayOffKind.WEEKLY_REST) {
      return kind;
    }
    String name = off.name(language);
    boolean saysSo = PlainText.fold(name).startsWith(PlainText.fold(kind));
    String reason = name + (saysSo ? "" : ", " + kind) + " (" + off.source() + ")";
    return off.assumption().map(choice -> assumed(reason, choice)).orElse(reason);
  }

  /**
   * A day that neither a statute nor a notice decides is told with the choice that makes it off.
   */
  private String assumed(String reason, String choice) {
    return phrase(choice)
        .map(phrase -> wording.say(Phrase.ASSUMED, reason, wording.say(phrase)))
        .orElseGet(() -> wording.say(Phrase.ASSUMED_AS_TOLD, reason, choice));
  }

  /** The words of the choices of our own projection; a caller's calendar has words of its own. */
  private static Optional<Phrase> phrase(String choice) {
    return switch (choice) {
      case "TetSpan.ONE_DAY_BEFORE" -> Optional.of(Phrase.TET_ONE_DAY_BEFORE);
      case "TetSpan.TWO_DAYS_BEFORE" -> Optional.of(Phrase.TET_TWO_DAYS_BEFORE);
      case "TetSpan.AS_SINCE_2015" -> Optional.of(Phrase.TET_AS_SINCE_2015);
      case "NationalDaySpan.DAY_BEFORE" -> Optional.of(Phrase.NATIONAL_DAY_BEFORE);
      case "NationalDaySpan.DAY_AFTER" -> Optional.of(Phrase.NATIONAL_DAY_AFTER);
      case "NationalDaySpan.AS_SINCE_2021" -> Optional.of(Phrase.NATIONAL_DAY_AS_SINCE_2021);
      case "CultureDayRest.COMPENSATED" -> Optional.of(Phrase.CULTURE_DAY_COMPENSATED);
      case "CultureDayRest.NOT_COMPENSATED" -> Optional.of(Phrase.CULTURE_DAY_NOT_COMPENSATED);
      case "LunarTable.NEW_MOON_NEAR_MIDNIGHT" -> Optional.of(Phrase.NEW_MOON_NEAR_MIDNIGHT);
      default -> Optional.empty();
    };
  }

  String change(ChangeStep step) {
    String order = order(step.change());
    String before = day(step.ends().firstDay());
    String after = day(step.ends().lastDay());
    if (step.change() instanceof Suspension suspension) {
      String first = day(suspension.days().firstDay());
      String last = day(suspension.days().lastDay());
      return wording.say(phrase(suspension, step), first, last, order, before, after);
    }
    if (step.change() instanceof Exemption exemption) {
      String added = exemption.added().label(language);
      return wording.say(Phrase.EXEMPTED, added, exemption.reason(), order, before, after);
    }
    Extension extension = (Extension) step.change();
    return extension
        .limit()
        .map(
            limit ->
                wording.say(
                    phrase(extension),
                    limit.label(language),
                    order,
                    day(step.countedFrom()),
                    after))
        .orElseGet(() -> wording.say(Phrase.EXTENDED_TO, after, order));
  }

  private static Phrase phrase(Suspension suspension, ChangeStep step) {
    if (step.ends().firstDay().equals(step.ends().lastDay())) {
      return Phrase.SUSPENDED_WITHOUT_EFFECT;
    }
    return suspension.lastsStillOn().isPresent() ? Phrase.SUSPENDED_STILL : Phrase.SUSPENDED;
  }

  private static Phrase phrase(Extension extension) {
    return extension.base().filter(ExtensionBase.SHIFTED_END::equals).isPresent()
        ? Phrase.EXTENDED_FROM_SHIFTED_END
        : Phrase.EXTENDED_FROM_RAW_END;
  }

  /** Returns the document and the provision of a change in brackets, or nothing. */
  private String order(DeadlineChange change) {
    String order =
        Stream.concat(change.document().stream(), change.provision().stream().map(this::label))
            .collect(Collectors.joining("; "));
    return order.isEmpty() ? "" : " (" + order + ")";
  }

  private String label(Provision provision) {
    return provision.label(language);
  }
}
