package vn.kehoach.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, or a moment of it: where a limit starts. */
record DayOrMoment(LocalDate day, Optional<LocalTime> time) {

  private static final Pattern FORM =
      Pattern.compile("(?<day>[^T ]+)(?:[T ]+(?<hour>\\d{1,2})[:h](?<minute>\\d{2}))?");

  static DayOrMoment of(LocalDate day) {
    return new DayOrMoment(day, Optional.empty());
  }

  Optional<LocalDateTime> moment() {
    return time.map(day::atTime);
  }

  @Override
  public String toString() {
    return moment().map(LocalDateTime::toString).orElseGet(day::toString);
  }

  /** Reads {@code 2026-11-25}, {@code 2026-11-25T10:55} and {@code 25/11/2026 10h55}. */
  static final class Converter implements ITypeConverter<DayOrMoment> {
    @Override
    public DayOrMoment convert(String text) {
      Matcher matcher = FORM.matcher(text.strip());
      if (!matcher.matches()) {
        throw wrong(text);
      }
      LocalDate day = new Words.Day().convert(matcher.group("day"));
      @Nullable String hour = matcher.group("hour");
      if (hour == null) {
        return of(day);
      }
      try {
        return new DayOrMoment(
            day,
            Optional.of(
                LocalTime.of(Integer.parseInt(hour), Integer.parseInt(matcher.group("minute")))));
      } catch (DateTimeException e) {
        throw wrong(text);
      }
    }

    private static TypeConversionException wrong(String text) {
      return new TypeConversionException(
          "start must be a day or a moment, such as 2026-11-25 or 2026-11-25T10:55: '"
              + text
              + "'");
    }
  }
}
