package vn.kehoach.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
import vn.kehoach.statute.LimitKind;
import vn.kehoach.statute.StatutoryLimit;
import vn.kehoach.statute.StatutoryLimitId;
import vn.kehoach.statute.StatutoryLimits;
import vn.kehoach.text.Language;

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

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Counted counted = new Counted();

  @Option(names = "--extended", paramLabel = "TIMES", defaultValue = "0")
  private int extended;

  @Option(names = "--rule", paramLabel = "RULE")
  private @Nullable DayOffRules rule;

  @Option(names = "--hours", paramLabel = "HOURS", converter = Words.Hours.class)
  private OfficeHours hours = OfficeHours.usual();

  @Option(names = "--explain")
  private boolean explain;

  /** What is counted: a limit in words, or one of a statute. */
  static final class Counted {
    @Option(names = "--limit", required = true, paramLabel = "LIMIT", converter = Words.Limit.class)
    private @Nullable TimeLimit limit;

    @Option(
        names = "--statute",
        required = true,
        paramLabel = "ID",
        converter = Words.Statute.class)
    private @Nullable StatutoryLimitId statute;
  }

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
    if (counted.statute != null) {
      return statutory(counted.statute, calendar);
    }
    TimeLimit limit = Objects.requireNonNull(counted.limit);
    if (extended != 0) {
      throw new ParameterException(
          spec.commandLine(), "--extended must go with --statute: '" + extended + "'");
    }
    if (limit.unit().isOfDays()) {
      DayOffRules read = rule == null ? DayOffRules.NEXT_WORKING_DAY : rule;
      return DeadlineAnswer.of(from, limit, Deadline.counted(from.day(), limit, calendar, read));
    }
    DayOffRules read = rule == null ? DayOffRules.STAY : rule;
    return DeadlineAnswer.of(
        from, MomentDeadline.counted(statedMoment(limit), limit, calendar, hours, read));
  }

  private DeadlineAnswer statutory(StatutoryLimitId id, WorkingCalendar calendar) {
    StatutoryLimit limit = StatutoryLimits.standard().limit(id, from.day());
    LimitKind kind = limit.measure().kind();
    if (!kind.isCounted()) {
      throw new IllegalArgumentException(notCounted(limit, output.language()));
    }
    DayOffRules usual =
        kind == LimitKind.LEAD_TIME
            ? DayOffRules.PREVIOUS_WORKING_DAY
            : DayOffRules.NEXT_WORKING_DAY;
    DayOffRules read = rule == null ? usual : rule;
    return DeadlineAnswer.of(from, limit.deadline(from.day(), calendar, read).extended(extended));
  }

  /** Says what a duty is that has no last day. */
  private static String notCounted(StatutoryLimit limit, Language language) {
    return language.choose("không tính được ngày hết hạn cho '", "no last day can be counted for '")
        + limit.id()
        + "': "
        + limit.name(language)
        + ", "
        + limit.measure().label(language)
        + " ("
        + limit.source().label(language)
        + ")";
  }

  private LocalDateTime statedMoment(TimeLimit limit) {
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
