package vn.kehoach.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * Where a limit stands, who says so, and how sure that is.
 *
 * <p>Vietnamese term: <i>căn cứ pháp lý và nguồn đối chiếu của thời hạn</i>.
 */
@Value.Immutable
public abstract class LimitSource implements WithLimitSource {

  LimitSource() {}

  /**
   * Returns the document that sets the limit.
   *
   * @return such as {@code 02/2011/QH13}
   */
  @Value.Parameter
  public abstract DocumentNumber document();

  /**
   * Returns where the text was read.
   *
   * @return one or more places, separated by semicolons
   */
  @Value.Parameter
  public abstract String readIn();

  /**
   * Returns the day it was read.
   *
   * @return the day of the check
   */
  @Value.Parameter
  public abstract LocalDate checkedOn();

  /**
   * Returns how sure it is.
   *
   * @return the certainty, for days on which it is confirmed
   */
  @Value.Parameter
  public abstract SourceCertainty certainty();

  /**
   * Returns the article, <i>điều</i>.
   *
   * @return such as {@code 28}, or empty if it is not known
   */
  public abstract Optional<String> article();

  /**
   * Returns the clause, <i>khoản</i>.
   *
   * @return such as {@code 1}, or empty
   */
  public abstract Optional<String> clause();

  /**
   * Returns the point, <i>điểm</i>.
   *
   * @return such as {@code d}, or empty
   */
  public abstract Optional<String> point();

  /**
   * Returns the last day for which the limit is known to stand as it does here.
   *
   * @return the day, or empty if whoever wrote the limit sees to it
   */
  public abstract Optional<LocalDate> confirmedUntil();

  /**
   * Obtains a source.
   *
   * @param document the document that sets the limit
   * @param readIn where the text was read, places separated by semicolons
   * @param checkedOn the day it was read
   * @param certainty how sure it is
   * @return the source
   * @throws IllegalArgumentException if the places are not plain text
   */
  public static LimitSource of(
      DocumentNumber document, String readIn, LocalDate checkedOn, SourceCertainty certainty) {
    return ImmutableLimitSource.of(document, readIn, checkedOn, certainty);
  }

  @Value.Check
  void check() {
    PlainText.check("source of a limit", readIn());
    article().ifPresent(text -> PlainText.check("article", text));
    clause().ifPresent(text -> PlainText.check("clause", text));
    point().ifPresent(text -> PlainText.check("point", text));
    checkArgument(
        article().isPresent() || (clause().isEmpty() && point().isEmpty()),
        "clause of a limit must stand in an article: '%s'",
        clause().or(this::point).orElse(""));
  }

  /**
   * Returns the place in the document.
   *
   * @return article, clause and point, or empty if the article is not known
   */
  public Optional<Provision> provision() {
    return article()
        .map(text -> Provision.of(document(), text).withClause(clause()).withPoint(point()));
  }

  /**
   * Tells whether the limit is known to stand on a day.
   *
   * @param day the day a limit starts
   * @return false from the day after {@link #confirmedUntil()}
   */
  public boolean isConfirmedOn(LocalDate day) {
    return confirmedUntil().filter(day::isAfter).isEmpty();
  }

  /**
   * Returns how sure the limit is on a day.
   *
   * @param day the day a limit starts
   * @return {@link SourceCertainty#UNCONFIRMED} from the day after {@link #confirmedUntil()}
   */
  public SourceCertainty certaintyOn(LocalDate day) {
    return isConfirmedOn(day) ? certainty() : SourceCertainty.UNCONFIRMED;
  }

  /**
   * Returns the place in words.
   *
   * @param language the language of the words
   * @return such as {@code khoản 1 Điều 30, 25/2018/QH14}
   */
  public String label(Language language) {
    return provision().map(p -> p.label(language)).orElseGet(document()::toString);
  }
}
