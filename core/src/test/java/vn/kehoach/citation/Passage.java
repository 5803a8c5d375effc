package vn.kehoach.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A labelled passage of the corpus. */
record Passage(
    String id,
    String text,
    List<ExpectedCitation> expected,
    String source,
    Set<String> tags,
    Set<String> ignore) {

  /** Returns where the labels stand, in their order; -1 for a label that is not in its place. */
  List<TextRange> places() {
    List<TextRange> places = new ArrayList<>();
    int from = 0;
    for (ExpectedCitation label : expected) {
      int start = text.indexOf(label.span(), from);
      int end = start < 0 ? -1 : start + label.span().length();
      places.add(new TextRange(start, end));
      from = Math.max(from, end);
    }
    return places;
  }

  /** Returns every place of the substrings that count neither way. */
  List<TextRange> ignoredPlaces() {
    List<TextRange> places = new ArrayList<>();
    for (String part : ignore) {
      for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        places.add(new TextRange(at, at + part.length()));
      }
    }
    return places;
  }
}
