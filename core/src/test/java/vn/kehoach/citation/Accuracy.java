package vn.kehoach.citation;

import java.util.Collection;
import java.util.NoSuchElementException;

/** How many citations were to be found, were found, were met, and were right in every field. */
record Accuracy(int expected, int found, int matched, int strict) {

  static Accuracy of(Collection<PassageScore> scores) {
    int matched = scores.stream().mapToInt(score -> score.matches().size()).sum();
    return new Accuracy(
        matched + scores.stream().mapToInt(score -> score.missed().size()).sum(),
        matched + scores.stream().mapToInt(score -> score.spurious().size()).sum(),
        matched,
        (int)
            scores.stream()
                .flatMap(score -> score.matches().stream())
                .filter(PassageScore.Match::isStrictlyRight)
                .count());
  }

  double precision() {
    return share(matched, found);
  }

  double recall() {
    return share(matched, expected);
  }

  double f1() {
    return share(2 * matched, expected + found);
  }

  double strictF1() {
    return share(2 * strict, expected + found);
  }

  /** Returns a measure by its name in {@code floors.csv}. */
  double measure(String name) {
    return switch (name) {
      case "precision" -> precision();
      case "recall" -> recall();
      case "f1" -> f1();
      case "strict-f1" -> strictF1();
      default -> throw new NoSuchElementException("measure must be known: '" + name + "'");
    };
  }

  /** Where nothing was to be found and nothing was found, nothing is wrong. */
  static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
