package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import vn.kehoach.text.PlainText;

/** A cell of a table: where it stands, what stands there, and what that says once cleaned. */
record Cell(int row, String column, String raw, String text) {

  static Cell of(int row, String column, String raw) {
    String text = raw.isEmpty() ? "" : PlainText.clean(FormulaCell.unescape(raw));
    return new Cell(row, column, raw, text);
  }

  /** The same place, of which only a part is meant. */
  Cell saying(String part) {
    return new Cell(row, column, raw, part);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The parts between separators, cleaned, without empty ones. */
  ImmutableList<String> parts(Pattern separator) {
    return separator
        .splitAsStream(FormulaCell.unescape(raw))
        .map(PlainText::clean)
        .filter(part -> !part.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
