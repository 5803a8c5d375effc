package vn.kehoach.legal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * The place within a document, without the document, such as {@code điểm b khoản 1 Điều 5}.
 *
 * <p>Vietnamese term: <i>điểm, khoản, điều</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableProvisionPath.class)
public abstract class ProvisionPath implements WithProvisionPath {

  ProvisionPath() {}

  /**
   * Returns the article, <i>điều</i>.
   *
   * @return such as {@code 5}, or {@code 12a} for an article put in later
   */
  @Value.Parameter
  public abstract String article();

  /**
   * Returns the clause, <i>khoản</i>.
   *
   * @return such as {@code 1}, or empty for the whole article
   */
  public abstract Optional<String> clause();

  /**
   * Returns the point, <i>điểm</i>.
   *
   * @return such as {@code b}, or empty
   */
  public abstract Optional<String> point();

  /**
   * Obtains the path to a whole article.
   *
   * @param article the article, such as {@code 5}
   * @return the path
   * @throws IllegalArgumentException if the article is not plain text
   */
  public static ProvisionPath of(String article) {
    return ImmutableProvisionPath.of(article);
  }

  @Value.Check
  void check() {
    PlainText.check("article", article());
    clause().ifPresent(text -> PlainText.check("clause", text));
    point().ifPresent(text -> PlainText.check("point", text));
  }

  /**
   * Returns the place in a document.
   *
   * @param document the number of the document
   * @return the same article, clause and point, of that document
   */
  public Provision in(DocumentNumber document) {
    return Provision.of(document, article()).withClause(clause()).withPoint(point());
  }

  /**
   * Returns the path in words.
   *
   * @param language the language of the words
   * @return such as {@code điểm b khoản 1 Điều 5} or {@code Article 5(1)(b)}
   */
  public String label(Language language) {
    return language.choose(
        point().map(p -> "điểm " + p + " ").orElse("")
            + clause().map(c -> "khoản " + c + " ").orElse("")
            + "Điều "
            + article(),
        "Article "
            + article()
            + clause().map(c -> "(" + c + ")").orElse("")
            + point().map(p -> "(" + p + ")").orElse(""));
  }

  /** Returns the path in Vietnamese, such as {@code điểm b khoản 1 Điều 5}. */
  @Override
  public String toString() {
    return label(Language.VIETNAMESE);
  }
}
