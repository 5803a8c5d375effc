package vn.kehoach.io;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.text.PlainText;

/**
 * What the free text above a table says: bodies, number, place and date, and the title. Each
 * becomes the value of the head row that would have said the same.
 */
final class TitleRows {

  private static final String[] MOTTO = {
    "cong hoa xa hoi chu nghia viet nam", "doc lap", "tu do", "hanh phuc"
  };
  private static final Pattern BARE_BODY = Pattern.compile("uy ban nhan dan|ubnd");
  private static final Pattern BODY = Pattern.compile("(?:uy ban nhan dan|ubnd)(?: .*)?");
  private static final Pattern LOCALITY =
      Pattern.compile("(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh) .+");
  private static final Pattern KE_HOACH =
      Pattern.compile(
          "kế hoạch(?![\\p{L}\\d])[ :.–-]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CITATION = Pattern.compile("can cu .*");

  private final CsvProblems problems;
  private final ImmutableListMultimap.Builder<String, Cell> said = ImmutableListMultimap.builder();
  private final List<Cell> bodies = new ArrayList<>();
  private final List<Cell> title = new ArrayList<>();

  private TitleRows(CsvProblems problems) {
    this.problems = problems;
  }

  /** What is said, by the key of a head row. */
  static ImmutableListMultimap<String, Cell> read(Iterable<Cell> freeText, CsvProblems problems) {
    TitleRows rows = new TitleRows(problems);
    freeText.forEach(rows::take);
    return rows.said();
  }

  /** Tells whether text is the national title and motto, or only ornament. */
  static boolean saysNothing(String text) {
    String folded = PlainText.fold(text);
    for (String words : MOTTO) {
      folded = folded.replace(words, "");
    }
    return folded.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private void take(Cell cell) {
    String folded = PlainText.fold(cell.text());
    if (saysNothing(cell.text())) {
      return;
    }
    Optional<DocumentLine> line = DocumentLine.find(cell.text());
    if (line.isPresent()) {
      line.get().values().forEach((key, value) -> said.put(key, cell.saying(value)));
    } else if (BODY.matcher(folded).matches()) {
      takeBodies(cell);
    } else if (continuesBody(folded)) {
      Cell last = bodies.remove(bodies.size() - 1);
      bodies.add(last.saying(last.text() + " " + cell.text()));
    } else if (CITATION.matcher(folded).matches()) {
      problems.add(cell, "citation above the table", "be a head row reference,<item>,<citation>");
    } else {
      title.add(cell);
    }
  }

  /** A cell may hold the body above and the issuing one on two lines. */
  private void takeBodies(Cell cell) {
    List<String> lines = new ArrayList<>();
    for (String line : cell.parts(Pattern.compile("\\R"))) {
      if (lines.isEmpty() || BODY.matcher(PlainText.fold(line)).matches()) {
        lines.add(line);
      } else {
        lines.add(lines.remove(lines.size() - 1) + " " + line);
      }
    }
    lines.forEach(line -> bodies.add(cell.saying(line)));
  }

  private boolean continuesBody(String folded) {
    return !bodies.isEmpty()
        && BARE_BODY.matcher(PlainText.fold(bodies.get(bodies.size() - 1).text())).matches()
        && LOCALITY.matcher(folded).matches();
  }

  private ImmutableListMultimap<String, Cell> said() {
    for (int i = 0; i < bodies.size(); i++) {
      said.put(
          i == bodies.size() - 1 ? PlanKeys.ISSUING_BODY : PlanKeys.PARENT_BODY, bodies.get(i));
    }
    String text = title.stream().map(Cell::text).collect(Collectors.joining(" "));
    Matcher lead = KE_HOACH.matcher(text);
    String bare = lead.lookingAt() ? text.substring(lead.end()) : text;
    if (!bare.isEmpty()) {
      String raw = title.stream().map(Cell::raw).collect(Collectors.joining(" "));
      Cell first = title.get(0);
      said.put(PlanKeys.TITLE, new Cell(first.row(), first.column(), raw, bare));
    }
    return said.build();
  }
}
