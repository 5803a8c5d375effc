package vn.kehoach.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The facts on days off 2010 to 2027, and the slowest possible calendar made of them. It shares no
 * code and no data with the library.
 */
public final class DayOffFacts {

  private final Map<Integer, Set<LocalDate>> off = new TreeMap<>();
  private final Map<Integer, Set<LocalDate>> worked = new TreeMap<>();

  private DayOffFacts() {}

  /** Reads the table of the tests. */
  public static DayOffFacts load() {
    try (InputStream in = DayOffFacts.class.getResourceAsStream("days-off-facts.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return parse(text.lines().filter(line -> line.matches("\\d{4},.*")), ",", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines of a year, its weekdays off and its weekend days worked. */
  public static DayOffFacts parse(Stream<String> lines, String columns, String days) {
    DayOffFacts facts = new DayOffFacts();
    lines.forEach(
        line -> {
          String[] fields = line.split(Pattern.quote(columns), -1);
          int year = Integer.parseInt(fields[0]);
          facts.off.put(year, days(year, fields[1], days));
          facts.worked.put(year, days(year, fields[2], days));
        });
    return facts;
  }

  private static Set<LocalDate> days(int year, String text, String separator) {
    Set<LocalDate> days = new TreeSet<>();
    for (String day : text.split(separator, -1)) {
      if (!day.isBlank()) {
        days.add(LocalDate.parse(year + "-" + day));
      }
    }
    return days;
  }

  public Set<Integer> years() {
    return off.keySet();
  }

  /** The days from Monday to Friday that are off. */
  public Set<LocalDate> off(int year) {
    return Objects.requireNonNull(off.get(year));
  }

  /** The Saturdays and Sundays that are worked. */
  public Set<LocalDate> worked(int year) {
    return Objects.requireNonNull(worked.get(year));
  }

  public boolean isWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? worked(day.getYear()).contains(day) : !off(day.getYear()).contains(day);
  }
}
