package vn.kehoach.summary;

import org.immutables.value.Value;

/**
 * Figures before and now.
 *
 * <p>Vietnamese term: <i>tăng, giảm so với kỳ so sánh</i>.
 */
@Value.Immutable
public abstract class FiguresChange {

  FiguresChange() {}

  /**
   * Returns the figures before.
   *
   * @return the figures
   */
  @Value.Parameter
  public abstract Figures before();

  /**
   * Returns the figures now.
   *
   * @return the figures
   */
  @Value.Parameter
  public abstract Figures now();

  static FiguresChange of(Figures before, Figures now) {
    return ImmutableFiguresChange.of(before, now);
  }

  /**
   * Returns by how much a number has changed.
   *
   * @param name the name of the number
   * @return now less before, negative if it fell
   */
  public int of(FigureName name) {
    return name.of(now()) - name.of(before());
  }

  /**
   * Returns how the share of the completed that was in time has changed.
   *
   * @return the change
   */
  public RateChange onTimeRate() {
    return RateChange.of(before().onTimeRate(), now().onTimeRate());
  }

  /**
   * Returns how the share completed in time of all that should have been has changed.
   *
   * @return the change
   */
  public RateChange fulfilmentRate() {
    return RateChange.of(before().fulfilmentRate(), now().fulfilmentRate());
  }

  /**
   * Returns how the share closed of all that was handled has changed.
   *
   * @return the change
   */
  public RateChange closingRate() {
    return RateChange.of(before().closingRate(), now().closingRate());
  }
}
