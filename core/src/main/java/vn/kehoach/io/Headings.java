package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.text.PlainText;

/**
 * The headings of a table: ours in their order, those it cannot do without, those that may repeat,
 * and whether lines that begin with {@code #} are comments.
 */
record Headings(
    ImmutableList<String> ours,
    ImmutableSet<String> needed,
    ImmutableSet<String> repeatable,
    Aliases aliases,
    boolean commented) {

  private static final int LONGEST = 200;
  private static final String NOTE = "note:";

  Optional<String> find(String heading) {
    return aliases.find(heading);
  }

  boolean areOurs(CsvRow row) {
    boolean all = row.size() >= ours.size();
    for (int i = 0; all && i < ours.size(); i++) {
      all = PlainText.clean(row.raw(i)).equals(ours.get(i));
    }
    return all;
  }

  /** How many headings of this table the row holds; 0 if it is not its heading row. */
  int countIn(CsvRow row) {
    ImmutableSet<String> found =
        row.cells().stream()
            .filter(cell -> !cell.isEmpty() && cell.length() <= LONGEST)
            .flatMap(cell -> find(FormulaCell.unescape(cell)).stream())
            .collect(ImmutableSet.toImmutableSet());
    return found.size() >= 2 && found.containsAll(needed) ? found.size() : 0;
  }

  /** Writes a heading of somebody's own so that it is not taken for one of ours. */
  String write(String own) {
    return find(own).isPresent() || isMarked(own) ? NOTE + own : own;
  }

  /** Reads what {@link #write} wrote. */
  static String readOwn(String heading) {
    String own = isMarked(heading) ? PlainText.clean(heading.substring(NOTE.length())) : heading;
    return own.isEmpty() ? heading : own;
  }

  private static boolean isMarked(String heading) {
    return heading.regionMatches(true, 0, NOTE, 0, NOTE.length());
  }

  @Override
  public String toString() {
    return ours.stream().collect(Collectors.joining(","));
  }
}
