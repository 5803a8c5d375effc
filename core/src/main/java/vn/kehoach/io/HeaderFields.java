package vn.kehoach.io;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.PartialDate;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.text.PlainText;

/** Makes the head of a plan of what stands above its table, and of what the caller knows. */
final class HeaderFields {

  private static final Pattern FOUR_DIGITS = Pattern.compile("(?:nam )?(?<year>\\d{4})");
  private static final Pattern YEAR_IN_TITLE =
      Pattern.compile("(?<![a-z])nam (?:hoc )?(?<year>(?:19|20|21)\\d{2})(?!\\d)");

  private final HeadFields fields;
  private final CsvProblems problems;

  HeaderFields(HeadFields fields, CsvProblems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** The head, or empty if its body, title or year is said nowhere. */
  Optional<PlanHeader> read(Optional<PlanHeader> given) {
    Optional<String> parentBody = fields.find(PlanKeys.PARENT_BODY, text -> text);
    Optional<String> issuingBody = fields.find(PlanKeys.ISSUING_BODY, text -> text);
    Optional<DocumentNumber> number = fields.find(PlanKeys.NUMBER, DocumentNumber::parse);
    Optional<String> place = fields.find(PlanKeys.PLACE, text -> text);
    Optional<PartialDate> issuedOn = fields.find(PlanKeys.ISSUED_ON, PartialDate::parse);
    Optional<String> title = fields.find(PlanKeys.TITLE, text -> text);
    Optional<Integer> year = fields.find(PlanKeys.YEAR, HeaderFields::parseYear);
    return given
        .or(() -> header(issuingBody, title, year.or(() -> yearIn(title))))
        .map(h -> h.withParentBody(h.parentBody().or(() -> parentBody)))
        .map(h -> h.withNumber(h.number().or(() -> number)))
        .map(h -> h.withPlace(h.place().or(() -> place)))
        .map(h -> h.withIssuedOn(h.issuedOn().or(() -> issuedOn)));
  }

  private Optional<PlanHeader> header(
      Optional<String> issuingBody, Optional<String> title, Optional<Integer> year) {
    reportMissing(issuingBody, PlanKeys.ISSUING_BODY, "issuing body", "issuing_body,UBND xã …");
    reportMissing(title, PlanKeys.TITLE, "title", "title,…");
    reportMissing(year, PlanKeys.YEAR, "year", "year,2023");
    return issuingBody.flatMap(b -> title.flatMap(t -> year.map(y -> PlanHeader.of(b, t, y))));
  }

  private void reportMissing(Optional<?> value, String key, String thing, String example) {
    if (value.isEmpty() && !fields.has(key)) {
      problems.addToFile(
          "",
          thing + " of a plan",
          "stand in a row above the table, such as " + example + ", or be given in a PlanHeader");
    }
  }

  private Optional<Integer> yearIn(Optional<String> title) {
    if (title.isEmpty() || fields.has(PlanKeys.YEAR)) {
      return Optional.empty();
    }
    ImmutableSet<Integer> years =
        YEAR_IN_TITLE
            .matcher(PlainText.fold(title.get()))
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .collect(ImmutableSet.toImmutableSet());
    return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
  }

  private static int parseYear(String text) {
    Matcher matcher = FOUR_DIGITS.matcher(PlainText.fold(text));
    if (!matcher.matches()) {
      throw Messages.broken("year of a plan", "be four digits, such as 2023", text);
    }
    return PlanHeader.of("-", "-", Integer.parseInt(matcher.group("year"))).year();
  }
}
