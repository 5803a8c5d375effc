package vn.kehoach.reporting;

import java.time.LocalDate;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * The level of a body that sends reports, such as {@link #COMMUNE}.
 *
 * <p>Vietnamese term: <i>cấp hành chính</i>.
 *
 * <p>Source: two-tier local government without districts from 2025-07-01, Law on Organisation of
 * Local Administration 72/2025/QH15.
 */
public enum GovernmentLevel {
  /** A commune, ward or special zone, <i>cấp xã</i>. */
  COMMUNE("cấp xã", "commune"),
  /** A district, <i>cấp huyện</i>; there is none after 2025-06-30. */
  DISTRICT("cấp huyện", "district"),
  /** A province or city under the Government, <i>cấp tỉnh</i>. */
  PROVINCE("cấp tỉnh", "province"),
  /** A ministry or government agency, <i>bộ, cơ quan ngang bộ</i>. */
  MINISTRY("bộ, ngành", "ministry");

  private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

  private final String vietnamese;
  private final String english;

  GovernmentLevel(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Parses a level by its name or as offices write it, such as {@code cấp xã}.
   *
   * @param text Vietnamese or English, marks and case ignored
   * @return the level
   * @throws IllegalArgumentException if the text names no level
   */
  public static GovernmentLevel parse(String text) {
    String folded = PlainText.fold(text);
    for (GovernmentLevel level : values()) {
      if (folded.equals(level.english) || folded.equals(PlainText.fold(level.vietnamese))) {
        return level;
      }
    }
    throw Messages.broken("level", "be one of " + Messages.choices(GovernmentLevel.class), text);
  }

  /**
   * Tells whether there are bodies of the level on a day.
   *
   * @param day any day
   * @return false for a district after 2025-06-30, else true
   */
  public boolean isThereOn(LocalDate day) {
    return this != DISTRICT || !day.isAfter(LAST_DAY_OF_DISTRICTS);
  }

  /**
   * Returns the level in words, such as {@code cấp xã}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
