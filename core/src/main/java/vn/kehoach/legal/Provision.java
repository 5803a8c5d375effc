package vn.kehoach.legal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * The place in a document that a rule rests on, such as Article 148, clause 5, of 91/2015/QH13.
 *
 * <p>Vietnamese term: <i>điều, khoản, điểm</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableProvision.class)
public abstract class Provision implements WithProvision {

  Provision() {}

  /**
   * Returns the document.
   *
   * @return its number
   */
  @Value.Parameter
  public abstract DocumentNumber document();

  /**
   * Returns the article, <i>điều</i>.
   *
   * @return such as {@code 148}
   */
  @Value.Parameter
  public abstract String article();

  /**
   * Returns the clause, <i>khoản</i>.
   *
   * @return such as {@code 5}, or empty for the whole article
   */
  public abstract Optional<String> clause();

  /**
   * Returns the point, <i>điểm</i>.
   *
   * @return such as {@code b}, or empty
   */
  public abstract Optional<String> point();

  /**
   * Obtains an article of a document.
   *
   * @param document the number of the document
   * @param article the article
   * @return the provision
   */
  public static Provision of(DocumentNumber document, String article) {
    return ImmutableProvision.of(document, article);
  }

  @Value.Check
  void check() {
    PlainText.check("article", article());
    clause().ifPresent(text -> PlainText.check("clause", text));
    point().ifPresent(text -> PlainText.check("point", text));
  }

  /**
   * Returns the provision in words.
   *
   * @param language the language of the words
   * @return such as {@code khoản 5 Điều 148, 91/2015/QH13}
   */
  public String label(Language language) {
    return path().label(language) + ", " + document();
  }

  /**
   * Returns the place without the document.
   *
   * @return such as {@code khoản 5 Điều 148}
   */
  public ProvisionPath path() {
    return ProvisionPath.of(article()).withClause(clause()).withPoint(point());
  }

  /** Returns the provision in Vietnamese, such as {@code khoản 5 Điều 148, 91/2015/QH13}. */
  @Override
  public String toString() {
    return label(Language.VIETNAMESE);
  }
}
