package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Counts a time limit from a day. */
@Command(name = "deadline", mixinStandardHelpOptions = true)
final class DeadlineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--from", required = true, paramLabel = "DAY", converter = Words.Day.class)
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--limit", required = true, paramLabel = "LIMIT", converter = Words.Limit.class)
  private TimeLimit limit = TimeLimit.ofDays(1);

  @Option(names = "--rule", paramLabel = "RULE", defaultValue = "NEXT_WORKING_DAY")
  private DayOffRules rule = DayOffRules.NEXT_WORKING_DAY;

  DeadlineCommand() {}

  @Override
  public Integer call() {
    Deadline deadline = Deadline.counted(from, limit, VietnamCalendar.publicSector(), rule);
    PrintWriter out = spec.commandLine().getOut();
    switch (output.format()) {
      case TEXT -> printText(deadline, out);
      case JSON -> Json.print(json(deadline), out);
      case CSV -> table(deadline).printCsv(out);
    }
    return 0;
  }

  private void printText(Deadline deadline, PrintWriter out) {
    Language language = output.language();
    TextTable table =
        new TextTable(language.choose("Hạn cuối", "Due by"), DayWords.of(deadline.day(), language));
    table.add(
        language.choose("Ngày tính được", "Raw day"), DayWords.of(deadline.rawDay(), language));
    table.add(language.choose("Độ chắc chắn", "Certainty"), deadline.certainty().label(language));
    table.printText(out, Paint.none());
    out.println();
    out.println(deadline.explanation().toText(language));
  }

  private ObjectNode json(Deadline deadline) {
    ObjectNode node = Json.object();
    node.put("from", from.toString())
        .put("limit", limit.label(output.language()))
        .put("day", deadline.day().toString())
        .put("rawDay", deadline.rawDay().toString())
        .put("rule", deadline.rule().name())
        .put("certainty", deadline.certainty().name());
    node.set("explanation", Json.tree(deadline.explanation()));
    return node.put("text", deadline.explanation().toText(output.language()));
  }

  private TextTable table(Deadline deadline) {
    TextTable table = new TextTable("from", "limit", "rule", "raw_day", "day", "certainty");
    table.add(
        from,
        limit.label(output.language()),
        deadline.rule().name(),
        deadline.rawDay(),
        deadline.day(),
        deadline.certainty().name());
    return table;
  }
}
