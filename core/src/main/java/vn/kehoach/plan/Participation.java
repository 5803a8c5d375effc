package vn.kehoach.plan;

import vn.kehoach.text.Language;

/**
 * What the people do about an item: know, discuss, do, inspect, supervise, benefit.
 *
 * <p>Vietnamese term: <i>dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng</i>.
 *
 * <p>Source: law on grassroots democracy 10/2022/QH15, in force from 2023-07-01; the motto stands
 * in the plans before it.
 */
public enum Participation {
  /** <i>Dân biết</i>. */
  KNOW("dân biết", "the people know"),
  /** <i>Dân bàn</i>. */
  DISCUSS("dân bàn", "the people discuss"),
  /** <i>Dân làm</i>. */
  DO("dân làm", "the people do"),
  /** <i>Dân kiểm tra</i>. */
  INSPECT("dân kiểm tra", "the people inspect"),
  /** <i>Dân giám sát</i>. */
  SUPERVISE("dân giám sát", "the people supervise"),
  /** <i>Dân thụ hưởng</i>. */
  BENEFIT("dân thụ hưởng", "the people benefit");

  private final String vietnamese;
  private final String english;

  Participation(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the words of the motto, such as {@code dân biết}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
