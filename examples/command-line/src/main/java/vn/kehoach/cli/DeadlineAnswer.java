package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.deadline.Explanation;
import vn.kehoach.deadline.MomentDeadline;
import vn.kehoach.period.TimeLimit;
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
    Supplier<Explanation> explanation) {

  /** What a deadline ends with. */
  enum Unit {
    DAY,
    MOMENT
  }

  static DeadlineAnswer of(DayOrMoment from, Deadline deadline) {
    return new DeadlineAnswer(
        from,
        deadline.limit().orElseThrow(),
        deadline.rule(),
        Unit.DAY,
        deadline.rawDay(),
        deadline.day(),
        language -> DayWords.of(deadline.rawDay(), language),
        language -> DayWords.of(deadline.day(), language),
        deadline.certainty(),
        deadline.years(),
        deadline::explanation);
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
        deadline::explanation);
  }

  void printText(Language language, boolean explain, PrintWriter out) {
    TextTable table =
        new TextTable(language.choose("Hạn cuối", "Due by"), endInWords.apply(language));
    table.add(language.choose("Tính được", "Counted"), rawEndInWords.apply(language));
    String sure = certainty.label(language) + " (" + join(years) + ")";
    table.add(language.choose("Độ chắc chắn", "Certainty"), sure);
    table.printText(out, Paint.none());
    if (explain) {
      out.println();
      out.println(explanation.get().toText(language));
    }
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
    if (explain) {
      node.set("explanation", Json.tree(explanation.get()));
      node.put("text", explanation.get().toText(language));
    }
    Json.print(node, out);
  }

  void printCsv(Language language, PrintWriter out) {
    String key = unit.name().toLowerCase(Locale.ROOT);
    TextTable table = new TextTable("from", "limit", "rule", "raw_" + key, key, "certainty");
    table.add(from, limit.label(language), rule.name(), rawEnd, end, certainty.name());
    table.printCsv(out);
  }
}
