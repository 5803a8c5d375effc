package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.casefile.CaseDeadline;
import vn.kehoach.casefile.CaseEnd;
import vn.kehoach.casefile.CaseExtension;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CasePause;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.progress.EventTime;

/** The cells of a case file: days with the day they were recorded, pauses and extensions. */
final class CaseFileCells {

  private static final Pattern TIME = Pattern.compile("([^()]+?)(?: *\\(([^()]+)\\))?");
  private static final Pattern CLOCK =
      Pattern.compile("([^ ]+) +(\\d{1,2}:\\d{2}(?::\\d{2})?)(.*)");
  private static final Pattern SPAN = Pattern.compile("([^>]+)>([^>]*)");
  private static final Pattern NEW_DAY = Pattern.compile("([^ ]+)(?: +(.+))?");

  private CaseFileCells() {}

  /** Reads a day, and the day it was recorded if that stands behind it in brackets. */
  static EventTime time(String text) {
    Matcher parts = TIME.matcher(text);
    if (!parts.matches()) {
      throw Messages.broken(
          "day", "be a day, the day it was recorded behind it in brackets if that is later", text);
    }
    LocalDate day = DayText.parse(parts.group(1));
    return parts.group(2) == null
        ? EventTime.on(day)
        : EventTime.of(day, DayText.parse(parts.group(2).strip()));
  }

  static Receipt receipt(String text) {
    Matcher parts = CLOCK.matcher(text);
    if (!parts.matches()) {
      return new Receipt(time(text), Optional.empty());
    }
    return new Receipt(time(parts.group(1) + parts.group(3)), Optional.of(clock(parts.group(2))));
  }

  private static LocalTime clock(String text) {
    try {
      return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
    } catch (DateTimeParseException e) {
      throw Messages.broken("time of day", "be from 00:00 to 23:59", text);
    }
  }

  static CasePause pause(String text) {
    Matcher parts = span(text, "pause", "be its first day, > and the day work went on if it has");
    CasePause open = CasePause.of(time(parts.group(1).strip()));
    String end = parts.group(2).strip();
    return end.isEmpty() ? open : open.withEnded(time(end));
  }

  static CaseExtension extension(String text) {
    String rule = "be the day it was granted, > and the new day, then a document if there is one";
    Matcher parts = span(text, "extension", rule);
    Matcher more = NEW_DAY.matcher(parts.group(2).strip());
    if (!more.matches()) {
      throw Messages.broken("extension", rule, text);
    }
    return CaseExtension.of(time(parts.group(1).strip()), DayText.parse(more.group(1)))
        .withDocument(Optional.ofNullable(more.group(2)).map(DocumentNumber::parse));
  }

  private static Matcher span(String text, String thing, String rule) {
    Matcher parts = SPAN.matcher(text);
    if (!parts.matches()) {
      throw Messages.broken(thing, rule, text);
    }
    return parts;
  }

  /** The cells in the order of the columns. */
  static ImmutableList<String> of(CaseFile file) {
    return ImmutableList.of(
        file.id().toString(),
        file.kind().name(),
        file.unit().toString(),
        receipt(file),
        file.procedure().orElse(""),
        text(file.channel()),
        file.accepted().map(CaseFileCells::text).orElse(""),
        limit(file),
        text(file.deadline().filter(DueOnAgreedDay.class::isInstance)),
        pauses(file.supplementWaits()),
        pauses(file.suspensions()),
        file.extensions().stream().map(CaseFileCells::text).collect(Collectors.joining("; ")),
        file.result().map(CaseFileCells::text).orElse(""),
        file.end().map(end -> text(end.time())).orElse(""),
        text(file.end().map(CaseEnd::kind)),
        text(file.end().flatMap(CaseEnd::document)));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String receipt(CaseFile file) {
    String day = file.receivedOn() + file.receivedAt().map(time -> " " + time).orElse("");
    return day + recorded(file.received());
  }

  private static String text(EventTime time) {
    return time.happenedOn() + recorded(time);
  }

  private static String recorded(EventTime time) {
    return time.recordedOn().equals(time.happenedOn()) ? "" : " (" + time.recordedOn() + ")";
  }

  private static String limit(CaseFile file) {
    Optional<CaseDeadline> deadline = file.deadline();
    return deadline
        .filter(DueOnAgreedDay.class::isInstance)
        .map(due -> ((DueOnAgreedDay) due).limit().map(TimeLimit::toString).orElse(""))
        .orElseGet(() -> text(deadline));
  }

  private static String pauses(List<CasePause> pauses) {
    return pauses.stream().map(CaseFileCells::text).collect(Collectors.joining("; "));
  }

  private static String text(CasePause pause) {
    return text(pause.begun()) + " >" + pause.ended().map(end -> " " + text(end)).orElse("");
  }

  private static String text(CaseExtension extension) {
    return Stream.concat(
            Stream.of(text(extension.granted()), ">", extension.newDueOn()),
            extension.document().stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /**
   * When a case file was received.
   *
   * @param received the day
   * @param at the time of day, if it stands there
   */
  record Receipt(EventTime received, Optional<LocalTime> at) {}
}
