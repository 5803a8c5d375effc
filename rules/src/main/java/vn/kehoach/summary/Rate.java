package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * An exact share, such as 14 of 15, that names what it is a share of.
 *
 * <p>Vietnamese term: <i>tỷ lệ</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRate.class)
public abstract class Rate {

  Rate() {}

  /**
   * Returns the part.
   *
   * @return 0 to {@link #denominator()}
   */
  @Value.Parameter
  public abstract int numerator();

  /**
   * Returns the whole.
   *
   * @return 0 or more
   */
  @Value.Parameter
  public abstract int denominator();

  /**
   * Returns what the whole is.
   *
   * @return the basis
   */
  @Value.Parameter
  public abstract RateBasis basis();

  /**
   * Obtains a rate.
   *
   * @param numerator how many
   * @param denominator of how many
   * @param basis what these are
   * @return the rate
   * @throws IllegalArgumentException if the numerator is not from 0 to the denominator
   */
  public static Rate of(int numerator, int denominator, RateBasis basis) {
    return ImmutableRate.of(numerator, denominator, basis);
  }

  @Value.Check
  void check() {
    checkArgument(
        numerator() >= 0 && numerator() <= denominator(),
        "numerator of a rate must be from 0 to its denominator %s: '%s'",
        denominator(),
        numerator());
  }

  /**
   * Returns the rate in percent, rounded half up.
   *
   * @param decimals how many decimals, 0 or more
   * @return such as 93.3, or empty if the denominator is 0
   */
  public Optional<BigDecimal> percent(int decimals) {
    return denominator() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(numerator())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator()), decimals, RoundingMode.HALF_UP));
  }

  /**
   * Returns fraction, percent and basis.
   *
   * @param language the language of the words
   * @return such as {@code 14/15 (93,3 %) số đã hoàn thành có thời hạn}
   */
  public String label(Language language) {
    String percent =
        percent(1)
            .map(
                p ->
                    " ("
                        + language.choose(p.toPlainString().replace('.', ','), p.toPlainString())
                        + " %)")
            .orElse("");
    return numerator()
        + "/"
        + denominator()
        + percent
        + " "
        + language.choose("", "of ")
        + basis().label(language);
  }
}
