package vn.kehoach.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.summary.PeriodSummary;

/** Shows a plan through its year. */
@Command(name = "year", mixinStandardHelpOptions = true)
final class YearCommand implements Callable<Integer> {

  private static final LocalDate BUNDLED_AS_OF = LocalDate.of(2023, 7, 20);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN")
  private @Nullable Path planFile;

  @Parameters(index = "1", arity = "0..1", paramLabel = "LOG")
  private @Nullable Path logFile;

  @Option(names = "--as-of", paramLabel = "DAY", converter = Words.Day.class)
  private @Nullable LocalDate asOf;

  @Option(names = "--period", paramLabel = "PERIOD", converter = Words.Period.class)
  private @Nullable ReportingPeriod period;

  @Option(
      names = "--near",
      paramLabel = "LIMIT",
      converter = Words.Limit.class,
      defaultValue = "5 ngày làm việc")
  private TimeLimit near = TimeLimit.ofWorkingDays(5);

  YearCommand() {}

  @Override
  public Integer call() {
    Inputs inputs =
        planFile == null
            ? Inputs.bundled()
            : Inputs.read(
                planFile,
                Optional.ofNullable(logFile),
                day().getYear(),
                ReadingLine.onTerminal(spec.commandLine().getErr(), output.language()));
    PrintWriter err = spec.commandLine().getErr();
    inputs.problems().forEach(err::println);
    Optional<Assessment> assessment =
        inputs.plan().flatMap(plan -> inputs.log().map(log -> assess(plan, log)));
    assessment.ifPresent(this::print);
    ImmutableList<ProgressEvent> stray =
        assessment.map(Assessment::strayEvents).orElse(ImmutableList.of());
    stray.forEach(event -> err.println(Failures.strayEvent(event)));
    return inputs.problems().isEmpty() && stray.isEmpty() ? 0 : Failures.INPUT_HAS_PROBLEMS;
  }

  private Assessment assess(Plan plan, ProgressLog log) {
    return PlanAssessor.of(VietnamCalendar.publicSector(), ReportingRegimes.DECREE_09_2019)
        .withNearlyDue(near)
        .assess(plan, log, day());
  }

  private LocalDate day() {
    if (asOf != null) {
      return asOf;
    }
    return planFile == null ? BUNDLED_AS_OF : Today.inVietnam();
  }

  private void print(Assessment assessment) {
    Optional<PeriodSummary> summary = period(assessment).map(p -> PeriodSummary.of(assessment, p));
    PrintWriter out = spec.commandLine().getOut();
    switch (output.format()) {
      case TEXT -> new YearText(assessment, summary, output.language(), out).print();
      case JSON -> Json.print(new YearJson(assessment, summary, output.language()).tree(), out);
      case CSV -> YearTable.of(assessment, output.language()).printCsv(out);
    }
  }

  /**
   * The period asked for, else the newest quarter whose figures are cut off, else the first quarter
   * once it has begun.
   */
  private Optional<ReportingPeriod> period(Assessment assessment) {
    if (period != null) {
      return Optional.of(period);
    }
    int year = assessment.plan().header().year();
    Optional<ReportingPeriod> newest =
        ReportingCycle.QUARTER.periodsOf(year).stream()
            .filter(quarter -> !window(quarter).lastDay().isAfter(assessment.asOf()))
            .max(Comparator.naturalOrder());
    ReportingPeriod first = ReportingPeriod.ofQuarter(year, 1);
    return newest.or(
        () -> Optional.of(first).filter(q -> !window(q).firstDay().isAfter(assessment.asOf())));
  }

  private static DateRange window(ReportingPeriod quarter) {
    return ReportingRegimes.DECREE_09_2019.windowOf(quarter);
  }
}
