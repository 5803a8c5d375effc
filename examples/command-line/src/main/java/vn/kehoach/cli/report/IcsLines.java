package vn.kehoach.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Folds the lines of a calendar at 75 octets of UTF-8, and never inside a letter. ical4j counts
 * UTF-16 units, of which a Vietnamese letter may take three octets each.
 */
final class IcsLines {

  private static final int LONGEST = 75;
  private static final String END = "\r\n";

  private IcsLines() {}

  static String fold(String unfolded) {
    StringBuilder out = new StringBuilder();
    for (String line : unfolded.split(END, -1)) {
      fold(line, out);
      out.append(END);
    }
    out.setLength(out.length() - END.length());
    return out.toString();
  }

  private static void fold(String line, StringBuilder out) {
    int octets = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String letter = line.substring(i, line.offsetByCodePoints(i, 1));
      int size = letter.getBytes(UTF_8).length;
      if (octets + size > LONGEST) {
        out.append(END).append(' ');
        octets = 1;
      }
      out.append(letter);
      octets += size;
    }
  }
}
