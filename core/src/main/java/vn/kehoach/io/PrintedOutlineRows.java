package vn.kehoach.io;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Section;

/** Reads the rows of our own tables, which number in full and have a column for the label. */
final class PrintedOutlineRows implements OutlineRows {

  private static final ImmutableSet<String> OF_A_SECTION =
      ImmutableSet.of(PlanHeadings.ITEM, PlanHeadings.LABEL, PlanHeadings.TITLE);
  private static final ItemNumber UNREAD = ItemNumber.parse("0.0");

  private final CsvColumns columns;
  private final ItemCells cells;
  private final PlanOutline outline;
  private final CsvProblems problems;

  PrintedOutlineRows(
      CsvColumns columns, ItemCells cells, PlanOutline outline, CsvProblems problems) {
    this.columns = columns;
    this.cells = cells;
    this.outline = outline;
    this.problems = problems;
  }

  @Override
  public void take(CsvRow row) {
    Cell cell = columns.cell(row, PlanHeadings.ITEM);
    Optional<ItemNumber> number =
        problems.require(cell, "item number", text -> outline.take(ItemNumber.parse(text)));
    Optional<String> label = problems.read(columns.cell(row, PlanHeadings.LABEL), text -> text);
    if (number.filter(n -> n.parent().isEmpty()).isPresent()) {
      problems.unlessBroken(cell, () -> section(row, number.get(), label)).ifPresent(outline::add);
    } else {
      cells
          .read(row, number.orElse(UNREAD), label)
          .filter(item -> number.isPresent())
          .ifPresent(outline::add);
    }
  }

  private Section section(CsvRow row, ItemNumber number, Optional<String> label) {
    columns
        .beside(row, OF_A_SECTION)
        .forEach(cell -> problems.add(cell, "cell beside the title of a section", "be empty"));
    Optional<String> title =
        problems.require(columns.cell(row, PlanHeadings.TITLE), "title", text -> text);
    return Section.of(number, title.orElseThrow()).withLabel(label);
  }
}
