package vn.kehoach.legal;

/**
 * A body that issues documents, such as {@link Issuers#PRIME_MINISTER}.
 *
 * <p>Vietnamese term: <i>cơ quan, tổ chức ban hành văn bản</i>.
 *
 * <p>The set is open: provinces, departments and unions have their own abbreviations, and a program
 * that knows them implements this. {@link Issuers} has those that every commune meets.
 */
public interface Issuer {

  /**
   * Returns the name a program knows the body by.
   *
   * @return such as {@code PRIME_MINISTER}
   */
  String name();

  /**
   * Returns the official name.
   *
   * @return such as {@code Thủ tướng Chính phủ}
   */
  String vietnamese();

  /**
   * Returns the abbreviation that stands for the body in symbols.
   *
   * @return such as {@code TTg}
   */
  String abbreviation();

  /**
   * Tells whether the body numbers its documents the way the Party does, such as 23-QĐ/TW.
   *
   * @return true for a body of the Party
   */
  boolean isOfTheParty();
}
