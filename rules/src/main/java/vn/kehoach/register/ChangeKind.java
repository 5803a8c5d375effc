package vn.kehoach.register;

import vn.kehoach.text.Language;

/**
 * What a later document does to an earlier one, such as {@link #REPLACED}.
 *
 * <p>Vietnamese term: <i>thay thế, bãi bỏ, sửa đổi, bổ sung</i>.
 *
 * <p>Source: Law 64/2025/QH15, Article 57, in force from 2025-04-01.
 */
public enum ChangeKind {
  /** The later document takes the place of the whole, <i>thay thế</i>. */
  REPLACED("được thay thế bằng", "replaced by"),
  /** The later document ends the whole without taking its place, <i>bãi bỏ</i>. */
  REPEALED("bị bãi bỏ bởi", "repealed by"),
  /** The later document ends or replaces a part, <i>hết hiệu lực một phần</i>. */
  PARTLY_REPEALED("hết hiệu lực một phần theo", "partly repealed by"),
  /** The later document changes or adds something, <i>sửa đổi, bổ sung</i>. */
  AMENDED("được sửa đổi, bổ sung bởi", "amended by");

  private final String vietnamese;
  private final String english;

  ChangeKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Tells whether the earlier document is over as a whole.
   *
   * @return true for {@link #REPLACED} and {@link #REPEALED}
   */
  public boolean isEnd() {
    return this == REPLACED || this == REPEALED;
  }

  /**
   * Returns the kind in words that a number follows, such as {@code được thay thế bằng}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
