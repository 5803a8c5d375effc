package vn.kehoach.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.deadline.OfficeHours;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;

/**
 * Reads what people type on the command line; a wrong word is wrong usage, and says which rule it
 * breaks.
 */
final class Words {

  private Words() {}

  /** Reads {@code 2023-07-20} and {@code 20/07/2023}. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return PartialDate.parse(text)
            .day()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "date must have a day, such as 2023-07-20: '" + text + "'"));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads {@code 30 ngày}. */
  static final class Limit implements ITypeConverter<TimeLimit> {
    @Override
    public TimeLimit convert(String text) {
      try {
        return TimeLimit.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads {@code 07:30-11:30, 13:00-17:00}. */
  static final class Hours implements ITypeConverter<OfficeHours> {
    @Override
    public OfficeHours convert(String text) {
      try {
        return OfficeHours.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads {@code Q2/2023}. */
  static final class Period implements ITypeConverter<ReportingPeriod> {
    @Override
    public ReportingPeriod convert(String text) {
      try {
        return ReportingPeriod.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
