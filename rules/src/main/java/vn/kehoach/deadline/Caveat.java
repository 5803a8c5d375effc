package vn.kehoach.deadline;

import vn.kehoach.text.Language;

/**
 * What the articles named for a deadline do not settle.
 *
 * <p>Vietnamese term: <i>lưu ý về căn cứ</i>.
 *
 * <p>Source: ours; see rules/INTERPRETATION.md#civil-code.
 */
public enum Caveat {
  /** The Civil Code is applied by analogy, the statute of the limit not saying how to count. */
  BY_ANALOGY,
  /** A day that is set moves by choice, not by an article. */
  SET_DAY_MOVED_BY_CHOICE,
  /** No statute read says what a working day is in general. */
  WORKING_DAY_NOT_DEFINED,
  /** Before 2006 the Code of 1995 was in force, which was not read. */
  CODE_OF_1995_NOT_READ,
  /** Whether a day is off for 24 November on a rest day is open; here it is worked. */
  CULTURE_DAY_NOT_COMPENSATED_HERE;

  /**
   * Returns the caveat as a sentence.
   *
   * @param language the language of the sentence
   * @return the sentence
   */
  public String label(Language language) {
    return Wording.in(language).say(Phrase.valueOf(name()));
  }
}
