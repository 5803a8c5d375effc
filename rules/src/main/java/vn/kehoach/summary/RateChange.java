package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * A rate before and now, and the exact difference.
 *
 * <p>Vietnamese term: <i>tăng, giảm tỷ lệ</i>.
 */
@Value.Immutable
public abstract class RateChange {

  RateChange() {}

  /**
   * Returns the rate before.
   *
   * @return the rate
   */
  @Value.Parameter
  public abstract Rate before();

  /**
   * Returns the rate now.
   *
   * @return the rate, of the same basis
   */
  @Value.Parameter
  public abstract Rate now();

  static RateChange of(Rate before, Rate now) {
    return ImmutableRateChange.of(before, now);
  }

  @Value.Check
  void check() {
    checkArgument(
        before().basis() == now().basis(),
        "basis of a rate to compare must be %s: '%s'",
        before().basis(),
        now().basis());
  }

  /**
   * Returns the numerator of the exact difference, now less before, over {@link #denominator()}.
   *
   * @return the numerator, not reduced
   */
  public long numerator() {
    return (long) now().numerator() * before().denominator()
        - (long) before().numerator() * now().denominator();
  }

  /**
   * Returns the denominator of the exact difference.
   *
   * @return the product of both denominators; 0 if one of the rates is of nothing
   */
  public long denominator() {
    return (long) now().denominator() * before().denominator();
  }

  /**
   * Returns the difference in percentage points, rounded half up from the exact fraction.
   *
   * @param decimals how many decimals, 0 or more
   * @return such as -13.3, or empty if one of the rates is of nothing
   */
  public Optional<BigDecimal> points(int decimals) {
    return denominator() == 0
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(BigInteger.valueOf(numerator()).multiply(BigInteger.valueOf(100)))
                .divide(BigDecimal.valueOf(denominator()), decimals, RoundingMode.HALF_UP));
  }

  /**
   * Returns both rates and the difference in words.
   *
   * @param language the language of the words
   * @return such as {@code 14/15 → 12/15 (-13,3 điểm phần trăm) số đã hoàn thành có thời hạn}
   */
  public String label(Language language) {
    String points =
        points(1)
            .map(p -> (p.signum() > 0 ? "+" : "") + p.toPlainString())
            .map(p -> language.choose(p.replace('.', ','), p))
            .map(p -> " (" + p + language.choose(" điểm phần trăm)", " percentage points)"))
            .orElse("");
    return fraction(before())
        + " → "
        + fraction(now())
        + points
        + " "
        + language.choose("", "of ")
        + now().basis().label(language);
  }

  private static String fraction(Rate rate) {
    return rate.numerator() + "/" + rate.denominator();
  }
}
