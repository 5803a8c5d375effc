package vn.kehoach.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.deadline.MomentDeadline;
import vn.kehoach.deadline.OfficeHours;
import vn.kehoach.period.TimeLimit;

/** Counts a time limit from a day or a moment. */
@Command(name = "deadline", mixinStandardHelpOptions = true)
final class DeadlineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DAY[THH:MM]",
      converter = DayOrMoment.Converter.class)
  private DayOrMoment from = DayOrMoment.of(LocalDate.EPOCH);

  @Option(names = "--limit", required = true, paramLabel = "LIMIT", converter = Words.Limit.class)
  private TimeLimit limit = TimeLimit.ofDays(1);

  @Option(names = "--rule", paramLabel = "RULE")
  private @Nullable DayOffRules rule;

  @Option(names = "--hours", paramLabel = "HOURS", converter = Words.Hours.class)
  private OfficeHours hours = OfficeHours.usual();

  @Option(names = "--explain")
  private boolean explain;

  DeadlineCommand() {}

  @Override
  public Integer call() {
    DeadlineAnswer answer = answer(VietnamCalendar.publicSector());
    PrintWriter out = spec.commandLine().getOut();
    switch (output.format()) {
      case TEXT -> answer.printText(output.language(), explain, out);
      case JSON -> answer.printJson(output.language(), explain, out);
      case CSV -> answer.printCsv(output.language(), out);
    }
    return 0;
  }

  private DeadlineAnswer answer(WorkingCalendar calendar) {
    if (limit.unit().isOfDays()) {
      DayOffRules read = rule == null ? DayOffRules.NEXT_WORKING_DAY : rule;
      return DeadlineAnswer.of(from, Deadline.counted(from.day(), limit, calendar, read));
    }
    DayOffRules read = rule == null ? DayOffRules.STAY : rule;
    return DeadlineAnswer.of(
        from, MomentDeadline.counted(statedMoment(), limit, calendar, hours, read));
  }

  private LocalDateTime statedMoment() {
    return from.moment()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "time limit of "
                        + limit
                        + " must run from a moment, such as 2026-11-25T10:55: '"
                        + from
                        + "'"));
  }
}
