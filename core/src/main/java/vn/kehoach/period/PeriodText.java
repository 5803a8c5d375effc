package vn.kehoach.period;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/** How reporting periods are written and read. */
final class PeriodText {

  private static final String RULE =
      "be a month, quarter, half-year, nine months or year, such as T06/2023, Q2/2023, 6T/2023, 6TC/2023, 9T/2023, 2023";
  private static final String[] ROMAN = {"I", "II", "III", "IV"};
  private static final String YEAR = "(?:\\s*[/-]\\s*|\\s+)(?:(?:nam|of)\\s*)?(?<y>\\d{4})";

  private static final Pattern MONTH = form("(?:thang|t|month)?\\s*(?<n>0?[1-9]|1[0-2])");
  private static final Pattern ISO_MONTH = Pattern.compile("(?<y>\\d{4})-(?<n>0[1-9]|1[0-2])");
  private static final Pattern QUARTER = form("(?:quy|q|quarter)\\.?\\s*(?<n>0?[1-4]|iv|i{1,3})");
  private static final Pattern HALF =
      form(
          "(?:(?:0?6|sau)\\s*(?:thang|t)\\s*(?<part>dau(?: nam)?|cuoi(?: nam)?|d|c)?|h(?<n>[12]))");
  private static final Pattern NINE = form("(?:0?9|chin)\\s*(?:thang|t)(?:\\s*dau(?: nam)?)?");
  private static final Pattern WHOLE = Pattern.compile("(?:(?:ca )?nam|year)?\\s*(?<y>\\d{4})");

  private PeriodText() {}

  private static Pattern form(String period) {
    return Pattern.compile(period + YEAR);
  }

  static ReportingPeriod parse(String text) {
    String folded = PlainText.fold(text);
    if (folded.length() <= 40) {
      Matcher half = HALF.matcher(folded);
      if (half.matches()) {
        return ReportingPeriod.ofHalfYear(year(half), isSecond(half) ? 2 : 1);
      }
      Matcher nine = NINE.matcher(folded);
      if (nine.matches()) {
        return ReportingPeriod.ofNineMonths(year(nine));
      }
      for (Pattern form : new Pattern[] {MONTH, ISO_MONTH}) {
        Matcher month = form.matcher(folded);
        if (month.matches()) {
          return ReportingPeriod.ofMonth(year(month), Integer.parseInt(month.group("n")));
        }
      }
      Matcher quarter = QUARTER.matcher(folded);
      if (quarter.matches()) {
        return ReportingPeriod.ofQuarter(year(quarter), quarterNumber(quarter.group("n")));
      }
      Matcher whole = WHOLE.matcher(folded);
      if (whole.matches()) {
        return ReportingPeriod.ofYear(year(whole));
      }
    }
    throw Messages.broken("reporting period", RULE, text);
  }

  private static int year(Matcher matcher) {
    return Integer.parseInt(matcher.group("y"));
  }

  private static boolean isSecond(Matcher half) {
    String part = half.group("part");
    return "2".equals(half.group("n")) || (part != null && part.startsWith("c"));
  }

  private static int quarterNumber(String written) {
    for (int i = 0; i < ROMAN.length; i++) {
      if (ROMAN[i].toLowerCase(Locale.ROOT).equals(written)) {
        return i + 1;
      }
    }
    return Integer.parseInt(written);
  }

  static String print(ReportingPeriod period) {
    int n = period.ordinal();
    int year = period.year();
    return switch (period.cycle()) {
      case MONTH -> (n < 10 ? "T0" : "T") + n + "/" + year;
      case QUARTER -> "Q" + n + "/" + year;
      case HALF_YEAR -> (n == 1 ? "6T/" : "6TC/") + year;
      case NINE_MONTHS -> "9T/" + year;
      case YEAR, ON_REQUEST -> Integer.toString(year);
    };
  }

  static String label(ReportingPeriod period, Language language) {
    int n = period.ordinal();
    int year = period.year();
    return switch (period.cycle()) {
      case MONTH -> language.choose("tháng " + n + " năm " + year, "month " + n + " of " + year);
      case QUARTER ->
          language.choose("quý " + ROMAN[n - 1] + " năm " + year, "quarter " + n + " of " + year);
      case HALF_YEAR ->
          language.choose(
              "6 tháng " + (n == 1 ? "đầu" : "cuối") + " năm " + year,
              (n == 1 ? "first" : "second") + " half of " + year);
      case NINE_MONTHS -> language.choose("9 tháng năm " + year, "nine months of " + year);
      case YEAR, ON_REQUEST -> language.choose("năm " + year, "year " + year);
    };
  }
}
