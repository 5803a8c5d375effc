package vn.kehoach.citation;

/** A part of a text, from a start to an end that is not in it. */
record TextRange(long start, long end) {

  static TextRange of(Citation citation) {
    return new TextRange(citation.start(), citation.end());
  }

  long length() {
    return end - start;
  }

  /** Returns the share of the longer of the two that both cover, from 0 to 1. */
  double overlap(TextRange other) {
    return (double) common(other) / Math.max(length(), other.length());
  }

  /** Tells whether at least half of this range lies in the other. */
  boolean isMostlyIn(TextRange other) {
    return 2 * common(other) >= length();
  }

  private long common(TextRange other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
}
