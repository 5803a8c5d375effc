package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.BLANK;
import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;
import static vn.kehoach.citation.Folding.isSmall;

import java.io.Reader;
import java.text.Normalizer;
import java.util.Locale;

/** Reads in the window: what stands at a place, and where words, phrases and numbers end. */
final class FoldedText extends TextWindow {

  private int floor;
  private int limit;

  FoldedText(Reader reader, int size) {
    super(reader, size);
  }

  /** Lets parsers look ahead from a place, and a little back. */
  void lookFrom(int place) {
    floor = Math.max(0, place - BEHIND);
    limit = Math.min(length(), place + REACH);
  }

  /** Returns a folded character, or 0 beyond the text or out of reach. */
  byte at(int i) {
    return i >= floor && i < limit ? folded[i] : 0;
  }

  /** Returns the folded character before a place, or 0 at the start of the text. */
  byte before(int i) {
    return at(i - 1);
  }

  boolean isBlank(int i) {
    byte c = at(i);
    return c == BLANK || c == PARAGRAPH;
  }

  int skipBlanks(int i) {
    int j = i;
    while (isBlank(j)) {
      j++;
    }
    return j;
  }

  int endOfDigits(int i) {
    int j = i;
    while (isDigit(at(j))) {
      j++;
    }
    return j;
  }

  int endOfWord(int i) {
    int j = i;
    while (isLetter(at(j))) {
      j++;
    }
    return j;
  }

  /** Returns where a word ends that another may be run into: "cứQuyết" is two words. */
  int endOfPlainWord(int i) {
    int j = i;
    while (isLetter(at(j)) && !(j > i && isCapital(at(j)) && isSmall(at(j - 1)))) {
      j++;
    }
    return j;
  }

  /** Returns the letters from one place to another packed into a number, five bits each. */
  long word(int start, int end) {
    return WordTable.packed(folded, start, end);
  }

  /** Returns what digits say. */
  int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + folded[i] - '0';
    }
    return value;
  }

  /**
   * Finds a phrase at a place.
   *
   * @param i the place
   * @param phrase small plain letters; a blank stands for any blanks, a hyphen or nothing
   * @return where the phrase ends, or -1 if it is not there
   */
  int phrase(int i, String phrase) {
    int j = i;
    for (int p = 0; p < phrase.length(); p++) {
      char c = phrase.charAt(p);
      if (c == ' ') {
        j = skipBlanks(j);
        j = at(j) == '-' ? skipBlanks(j + 1) : j;
      } else if ((at(j) | 0x20) == c) {
        j++;
      } else {
        return -1;
      }
    }
    return j;
  }

  /** Finds a phrase that no letter follows. */
  int words(int i, String phrase) {
    int end = phrase(i, phrase);
    return end >= 0 && !isLetter(at(end)) ? end : -1;
  }

  /** Tells whether a letter bears a tone, as no letter of an abbreviation does. */
  boolean hasTone(int i) {
    for (int r = at[i]; r < at[i + 1]; r++) {
      if (Folding.hasTone(raw[r])) {
        return true;
      }
    }
    return false;
  }

  boolean hasTone(int start, int end) {
    for (int i = start; i < end; i++) {
      if (hasTone(i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word is spelt so, with its marks; capitals do not count. */
  boolean isSpelt(int start, String word) {
    return nfc(start, endOfWord(start)).equals(word);
  }

  /** Returns the text from one place to another in NFC and small letters. */
  String nfc(int start, int end) {
    return Normalizer.normalize(raw(start, end), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Returns the text as given from one place to another. */
  String raw(int start, int end) {
    return new String(raw, at[start], at[end] - at[start]);
  }
}
