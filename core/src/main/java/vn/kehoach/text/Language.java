package vn.kehoach.text;

/**
 * A language answers are worded in, such as {@link #VIETNAMESE}.
 *
 * <p>Vietnamese term: <i>ngôn ngữ</i>.
 */
public enum Language {
  /** Vietnamese, the language of the law and of the plans. */
  VIETNAMESE,
  /** English. */
  ENGLISH;

  /**
   * Returns the wording for this language.
   *
   * @param vietnamese the Vietnamese wording
   * @param english the English wording
   * @return one of the two
   */
  public String choose(String vietnamese, String english) {
    return this == VIETNAMESE ? vietnamese : english;
  }
}
