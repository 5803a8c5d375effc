package vn.kehoach.period;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/** How time limits are read. */
final class TimeLimitText {

  private static final String RULE =
      "be an amount and a unit (phút, giờ, giờ làm việc, ngày, ngày làm việc, tuần, tháng, quý, nửa năm, năm),"
          + " such as 30 ngày or 5 ngày làm việc";
  private static final String WHOLE =
      "have a whole amount, part of a day being written in hours, such as 4 giờ làm việc";
  private static final String AGREE = "have the same amount in figures and in words";

  private static final int LONGEST = 80;
  private static final int HALF_A_MONTH_IN_DAYS = 15;
  private static final ImmutableMap<String, LimitUnit> UNITS =
      ImmutableMap.<String, LimitUnit>builder()
          .put("phut", LimitUnit.MINUTE)
          .put("minute", LimitUnit.MINUTE)
          .put("gio", LimitUnit.HOUR)
          .put("h", LimitUnit.HOUR)
          .put("hour", LimitUnit.HOUR)
          .put("gio lam viec", LimitUnit.WORKING_HOUR)
          .put("gio hanh chinh", LimitUnit.WORKING_HOUR)
          .put("working hour", LimitUnit.WORKING_HOUR)
          .put("ngay", LimitUnit.DAY)
          .put("ngay lich", LimitUnit.DAY)
          .put("ngay theo lich", LimitUnit.DAY)
          .put("day", LimitUnit.DAY)
          .put("calendar day", LimitUnit.DAY)
          .put("ngay lam viec", LimitUnit.WORKING_DAY)
          .put("working day", LimitUnit.WORKING_DAY)
          .put("tuan", LimitUnit.WEEK)
          .put("week", LimitUnit.WEEK)
          .put("thang", LimitUnit.MONTH)
          .put("month", LimitUnit.MONTH)
          .put("quy", LimitUnit.QUARTER)
          .put("quarter", LimitUnit.QUARTER)
          .put("nua nam", LimitUnit.HALF_YEAR)
          .put("half-year", LimitUnit.HALF_YEAR)
          .put("nam", LimitUnit.YEAR)
          .put("year", LimitUnit.YEAR)
          .buildOrThrow();
  private static final Pattern FORM =
      Pattern.compile(
          "(?<amount>.*?) ?(?<unit>" + String.join("|", UNITS.keySet()) + ")(?<plural>s?)");
  private static final Pattern FIGURES =
      Pattern.compile("(?<figures>0*\\d{1,9})(?: ?\\((?<words>[a-z ]+)\\))?");
  private static final Pattern HALF_A_MONTH = Pattern.compile("(?:nua|1/2) thang");
  private static final Pattern HALF_A_YEAR = Pattern.compile("(?:nua|1/2) nam");
  private static final Pattern BROKEN_NUMBER = Pattern.compile("nua|\\d+ ?[.,/] ?\\d+");

  private TimeLimitText() {}

  static TimeLimit parse(String text) {
    String folded = text.length() > LONGEST * 4 ? "" : PlainText.fold(text);
    if (folded.isEmpty() || folded.length() > LONGEST) {
      throw Messages.broken("time limit", RULE, text);
    }
    if (HALF_A_MONTH.matcher(folded).matches()) {
      return TimeLimit.ofDays(HALF_A_MONTH_IN_DAYS);
    }
    if (HALF_A_YEAR.matcher(folded).matches()) {
      return TimeLimit.of(1, LimitUnit.HALF_YEAR);
    }
    Matcher matcher = FORM.matcher(folded);
    if (!matcher.matches()) {
      throw Messages.broken("time limit", RULE, text);
    }
    LimitUnit unit = Objects.requireNonNull(UNITS.get(matcher.group("unit")));
    return TimeLimit.of(amount(matcher.group("amount"), text), unit);
  }

  private static int amount(String folded, String text) {
    if (BROKEN_NUMBER.matcher(folded).matches()) {
      throw Messages.broken("time limit", WHOLE, text);
    }
    Matcher figures = FIGURES.matcher(folded);
    if (!figures.matches()) {
      return words(folded, text);
    }
    int amount = Integer.parseInt(figures.group("figures"));
    @Nullable String repeated = figures.group("words");
    if (repeated != null && words(repeated.strip(), text) != amount) {
      throw Messages.broken("time limit", AGREE, text);
    }
    return amount;
  }

  private static int words(String folded, String text) {
    OptionalInt amount = NumberWords.parse(folded);
    if (amount.isEmpty()) {
      throw Messages.broken("time limit", RULE, text);
    }
    return amount.getAsInt();
  }
}
