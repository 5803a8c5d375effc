package vn.kehoach.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pieces of drawings. */
final class Svg {

  private Svg() {}

  /** A coordinate with one decimal at most, the same on every machine. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The patterns that the style sheet names; they are drawn nowhere themselves. */
  static Html patterns() {
    Html hatch =
        Html.of("pattern")
            .with("id", "hatch")
            .with("width", 4)
            .with("height", 4)
            .with("patternUnits", "userSpaceOnUse")
            .with("patternTransform", "rotate(45)")
            .add(
                Html.of("rect").with("class", "paper").with("width", 4).with("height", 4),
                Html.of("rect").with("class", "ink").with("width", 2).with("height", 4));
    return Html.of("svg")
        .with("class", "patterns")
        .with("width", 0)
        .with("height", 0)
        .with("aria-hidden", "true")
        .add(Html.of("defs").add(hatch));
  }

  static Html line(String style, double x1, double y1, double x2, double y2) {
    return Html.of("line")
        .with("class", style)
        .with("x1", number(x1))
        .with("y1", number(y1))
        .with("x2", number(x2))
        .with("y2", number(y2));
  }

  static Html text(String style, double x, double y, String text) {
    return Html.of("text", text).with("class", style).with("x", number(x)).with("y", number(y));
  }

  static Html box(String style, double x, double y, double width, double height) {
    return Html.of("rect")
        .with("class", style)
        .with("x", number(x))
        .with("y", number(y))
        .with("width", number(width))
        .with("height", number(height));
  }
}
