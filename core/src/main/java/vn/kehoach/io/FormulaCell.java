package vn.kehoach.io;

/** Keeps a spreadsheet from taking text for a formula: such text stands behind an apostrophe. */
final class FormulaCell {

  private static final String STARTS = "=+-@\t\r＝＋－＠'";

  private FormulaCell() {}

  static String escape(String text) {
    return startsAt(text, 0) ? "'" + text : text;
  }

  static String unescape(String cell) {
    return cell.startsWith("'") && startsAt(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean startsAt(String text, int at) {
    return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
  }
}
