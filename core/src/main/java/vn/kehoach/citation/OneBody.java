package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;

/** Tells the name of one body from the name of its kind. */
final class OneBody {

  /** Names of a kind of body, not of one. */
  private static final PhraseTable KINDS =
      PhraseTable.of(
          "toa an, hoi dong, dai hoi, thanh tra, cong an, van phong, chu tich hoi dong, chu tich",
          "giam doc, uy ban nhan dan, hoi dong nhan dan, ban chi dao, vien kiem sat, kiem toan",
          "hoi nghi, dai hoi dong, hoi dong quan tri, hoi dong quan ly, bo truong");

  /** Levels make a body one of many. */
  private static final String[] LEVELS = {"cap tinh", "cap huyen", "cap xa", "cac cap", "cung cap"};

  private OneBody() {}

  /**
   * Tells whether a name stands for one body, and not for any of its kind: UBND tỉnh is one, Tòa án
   * and UBND cấp xã are not.
   */
  static boolean is(FoldedText text, int place, int end) {
    boolean brief = end - place < 6 && !isCapital(text.at(end - 1));
    boolean named = isCapital(text.at(place)) && BodyWords.isHead(text, place);
    return named && !brief && KINDS.end(text, place) != end && !isOfLevel(text, place, end);
  }

  private static boolean isOfLevel(FoldedText text, int place, int end) {
    for (String level : LEVELS) {
      if (text.words(Math.max(place, end - level.length()), level) == end) {
        return true;
      }
    }
    return false;
  }
}
