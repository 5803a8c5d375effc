package vn.kehoach.calendar;

import vn.kehoach.text.Language;

/**
 * Why a day is off.
 *
 * <p>Vietnamese term: <i>loại ngày nghỉ</i>.
 */
public enum DayOffKind {
  /** A public holiday by law, <i>nghỉ lễ, tết</i>. */
  HOLIDAY("nghỉ lễ, tết", "public holiday"),
  /** A weekday off for a holiday on a weekly rest day, <i>nghỉ bù</i>. */
  COMPENSATION("nghỉ bù", "compensatory day off"),
  /** A weekday off for which another day is worked, <i>nghỉ hoán đổi</i>. */
  SWAP("nghỉ hoán đổi", "swapped day off"),
  /** A day on which this office is closed, <i>nghỉ của cơ quan</i>. */
  LOCAL_CLOSING("nghỉ của cơ quan", "local closing"),
  /** A Saturday or Sunday, <i>nghỉ hằng tuần</i>. */
  WEEKLY_REST("nghỉ hằng tuần", "weekly rest day");

  private final String vietnamese;
  private final String english;

  DayOffKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the kind in words, such as {@code nghỉ bù}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
