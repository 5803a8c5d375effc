package vn.kehoach.findings;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.text.PlainText;

/**
 * A document posted for the people to read: which, where, from when and until when.
 *
 * <p>Vietnamese term: <i>niêm yết công khai</i>.
 *
 * <p>Plans warn against leaving documents posted that have lapsed.
 *
 * <p>Source: Law 10/2022/QH15, Article 12, in force from 2023-07-01.
 */
@Value.Immutable
public abstract class Disclosure implements WithDisclosure {

  Disclosure() {}

  /**
   * Returns the document.
   *
   * @return how it is cited, with its number if it has one
   */
  @Value.Parameter
  public abstract LegalReference document();

  /**
   * Returns where it is posted.
   *
   * @return such as {@code trụ sở UBND xã}
   */
  @Value.Parameter
  public abstract String place();

  /**
   * Returns the first day it is posted.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate firstDay();

  /**
   * Returns the last day it is posted.
   *
   * @return the day, inclusive, or empty if no end is set
   */
  public abstract Optional<LocalDate> lastDay();

  /**
   * Obtains a document posted without an end.
   *
   * @param document how the document is cited
   * @param place where it is posted
   * @param firstDay the first day it is posted
   * @return the disclosure
   * @throws IllegalArgumentException if the place is not plain text
   */
  public static Disclosure of(LegalReference document, String place, LocalDate firstDay) {
    return ImmutableDisclosure.of(document, place, firstDay);
  }

  @Value.Check
  void check() {
    PlainText.check("place of a disclosure", place());
    lastDay()
        .ifPresent(
            last ->
                checkArgument(
                    !last.isBefore(firstDay()),
                    "last day of a disclosure must not come before its first day %s: '%s'",
                    firstDay(),
                    last));
  }

  /**
   * Tells whether the document is posted on a day.
   *
   * @param day the day
   * @return true if it is
   */
  public boolean isPostedOn(LocalDate day) {
    return !day.isBefore(firstDay()) && lastDay().filter(day::isAfter).isEmpty();
  }
}
