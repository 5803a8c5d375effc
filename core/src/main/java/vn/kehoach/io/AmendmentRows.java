package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.party.PartyId;
import vn.kehoach.plan.Amendment;
import vn.kehoach.plan.AmendmentDecision;
import vn.kehoach.plan.AmendmentOutcome;
import vn.kehoach.plan.ItemNumber;

/** Reads what was proposed and decided about a plan. */
final class AmendmentRows {

  private static final EnumWords<AmendmentOutcome> OUTCOMES =
      new EnumWords<>(
          "outcome of an amendment",
          AmendmentOutcome.class,
          """
          accepted = đồng ý | chấp thuận
          rejected = không đồng ý | không chấp thuận
          """);

  private final PartyBook parties;
  private final PlanOutline outline;
  private final CsvProblems problems;

  private AmendmentRows(PartyBook parties, PlanOutline outline, CsvProblems problems) {
    this.parties = parties;
    this.outline = outline;
    this.problems = problems;
  }

  static ImmutableList<Amendment> read(
      HeadRows rows, PartyBook parties, PlanOutline outline, CsvProblems problems) {
    AmendmentRows reader = new AmendmentRows(parties, outline, problems);
    rows.reportSurplus(PlanKeys.AMENDMENT, 8, problems);
    return rows.of(PlanKeys.AMENDMENT).stream()
        .flatMap(row -> problems.unlessBroken(row.cell(5), () -> reader.amendment(row)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Amendment amendment(CsvRow row) {
    Optional<LocalDate> day = problems.require(row.cell(1), "day of a proposal", DayText::parse);
    Optional<PartyId> by = problems.require(row.cell(2), "proposer", parties::find);
    Optional<String> proposal = problems.require(row.cell(3), "proposal", text -> text);
    List<ItemNumber> items = problems.readList(row.cell(4), outline::itemNumber);
    Optional<AmendmentDecision> decision = decision(row);
    return Amendment.of(day.orElseThrow(), by.orElseThrow(), proposal.orElseThrow())
        .withItems(items)
        .withDecision(decision);
  }

  private Optional<AmendmentDecision> decision(CsvRow row) {
    if (IntStream.rangeClosed(5, 8).allMatch(i -> row.cell(i).isEmpty())) {
      return Optional.empty();
    }
    return problems.unlessBroken(
        row.cell(8),
        () -> {
          Optional<LocalDate> day =
              problems.require(row.cell(5), "day of a decision", DayText::parse);
          Optional<AmendmentOutcome> outcome =
              problems.require(row.cell(6), "outcome", OUTCOMES::parse);
          Optional<DocumentNumber> document = problems.read(row.cell(7), DocumentNumber::parse);
          Optional<Integer> revision = problems.read(row.cell(8), AmendmentRows::parseRevision);
          return AmendmentDecision.of(day.orElseThrow(), outcome.orElseThrow())
              .withDocument(document)
              .withRevision(revision);
        });
  }

  static int parseRevision(String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw Messages.broken("revision", "be a whole number from 1", text);
    }
    return Integer.parseInt(text);
  }
}
