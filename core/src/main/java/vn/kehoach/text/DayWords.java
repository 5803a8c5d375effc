package vn.kehoach.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Words days the way letters do, such as {@code thứ Hai 06/02/2023}.
 *
 * <p>Vietnamese term: <i>cách ghi ngày, tháng, năm</i>.
 */
public final class DayWords {

  private static final DateTimeFormatter SLASHED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private DayWords() {}

  /**
   * Returns a day in figures.
   *
   * @param day the day
   * @param language the language of the form
   * @return {@code 06/02/2023} or {@code 2023-02-06}
   */
  public static String date(LocalDate day, Language language) {
    return language.choose(SLASHED.format(day), day.toString());
  }

  /**
   * Returns a day with its day of the week.
   *
   * @param day the day
   * @param language the language of the words
   * @return {@code thứ Hai 06/02/2023} or {@code Monday 2023-02-06}
   */
  public static String of(LocalDate day, Language language) {
    return weekday(day.getDayOfWeek(), language) + " " + date(day, language);
  }

  /**
   * Returns a day of the week.
   *
   * @param day the day of the week
   * @param language the language of the word
   * @return {@code thứ Hai} or {@code Monday}
   */
  public static String weekday(DayOfWeek day, Language language) {
    String vietnamese =
        switch (day) {
          case MONDAY -> "thứ Hai";
          case TUESDAY -> "thứ Ba";
          case WEDNESDAY -> "thứ Tư";
          case THURSDAY -> "thứ Năm";
          case FRIDAY -> "thứ Sáu";
          case SATURDAY -> "thứ Bảy";
          case SUNDAY -> "Chủ nhật";
        };
    return language.choose(vietnamese, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }
}
