package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Signatory;

/** Reads whom a plan is sent to and who signs it. */
final class SigningRows {

  private SigningRows() {}

  static ImmutableList<Recipient> recipients(HeadRows rows, CsvProblems problems) {
    rows.reportSurplus(PlanKeys.RECIPIENT, 2, problems);
    return rows.of(PlanKeys.RECIPIENT).stream()
        .flatMap(row -> problems.unlessBroken(row.cell(1), () -> recipient(row, problems)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Recipient recipient(CsvRow row, CsvProblems problems) {
    Optional<String> name = problems.require(row.cell(1), "name of a recipient", text -> text);
    return Recipient.of(name.orElseThrow()).withPurpose(problems.read(row.cell(2), text -> text));
  }

  static Optional<Signatory> signatory(HeadRows rows, CsvProblems problems) {
    rows.reportSurplus(PlanKeys.SIGNATORY, 4, problems);
    ImmutableList<CsvRow> found = rows.of(PlanKeys.SIGNATORY);
    found.stream()
        .skip(1)
        .forEach(row -> problems.add(row.cell(1), "signatory", "be said once above the table"));
    return found.stream()
        .findFirst()
        .flatMap(row -> problems.unlessBroken(row.cell(1), () -> signatory(row, problems)));
  }

  private static Signatory signatory(CsvRow row, CsvProblems problems) {
    Optional<String> position = problems.require(row.cell(1), "position", text -> text);
    Optional<String> name = problems.require(row.cell(2), "name", text -> text);
    return Signatory.of(position.orElseThrow(), name.orElseThrow())
        .withOnBehalfOf(problems.read(row.cell(3), text -> text))
        .withSignsFor(problems.read(row.cell(4), text -> text));
  }
}
