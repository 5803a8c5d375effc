package vn.kehoach.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * Takes from our own data which days are worked, and nothing else, so that the first deadline of a
 * program need not wait until names and sources are read. A test holds it against {@link
 * CalendarData}.
 */
final class CalendarGlance {

  private static final int SATURDAY_AND_SUNDAY = 0b110_0000;

  private final byte[] bytes;

  private CalendarGlance(byte[] bytes) {
    this.bytes = bytes;
  }

  static WorkingDayTable table(InputStream resource) {
    try (InputStream in = resource) {
      return new CalendarGlance(in.readAllBytes()).table();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WorkingDayTable table() {
    int first = nextRow(-1);
    int last = bytes.length - 1;
    while (last > first && !isRow(last)) {
      last--;
    }
    MonthWords words =
        new MonthWords(LocalDate.of(number(first, 4), 1, 1), number(last, 4), SATURDAY_AND_SUNDAY);
    for (int row = first; row < bytes.length; row = nextRow(row)) {
      note(row, words);
    }
    return words.table();
  }

  /** Where the next line begins that begins with a digit; the length where there is none. */
  private int nextRow(int row) {
    int at = row + 1;
    while (at < bytes.length && !isRow(at)) {
      at++;
    }
    return at;
  }

  private boolean isRow(int at) {
    return (at == 0 || bytes[at - 1] == '\n') && bytes[at] >= '0' && bytes[at] <= '9';
  }

  private void note(int row, MonthWords words) {
    int year = number(row, 4);
    if (at(row + 4) == ',') {
      return;
    }
    int month = number(row + 5, 2);
    int day = number(row + 8, 2);
    switch (at(row + 11)) {
      case 'h', 'c', 's' -> words.rest(year, month, day);
      case 'w' -> words.work(year, month, day);
      default -> throw damaged(row);
    }
  }

  private int number(int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = at(i) - '0';
      if (digit < 0 || digit > 9) {
        throw damaged(from);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private byte at(int index) {
    if (index >= bytes.length) {
      throw damaged(bytes.length);
    }
    return bytes[index];
  }

  private static IllegalStateException damaged(int index) {
    return new IllegalStateException(
        "data must be whole: day and kind must be readable ("
            + CalendarData.RESOURCE
            + " byte "
            + index
            + ")");
  }
}
