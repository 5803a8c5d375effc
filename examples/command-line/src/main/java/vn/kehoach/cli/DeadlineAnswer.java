package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.deadline.Explanation;
import vn.kehoach.deadline.MomentDeadline;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.statute.StatutoryDeadline;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** What is printed of a deadline, in days or at a moment. */
record DeadlineAnswer(
    DayOrMoment from,
    TimeLimit limit,
    DayOffRule rule,
    Unit unit,
    Object rawEnd,
    Object end,
    Function<Language, String> rawEndInWords,
    Function<Language, String> endInWords,
    Certainty certainty,
    List<Integer> years,
    Supplier<Explanation> explanation,
    Optional<StatutoryDeadline> statute) {

  /** What a deadline ends with. */
  enum Unit {
    DAY,
    MOMENT
  }

  static DeadlineAnswer of(DayOrMoment from, TimeLimit limit, Deadline deadline) {
    return new DeadlineAnswer(
        from,
        limit,
        deadline.rule(),
        Unit.DAY,
        deadline.rawDay(),
        deadline.day(),
        language -> DayWords.of(deadline.rawDay(), language),
        language -> DayWords.of(deadline.day(), language),
        deadline.certainty(),
        deadline.years(),
        deadline::explanation,
        Optional.empty());
  }

  static DeadlineAnswer of(DayOrMoment from, StatutoryDeadline statute) {
    TimeLimit limit = statute.limit().measure().length().orElseThrow();
    return of(from, limit, statute.deadline()).withStatute(statute);
  }

  private DeadlineAnswer withStatute(StatutoryDeadline counted) {
    return new DeadlineAnswer(
        from,
        limit,
        rule,
        unit,
        rawEnd,
        end,
        rawEndInWords,
        endInWords,
        certainty,
        years,
        explanation,
        Optional.of(counted));
  }

  static DeadlineAnswer of(DayOrMoment from, MomentDeadline deadline) {
    return new DeadlineAnswer(
        from,
        deadline.limit(),
        deadline.rule(),
        Unit.MOMENT,
        deadline.rawMoment(),
        deadline.moment(),
        deadline::rawLabel,
        deadline::label,
        deadline.certainty(),
        deadline.years(),
        deadline::explanation,
        Optional.empty());
  }

  void printText(Language language, boolean explain, PrintWriter out) {
    TextTable table =
        new TextTable(
            statute
                .map(counted -> counted.dayLabel(language))
                .orElse(language.choose("Hạn cuối", "Due by")),
            endInWords.apply(language));
    table.add(language.choose("Tính được", "Counted"), rawEndInWords.apply(language));
    String sure = certainty.label(language) + " (" + join(years) + ")";
    table.add(language.choose("Độ chắc chắn", "Certainty"), sure);
    statute.ifPresent(counted -> addStatute(counted, language, table));
    table.printText(out, Paint.none());
    if (explain) {
      out.println();
      out.println(explanationText(language));
    }
  }

  private String explanationText(Language language) {
    return statute
        .map(counted -> counted.toText(language))
        .orElseGet(() -> explanation.get().toText(language));
  }

  private static void addStatute(StatutoryDeadline counted, Language language, TextTable table) {
    table.add(language.choose("Thời hạn", "Limit"), counted.limit().name(language));
    table.add(
        language.choose("Căn cứ", "Source"),
        counted.limit().source().label(language)
            + " ("
            + counted.certainty().label(language)
            + ")");
    if (counted.extensions() > 0) {
      counted
          .limit()
          .extensionProvision()
          .ifPresent(
              place -> table.add(language.choose("Gia hạn", "Extension"), place.label(language)));
      table.add(
          language.choose("Hạn ban đầu", "First end"),
          DayWords.of(counted.deadline().original().day(), language));
    }
    counted
        .warning(language)
        .ifPresent(warning -> table.add(language.choose("Lưu ý", "Note"), warning));
  }

  private static String join(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  void printJson(Language language, boolean explain, PrintWriter out) {
    String key = unit == Unit.DAY ? "Day" : "Moment";
    ObjectNode node = Json.object();
    node.put("from", from.toString())
        .put("limit", limit.label(language))
        .put(key.toLowerCase(Locale.ROOT), end.toString())
        .put("raw" + key, rawEnd.toString())
        .put("rule", rule.name())
        .put("certainty", certainty.name());
    node.set("years", Json.tree(years));
    statute.ifPresent(counted -> putStatute(counted, language, node));
    if (explain) {
      node.set("explanation", Json.tree(explanation.get()));
      node.put("text", explanationText(language));
    }
    Json.print(node, out);
  }

  private static void putStatute(StatutoryDeadline counted, Language language, ObjectNode node) {
    String day = counted.day().toString();
    switch (counted.limit().measure().kind()) {
      case MINIMUM_DURATION, CONTINUOUS_DURATION -> node.put("atLeastUntil", day);
      case MINIMUM_INTERVAL -> node.put("notBefore", day);
      default -> {}
    }
    node.put("statute", counted.limit().id().toString())
        .put("originalDay", counted.deadline().original().day().toString())
        .put("provision", counted.limit().source().label(language))
        .put("sourceCertainty", counted.certainty().name())
        .put("confirmed", counted.isConfirmed());
    counted.warning(language).ifPresent(warning -> node.put("warning", warning));
  }

  void printCsv(Language language, PrintWriter out) {
    String key = unit.name().toLowerCase(Locale.ROOT);
    TextTable table = new TextTable("from", "limit", "rule", "raw_" + key, key, "certainty");
    table.add(from, limit.label(language), rule.name(), rawEnd, end, certainty.name());
    table.printCsv(out);
  }
}
