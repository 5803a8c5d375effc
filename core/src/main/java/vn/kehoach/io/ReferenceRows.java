package vn.kehoach.io;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.period.PartialDate;
import vn.kehoach.plan.ItemNumber;

/** Reads the documents that the items of a plan cite. */
final class ReferenceRows {

  private ReferenceRows() {}

  static ImmutableListMultimap<ItemNumber, LegalReference> read(
      HeadRows rows, PlanOutline outline, CsvProblems problems) {
    ImmutableListMultimap.Builder<ItemNumber, LegalReference> references =
        ImmutableListMultimap.builder();
    for (CsvRow row : rows.of(PlanKeys.REFERENCE)) {
      Optional<ItemNumber> item = problems.require(row.cell(1), "item", outline::itemNumber);
      Optional<LegalReference> reference =
          problems.unlessBroken(row.cell(2), () -> reference(row, problems));
      item.ifPresent(number -> reference.ifPresent(found -> references.put(number, found)));
    }
    rows.reportSurplus(PlanKeys.REFERENCE, 8, problems);
    return references.build();
  }

  private static LegalReference reference(CsvRow row, CsvProblems problems) {
    Optional<String> asWritten = problems.require(row.cell(2), "citation", text -> text);
    Optional<DocumentType> type = problems.read(row.cell(3), DocumentType::parse);
    Optional<DocumentNumber> number = problems.read(row.cell(4), DocumentNumber::parse);
    Optional<PartialDate> issuedOn = problems.read(row.cell(5), PartialDate::parse);
    return LegalReference.of(asWritten.orElseThrow())
        .withType(type)
        .withNumber(number)
        .withIssuedOn(issuedOn)
        .withIssuer(problems.read(row.cell(6), text -> text))
        .withTitle(problems.read(row.cell(7), text -> text))
        .withRemark(problems.read(row.cell(8), text -> text));
  }

  /** Takes a line of a cell as a citation; its number is known if the line ends with it. */
  static LegalReference parse(String line) {
    LegalReference reference = LegalReference.of(line);
    String last = line.substring(line.lastIndexOf(' ') + 1);
    try {
      DocumentNumber number = DocumentNumber.parse(last);
      return number.isBlank() ? reference : reference.withNumber(number);
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }
}
