package vn.kehoach.plan;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.internal.Messages;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.PlainText;

/** How due rules are read. */
final class DueRuleText {

  private static final String RULE =
      "be a day, a month, quarter or year, trước or chậm nhất a day, a limit kể từ an event, định kỳ and cycles,"
          + " thường xuyên, khi an event, không nêu or không áp dụng";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern AWAITED = Pattern.compile("(?:khi|sau khi) (?<event>.+)", FLAGS);
  private static final Pattern DEPENDS =
      Pattern.compile("(?:tùy|tuỳ|phụ|tuy|phu) (?:thuộc|thuoc) .+", FLAGS);
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?:trong|không quá|khong qua) )?(?:(?:thời hạn|thoi han|vòng|vong) )?"
              + "(?<limit>.{1,60}?) (?:kể từ|ke tu) (?<event>.+)",
          FLAGS);
  private static final Pattern BOUNDED =
      Pattern.compile(
          "(?<bound>(?:xong |hoan thanh )?truoc|cham nhat|khong qua|den het|den|het)"
              + "(?: (?:la|vao))?(?: (?:het )?ngay)? (?<day>.+)");
  private static final Pattern CYCLES =
      Pattern.compile("(?:định kỳ|dinh ky|hằng|hàng|hang|mỗi|moi) (?<cycles>.+)", FLAGS);
  private static final Pattern BETWEEN_CYCLES = Pattern.compile(" ?[,;] ?| v[àa] ", FLAGS);
  private static final Pattern IN_WORDS =
      Pattern.compile("(?<= |^)(?<d>\\d{1,2}) thang (?<m>\\d{1,2})(?<y> nam \\d{4})?$");
  private static final Pattern ON_DAY =
      Pattern.compile("(?:(?:vao )?ngay )?(?<day>\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,4})?)");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}");
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{1,2}");
  private static final Pattern WITHIN = Pattern.compile("(?:trong |vao )?(?<period>.+)");

  private DueRuleText() {}

  static DueRule parse(String text, int planYear) {
    String clean = PlainText.clean(text);
    if (clean.isEmpty()) {
      throw Messages.broken("due rule", RULE, text);
    }
    try {
      return byEvent(clean)
          .or(() -> byCycles(clean))
          .or(() -> byWord(PlainText.fold(clean)))
          .orElseGet(() -> byDate(inFigures(PlainText.fold(clean)), planYear));
    } catch (NoSuchDay e) {
      throw Messages.broken("date", "be a day of the calendar", text);
    } catch (NoSuchPeriod e) {
      throw Messages.broken("due rule", RULE, text);
    }
  }

  /** Writes {@code 15 tháng 6 năm 2023} as {@code 15/6/2023}. */
  private static String inFigures(String folded) {
    return IN_WORDS
        .matcher(folded)
        .replaceFirst(
            words ->
                words.group(1)
                    + "/"
                    + words.group(2)
                    + (words.group(3) == null ? "" : "/" + words.group(3).substring(5)));
  }

  private static Optional<DueRule> byEvent(String clean) {
    Matcher awaited = AWAITED.matcher(clean);
    if (awaited.matches()) {
      return Optional.of(DueRule.upon(awaited.group("event")));
    }
    Matcher counted = COUNTED.matcher(clean);
    if (counted.matches()) {
      return Optional.of(
          DueRule.after(TimeLimit.parse(counted.group("limit")), counted.group("event")));
    }
    return DEPENDS.matcher(clean).matches() ? Optional.of(DueRule.upon(clean)) : Optional.empty();
  }

  private static Optional<DueRule> byCycles(String clean) {
    Matcher written = CYCLES.matcher(clean);
    if (!written.matches()) {
      return Optional.empty();
    }
    ImmutableSet<ReportingCycle> cycles =
        Arrays.stream(BETWEEN_CYCLES.split(written.group("cycles"), -1))
            .map(ReportingCycle::parse)
            .collect(ImmutableSet.toImmutableSet());
    return Optional.of(DueEachPeriod.of(cycles));
  }

  private static Optional<DueRule> byWord(String folded) {
    return switch (folded) {
      case "thuong xuyen", "lien tuc", "continuously" -> Optional.of(DueRule.continuously());
      case "khong neu", "chua xac dinh", "not stated" -> Optional.of(DueRule.notStated());
      case "khong ap dung", "not applicable" -> Optional.of(DueRule.notApplicable());
      default -> Optional.empty();
    };
  }

  private static DueRule byDate(String folded, int planYear) {
    Matcher bounded = BOUNDED.matcher(folded);
    if (bounded.matches()) {
      DayBound bound = DayBound.find(bounded.group("bound")).orElseThrow(NoSuchPeriod::new);
      return DueByDay.of(bound, boundingDay(bound, bounded.group("day"), planYear));
    }
    Matcher onDay = ON_DAY.matcher(folded);
    if (onDay.matches() && !MONTH_AND_YEAR.matcher(onDay.group("day")).matches()) {
      return DueRule.on(day(onDay.group("day"), planYear));
    }
    return DueRule.within(period(folded, planYear));
  }

  private static LocalDate boundingDay(DayBound bound, String folded, int planYear) {
    Matcher onDay = ON_DAY.matcher(folded);
    if (onDay.matches() && !MONTH_AND_YEAR.matcher(folded).matches()) {
      return day(onDay.group("day"), planYear);
    }
    ReportingPeriod period = period(folded, planYear);
    return bound == DayBound.BEFORE ? period.firstDay() : period.lastDay();
  }

  private static LocalDate day(String written, int planYear) {
    String whole = WITHOUT_YEAR.matcher(written).matches() ? written + "/" + planYear : written;
    try {
      return PartialDate.parse(whole.replace('.', '/')).day().orElseThrow(NoSuchPeriod::new);
    } catch (IllegalArgumentException e) {
      throw new NoSuchDay();
    }
  }

  private static ReportingPeriod period(String folded, int planYear) {
    Matcher within = WITHIN.matcher(folded);
    String written = within.matches() ? within.group("period") : folded;
    return tryPeriod(written)
        .or(() -> tryPeriod(written + " " + planYear))
        .orElseThrow(NoSuchPeriod::new);
  }

  private static Optional<ReportingPeriod> tryPeriod(String written) {
    try {
      return Optional.of(ReportingPeriod.parse(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Leaves the reading of a text that names a day no calendar has. */
  private static final class NoSuchDay extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Leaves the reading of a text that names neither day nor period. */
  private static final class NoSuchPeriod extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
