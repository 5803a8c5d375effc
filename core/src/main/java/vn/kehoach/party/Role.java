package vn.kehoach.party;

import java.util.Locale;
import vn.kehoach.text.Language;

/**
 * What a party does about an item, such as {@link #LEAD}.
 *
 * <p>Vietnamese term: <i>vai trò, trách nhiệm</i>.
 */
public enum Role {
  /** Answers for the result and brings the others together, <i>chủ trì</i>. */
  LEAD("chủ trì", "lead"),
  /** Works with the lead, <i>phối hợp</i>. */
  COORDINATE("phối hợp", "coordinate"),
  /** Carries the work out, <i>thực hiện</i>. */
  IMPLEMENT("thực hiện", "implement"),
  /** Prepares what a superior decides, <i>tham mưu</i>. */
  ADVISE("tham mưu", "advise"),
  /** Follows and urges the work, <i>theo dõi, đôn đốc</i>. */
  MONITOR("theo dõi, đôn đốc", "monitor"),
  /** Inspects, <i>kiểm tra</i>. */
  INSPECT("kiểm tra", "inspect"),
  /** Supervises from outside the hierarchy, <i>giám sát</i>. */
  SUPERVISE("giám sát", "supervise"),
  /** Reports on the work, <i>báo cáo</i>. */
  REPORT("báo cáo", "report"),
  /** Makes the work known, <i>tuyên truyền</i>. */
  PUBLICISE("tuyên truyền", "publicise"),
  /** Is accountable as head, <i>người đứng đầu</i>. */
  ACCOUNTABLE("người đứng đầu", "accountable");

  private final String vietnamese;
  private final String english;

  Role(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the role in words, such as {@code chủ trì}.
   *
   * @param language the language of the words
   * @return the words, lower case
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }

  /**
   * Returns the name of the column that holds the role in a file.
   *
   * @return such as {@code lead}
   */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
