package vn.kehoach.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * A day that is not worked, and why, such as 2023-05-02, a day off in place of 29 April.
 *
 * <p>Vietnamese term: <i>ngày nghỉ</i>.
 *
 * <p>Source: Labour Code 45/2019/QH14, Articles 111 and 112, in force from 2021-01-01, and the laws
 * before it; the yearly notices.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDayOff.class)
public abstract class DayOff implements WithDayOff {

  DayOff() {}

  /**
   * Returns the day.
   *
   * @return the day off
   */
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns why it is off.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract DayOffKind kind();

  /**
   * Returns the Vietnamese name.
   *
   * @return such as {@code Giỗ Tổ Hùng Vương (10/3 âm lịch)}
   */
  @Value.Parameter
  public abstract String vietnamese();

  /**
   * Returns the document that makes it a day off.
   *
   * @return number and date, or the article of a law
   */
  @Value.Parameter
  public abstract String source();

  /**
   * Returns the English name.
   *
   * @return such as {@code Hùng Kings' Commemoration Day}, or empty
   */
  public abstract Optional<String> english();

  /**
   * Returns the day this one stands for: the holiday compensated, or the day worked in its stead.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> insteadOf();

  /**
   * Returns the choice by which the day is off, where neither a statute nor a notice decides.
   *
   * @return such as {@code TetSpan.AS_SINCE_2015}, or empty if the day is decided
   */
  public abstract Optional<String> assumption();

  /**
   * Obtains a day off.
   *
   * @param day the day
   * @param kind why it is off
   * @param vietnamese its Vietnamese name
   * @param source the document that makes it a day off
   * @return the day off
   */
  public static DayOff of(LocalDate day, DayOffKind kind, String vietnamese, String source) {
    return ImmutableDayOff.of(day, kind, vietnamese, source);
  }

  /**
   * Obtains a day on which this office is closed.
   *
   * @param day the day
   * @param vietnamese why, in Vietnamese
   * @param source the document that closes the office
   * @return the day off
   */
  public static DayOff ofLocalClosing(LocalDate day, String vietnamese, String source) {
    return of(day, DayOffKind.LOCAL_CLOSING, vietnamese, source);
  }

  @Value.Check
  void check() {
    PlainText.check("name of day off " + day(), vietnamese());
    PlainText.check("source of day off " + day(), source());
    english().ifPresent(text -> PlainText.check("English name of day off " + day(), text));
    assumption().ifPresent(text -> PlainText.check("assumption of day off " + day(), text));
  }

  /**
   * Returns how sure this very day is; for the year as a whole see {@link CalendarYear#certainty}.
   *
   * @return official if a statute or a notice decides it, projected if a choice does
   */
  public Certainty certainty() {
    return assumption().isPresent() ? Certainty.PROJECTED : Certainty.OFFICIAL;
  }

  /**
   * Returns the name.
   *
   * @param language the language; without an English name the Vietnamese one stands
   * @return the name
   */
  public String name(Language language) {
    return language.choose(vietnamese(), english().orElse(vietnamese()));
  }
}
