package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isDigit;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the day of issue after a number: 30/7/2021, 30-7-2021, ngày 30 tháng 7 năm 2021. */
final class DateParser {

  private static final String[] ISSUED = {"duoc", "ky", "ban hanh", "de"};
  private static final String[] NONE = {};

  private final FoldedText text;

  DateParser(FoldedText text) {
    this.text = text;
  }

  /**
   * Reads the date that follows a place, a comma between them or not.
   *
   * @return where the date ends, or -1 if none follows
   */
  int after(int place, Draft draft) {
    int start = text.skipBlanks(place);
    boolean comma = text.at(start) == ',';
    start = comma ? text.skipBlanks(start + 1) : start;
    int day = afterWordDay(start);
    if (day < 0) {
      return comma || start > place ? figures(start, draft, true) : -1;
    }
    int end = figures(day, draft, false);
    return end > 0 ? end : words(day, draft);
  }

  /** Passes over "ban hành ngày". */
  private int afterWordDay(int start) {
    int place = start;
    for (String word : text.at(start) == 'n' ? NONE : ISSUED) {
      int end = text.words(place, word);
      place = end > 0 ? text.skipBlanks(end) : place;
    }
    int end = text.phrase(place, "ngay");
    return end > 0 ? text.skipBlanks(end) : -1;
  }

  private int figures(int start, Draft draft, boolean whole) {
    int dayEnd = endOfNumber(start, 2);
    int first = text.skipBlanks(Math.max(0, dayEnd));
    if (dayEnd < 0 || !isSeparator(text.at(first))) {
      return -1;
    }
    int month = text.skipBlanks(first + 1);
    int monthEnd = endOfNumber(month, 2);
    if (monthEnd < 0) {
      return -1;
    }
    int second = text.skipBlanks(monthEnd);
    int year = text.skipBlanks(second + 1);
    int yearEnd = isSeparator(text.at(second)) ? endOfYear(year) : -1;
    if (yearEnd < 0) {
      return whole ? -1 : withYear(start, dayEnd, month, monthEnd, draft);
    }
    draft.issuedOn = date(text.value(start, dayEnd), text.value(month, monthEnd), year, yearEnd);
    return yearEnd;
  }

  private int words(int start, Draft draft) {
    int day = skipDots(start);
    int dayEnd = Math.max(day, endOfNumber(day, 2));
    int word = text.phrase(skipDots(text.skipBlanks(dayEnd)), "thang");
    if (word < 0) {
      return -1;
    }
    int month = skipDots(text.skipBlanks(word));
    int monthEnd = Math.max(month, endOfNumber(month, 2));
    int slash = text.skipBlanks(monthEnd);
    if (isSeparator(text.at(slash)) && endOfYear(text.skipBlanks(slash + 1)) > 0) {
      int year = text.skipBlanks(slash + 1);
      draft.issuedOn = date(text.value(day, dayEnd), text.value(month, monthEnd), year, year + 4);
      return year + 4;
    }
    return withYear(day, dayEnd, month, monthEnd, draft);
  }

  /** Reads "năm 2021" after a day and a month; without it the date is not whole. */
  private int withYear(int day, int dayEnd, int month, int monthEnd, Draft draft) {
    int word = skipDots(text.skipBlanks(monthEnd));
    int named = text.phrase(text.at(word) == ',' ? text.skipBlanks(word + 1) : word, "nam");
    int year = named < 0 ? -1 : text.skipBlanks(named);
    if (year < 0 || text.endOfDigits(year) != year + 4) {
      return monthEnd > month ? monthEnd : -1;
    }
    draft.issuedOn = date(text.value(day, dayEnd), text.value(month, monthEnd), year, year + 4);
    return year + 4;
  }

  /** Reads "năm 2019" right after a number; returns where it ends, or -1. */
  int yearOnly(int place, Draft draft) {
    int word = text.phrase(text.skipBlanks(place), "nam");
    int year = word < 0 ? -1 : text.skipBlanks(word);
    if (year < 0 || text.endOfDigits(year) != year + 4 || text.at(year + 4) == '-') {
      return -1;
    }
    draft.issueYear = text.value(year, year + 4);
    return year + 4;
  }

  /** Two digits mean a year from 1945 to 2044; four mean what they say. */
  private @Nullable LocalDate date(int day, int month, int yearStart, int yearEnd) {
    int year = text.value(yearStart, yearEnd);
    int full = yearEnd - yearStart == 4 ? year : year + (year < 45 ? 2000 : 1900);
    boolean real =
        full >= 1900
            && full < 2200
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(full, month).lengthOfMonth();
    return real ? LocalDate.of(full, month, day) : null;
  }

  private int skipDots(int start) {
    int i = start;
    while (text.at(i) == '.' || text.at(i) == '?') {
      i = text.skipBlanks(i + 1);
    }
    return i;
  }

  private int endOfNumber(int start, int most) {
    int end = text.endOfDigits(start);
    return end > start && end - start <= most ? end : -1;
  }

  private int endOfYear(int start) {
    int end = text.endOfDigits(start);
    return end == start + 4 || (end == start + 2 && !isDigit(text.at(end))) ? end : -1;
  }

  private static boolean isSeparator(byte c) {
    return c == '/' || c == '-' || c == '.';
  }
}
