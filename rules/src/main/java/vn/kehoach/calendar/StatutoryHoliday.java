package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** A public holiday of the statutes. */
enum StatutoryHoliday {
  NEW_YEAR(1, 1, "Tết Dương lịch", "New Year's Day"),
  TET(0, 0, "Tết Nguyên đán", "Lunar New Year (Tết)"),
  HUNG_KINGS(0, 0, "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day"),
  VICTORY(4, 30, "Ngày Chiến thắng (30/4)", "Reunification Day"),
  LABOUR(5, 1, "Ngày Quốc tế lao động (1/5)", "International Labour Day"),
  NATIONAL(9, 2, "Quốc khánh (2/9)", "National Day"),
  CULTURE(11, 24, "Ngày Văn hóa Việt Nam (24/11)", "Vietnam Culture Day");

  private final int month;
  private final int dayOfMonth;
  private final String vietnamese;
  private final String english;

  StatutoryHoliday(int month, int dayOfMonth, String vietnamese, String english) {
    this.month = month;
    this.dayOfMonth = dayOfMonth;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The heading of the column that says how many days a statute gives. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  LocalDate day(LunarYear year) {
    return switch (this) {
      case TET -> year.tet();
      case HUNG_KINGS -> year.hungKings();
      case NEW_YEAR, VICTORY, LABOUR, NATIONAL, CULTURE ->
          LocalDate.of(year.year(), month, dayOfMonth);
    };
  }

  boolean isLunar() {
    return this == TET || this == HUNG_KINGS;
  }

  /** The Vietnamese name of the day that comes so many days after the holiday itself. */
  String vietnamese(int offset, LunarYear year) {
    if (this == TET) {
      String number = offset < 0 ? year.eve() + offset + 1 + " tháng Chạp" : "mùng " + (offset + 1);
      return vietnamese + " " + year.name() + " (" + number + ")";
    }
    return offset == 0 ? vietnamese : "Quốc khánh (ngày liền kề 2/9)";
  }

  /** The English name of that day. */
  String english(int offset) {
    if (this != TET) {
      return offset == 0 ? english : english + " (adjacent day)";
    }
    return switch (offset) {
      case -2 -> "Second day before Lunar New Year's Day (Tết)";
      case -1 -> "Lunar New Year's Eve (Tết)";
      case 0 -> "Lunar New Year's Day (Tết)";
      case 1 -> "Second day of the Lunar New Year (Tết)";
      case 2 -> "Third day of the Lunar New Year (Tết)";
      default -> "Fourth day of the Lunar New Year (Tết)";
    };
  }
}
