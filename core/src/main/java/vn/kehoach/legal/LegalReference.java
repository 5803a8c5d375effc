package vn.kehoach.legal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.PartialDate;
import vn.kehoach.text.PlainText;

/**
 * A document as a plan cites it, beside what it is, such as "Quy định số 11-QĐ/TW" beside
 * 11-QĐi/TW.
 *
 * <p>Vietnamese term: <i>căn cứ pháp lý, văn bản viện dẫn</i>.
 *
 * <p>The text stays as written, slips included. The number is the corrected one; it is empty for a
 * document cited without number ("Chỉ thị của UBND tỉnh"). What is doubtful is said in {@link
 * #remark()}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLegalReference.class)
public abstract class LegalReference implements WithLegalReference {

  LegalReference() {}

  /**
   * Returns the citation as it stands in the plan, on one line.
   *
   * @return such as {@code Chỉ thị số 33/CT- TTg ngày 26/11/2021}
   */
  @Value.Parameter
  public abstract String asWritten();

  /**
   * Returns the type of the document.
   *
   * @return the type, or empty if it is not said
   */
  public abstract Optional<DocumentType> type();

  /**
   * Returns the corrected number.
   *
   * @return the number, or empty if the document is cited without one
   */
  public abstract Optional<DocumentNumber> number();

  /**
   * Returns the day of issue as printed.
   *
   * @return the date, or empty if it is not said
   */
  public abstract Optional<PartialDate> issuedOn();

  /**
   * Returns the issuing body as written.
   *
   * @return such as {@code Bộ Chính trị}, or empty
   */
  public abstract Optional<String> issuer();

  /**
   * Returns what the document is about.
   *
   * @return its title, or empty
   */
  public abstract Optional<String> title();

  /**
   * Returns what is doubtful or was corrected.
   *
   * @return a remark, or empty
   */
  public abstract Optional<String> remark();

  /**
   * Obtains a reference of which only the text is known.
   *
   * @param asWritten the citation as it stands in the plan
   * @return the reference
   * @throws IllegalArgumentException if the text is not plain
   */
  public static LegalReference of(String asWritten) {
    return ImmutableLegalReference.of(asWritten);
  }

  @Value.Check
  void check() {
    PlainText.check("citation", asWritten());
    issuer().ifPresent(text -> PlainText.check("issuer of a document", text));
    title().ifPresent(text -> PlainText.check("title of a document", text));
    remark().ifPresent(text -> PlainText.check("remark on a document", text));
  }
}
