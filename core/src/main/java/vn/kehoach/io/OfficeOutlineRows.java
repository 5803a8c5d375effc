package vn.kehoach.io;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.party.Role;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Section;

/**
 * Reads the rows of tables as offices make them: groups under A or II, items numbered within their
 * group, sometimes twice the same or not at all.
 */
final class OfficeOutlineRows implements OutlineRows {

  private static final String ORDINAL = "[A-ZĐ]|[IVXLCDM]{1,8}";
  private static final Pattern GROUP = Pattern.compile("(?<label>" + ORDINAL + ")[.)/:]?");
  private static final Pattern GROUP_IN_ONE_CELL =
      Pattern.compile("(?<label>(?:" + ORDINAL + ")[.)/:]) (?<title>.+)");
  private static final Pattern CLOSING = Pattern.compile("^\\(|[.)/: ]+$");
  private static final Pattern MARK = Pattern.compile("[^\\p{L}\\d]+");
  private static final ImmutableSet<String> OF_A_GROUP =
      ImmutableSet.of(PlanHeadings.ITEM, PlanHeadings.TITLE);
  private static final ItemNumber UNREAD = ItemNumber.parse("0.0");

  private final CsvColumns columns;
  private final ItemCells cells;
  private final PlanOutline outline;
  private final CsvProblems problems;
  private final String planTitle;
  private Optional<ItemNumber> section = Optional.empty();

  OfficeOutlineRows(
      CsvColumns columns,
      ItemCells cells,
      PlanOutline outline,
      CsvProblems problems,
      String planTitle) {
    this.columns = columns;
    this.cells = cells;
    this.outline = outline;
    this.problems = problems;
    this.planTitle = planTitle;
  }

  @Override
  public void take(CsvRow row) {
    Cell ordinal = columns.cell(row, PlanHeadings.ITEM);
    String title = columns.cell(row, PlanHeadings.TITLE).text();
    Matcher whole = GROUP_IN_ONE_CELL.matcher(ordinal.text());
    if (GROUP.matcher(ordinal.text()).matches() && !title.isEmpty() && isGroup(row)) {
      columns
          .beside(row, OF_A_GROUP)
          .forEach(cell -> problems.add(cell, "cell beside the title of a section", "be empty"));
      open(ordinal, ordinal.text(), title);
    } else if (whole.matches() && row.filled().count() == 1) {
      open(ordinal, whole.group("label"), whole.group("title"));
    } else {
      item(row, ordinal);
    }
  }

  private boolean isGroup(CsvRow row) {
    return columns.cell(row, PlanHeadings.DUE).isEmpty()
        && Arrays.stream(Role.values())
            .allMatch(role -> columns.cells(row, role.column()).isEmpty());
  }

  private void open(Cell ordinal, String label, String title) {
    problems
        .unlessBroken(ordinal, () -> Section.of(sectionNumber(label), title).withLabel(label))
        .ifPresent(this::enter);
  }

  private ItemNumber sectionNumber(String label) {
    ItemNumber printed = ItemNumber.parse(CLOSING.matcher(label).replaceAll(""));
    return outline.take(outline.isTaken(printed) ? outline.nextSection() : printed);
  }

  private void enter(Section entered) {
    outline.add(entered);
    section = Optional.of(entered.number());
  }

  private void item(CsvRow row, Cell ordinal) {
    Optional<ItemNumber> number =
        problems.unlessBroken(ordinal, () -> outline.take(number(ordinal.text())));
    Optional<String> label = Optional.of(ordinal.text()).filter(text -> !text.isEmpty());
    cells
        .read(row, number.orElse(UNREAD), label)
        .filter(item -> number.isPresent())
        .ifPresent(outline::add);
  }

  private ItemNumber number(String ordinal) {
    if (MARK.matcher(ordinal).matches() || ordinal.isEmpty()) {
      return outline.nextBelow(section(), mark(ordinal));
    }
    ItemNumber printed = ItemNumber.parse(CLOSING.matcher(ordinal).replaceAll(""));
    ItemNumber number = isWhole(printed) ? printed : below(section(), printed);
    return outline.isTaken(number) ? outline.nextBelow(number.parent().orElseThrow(), "*") : number;
  }

  /** A number such as II.3 is whole if there is a section II. */
  private boolean isWhole(ItemNumber printed) {
    return printed.parent().isPresent()
        && outline.hasSection(ItemNumber.parse(printed.labels().get(0)));
  }

  private static ItemNumber below(ItemNumber parent, ItemNumber printed) {
    ItemNumber number = parent;
    for (String label : printed.labels()) {
      number = number.child(label);
    }
    return number;
  }

  /** Dashes and pluses are counted as such, everything else as passages without label. */
  private static String mark(String ordinal) {
    return switch (ordinal) {
      case "-", "–", "—" -> "-";
      case "+" -> "+";
      default -> "*";
    };
  }

  private ItemNumber section() {
    if (section.isEmpty()) {
      enter(Section.of(outline.take(outline.nextSection()), planTitle));
    }
    return section.orElseThrow();
  }
}
