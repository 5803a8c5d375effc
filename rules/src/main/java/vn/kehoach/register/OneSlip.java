package vn.kehoach.register;

/** Compares texts that one slip of the pen can turn into each other. */
final class OneSlip {

  private OneSlip() {}

  /** Tells whether one character is missing, too many, another, or two neighbours are swapped. */
  static boolean between(String one, String other) {
    if (one.length() < other.length()) {
      return between(other, one);
    }
    int same = 0;
    while (same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String otherRest = other.substring(same);
    return switch (one.length() - other.length()) {
      case 0 ->
          !rest.isEmpty() && (tail(rest, 1).equals(tail(otherRest, 1)) || swapped(rest, otherRest));
      case 1 -> tail(rest, 1).equals(otherRest);
      default -> false;
    };
  }

  private static boolean swapped(String one, String other) {
    return one.length() >= 2
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && tail(one, 2).equals(tail(other, 2));
  }

  private static String tail(String text, int from) {
    return text.substring(from);
  }
}
