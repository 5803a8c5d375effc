package vn.kehoach.caseload;

import vn.kehoach.text.Language;

/**
 * What has become of the duty to apologise for a dossier that will be late.
 *
 * <p>Vietnamese term: <i>tình trạng xin lỗi, hẹn lại</i>.
 */
public enum ApologyState {
  /** The dossier was settled in time, or left without a result, <i>không phải xin lỗi</i>. */
  NOT_NEEDED("không phải xin lỗi", "not needed"),
  /** The dossier is in time, and so would be a letter, <i>chưa đến hạn xin lỗi</i>. */
  NOT_YET("chưa đến hạn xin lỗi", "not yet"),
  /** The dossier is in time; a letter would come too late, <i>đã hết hạn gửi thư xin lỗi</i>. */
  LAST_DAY_OVER("đã hết hạn gửi thư xin lỗi", "last day for a letter is over"),
  /** A new day was named in time, <i>đã xin lỗi, hẹn lại</i>. */
  SENT("đã xin lỗi, hẹn lại", "sent"),
  /** A new day was named too late, <i>xin lỗi, hẹn lại chậm</i>. */
  SENT_LATE("xin lỗi, hẹn lại chậm", "sent late"),
  /** The dossier is or was late and no new day was named, <i>chưa xin lỗi</i>. */
  MISSING("chưa xin lỗi", "missing");

  private final String vietnamese;
  private final String english;

  ApologyState(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the state in words.
   *
   * @param language the language of the words
   * @return such as {@code chưa xin lỗi}
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
