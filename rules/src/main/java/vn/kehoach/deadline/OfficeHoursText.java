package vn.kehoach.deadline;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/** How office hours are read and written. */
final class OfficeHoursText {

  private static final String RULE =
      "be days and sessions, each day once, such as T2-T6 07:30-11:30, 13:00-17:00; T7 07:30-11:30";
  private static final int LONGEST = 400;
  private static final String DAY = "(t[2-7]|cn)";
  private static final Pattern FORM =
      Pattern.compile("(?:" + DAY + "(?: ?- ?" + DAY + ")? )?(?<sessions>\\d.*)");

  private OfficeHoursText() {}

  static Map<DayOfWeek, ImmutableList<OfficeSession>> parse(String text) {
    String folded = text.length() > LONGEST ? "" : PlainText.fold(text);
    EnumMap<DayOfWeek, ImmutableList<OfficeSession>> days = new EnumMap<>(DayOfWeek.class);
    for (String part : Splitter.on(';').trimResults().split(folded)) {
      Matcher matcher = FORM.matcher(part);
      if (!matcher.matches() || !add(matcher, days)) {
        throw Messages.broken("office hours", RULE, text);
      }
    }
    return days;
  }

  /** Adds the days of one part; tells whether none of them stood there already. */
  private static boolean add(Matcher part, Map<DayOfWeek, ImmutableList<OfficeSession>> days) {
    @Nullable String first = part.group(1);
    @Nullable String last = part.group(2);
    DayOfWeek from = first == null ? DayOfWeek.MONDAY : weekday(first);
    DayOfWeek to = first == null ? DayOfWeek.FRIDAY : last == null ? from : weekday(last);
    ImmutableList<OfficeSession> sessions =
        Splitter.on(',')
            .trimResults()
            .splitToStream(part.group("sessions"))
            .map(OfficeSession::parse)
            .collect(ImmutableList.toImmutableList());
    boolean once = from.compareTo(to) <= 0;
    for (int day = from.getValue(); day <= to.getValue(); day++) {
      once &= days.put(DayOfWeek.of(day), sessions) == null;
    }
    return once;
  }

  private static DayOfWeek weekday(String folded) {
    return folded.equals("cn") ? DayOfWeek.SUNDAY : DayOfWeek.of(folded.charAt(1) - '0' - 1);
  }

  /** Names days with the same sessions that follow one another together. */
  static String print(OfficeHours hours, Language language) {
    List<String> parts = new ArrayList<>();
    int day = 1;
    while (day <= DayOfWeek.SUNDAY.getValue()) {
      @Nullable ImmutableList<OfficeSession> sessions = hours.sessions().get(DayOfWeek.of(day));
      int last = day;
      while (last < DayOfWeek.SUNDAY.getValue()
          && sessions != null
          && sessions.equals(hours.sessions().get(DayOfWeek.of(last + 1)))) {
        last++;
      }
      if (sessions != null) {
        String days = name(day, language) + (last == day ? "" : "-" + name(last, language));
        parts.add(days + " " + Joiner.on(", ").join(sessions));
      }
      day = last + 1;
    }
    return String.join("; ", parts);
  }

  private static String name(int day, Language language) {
    return language.choose(
        day == DayOfWeek.SUNDAY.getValue() ? "CN" : "T" + (day + 1),
        DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
  }
}
