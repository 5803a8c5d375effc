package vn.kehoach.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.cli.report.DueCalendar;
import vn.kehoach.cli.report.PeriodPage;
import vn.kehoach.cli.report.PeriodReport;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.summary.PeriodSummary;
import vn.kehoach.text.Language;

/** Shows the figures of a period and what is behind them. */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {

  private static final LocalDate BUNDLED_AS_OF = LocalDate.of(2023, 7, 20);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN")
  private @Nullable Path planFile;

  @Parameters(index = "1", arity = "0..1", paramLabel = "LOG")
  private @Nullable Path logFile;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      converter = Words.Period.class)
  private ReportingPeriod period = ReportingPeriod.ofYear(2023);

  @Option(names = "--as-of", paramLabel = "DAY", converter = Words.Day.class)
  private @Nullable LocalDate asOf;

  @Option(names = "--known-on", paramLabel = "DAY", converter = Words.Day.class)
  private @Nullable LocalDate knownOn;

  @Option(names = "--compare", paramLabel = "SUMMARY")
  private List<Path> earlier = List.of();

  @Option(
      names = "--near",
      paramLabel = "LIMIT",
      converter = Words.Limit.class,
      defaultValue = "5 ngày làm việc")
  private TimeLimit near = TimeLimit.ofWorkingDays(5);

  @Option(names = "--format", paramLabel = "text|csv|json|html|ics", defaultValue = "text")
  private SummaryFormat format = SummaryFormat.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      converter = OutputOptions.LanguageCode.class)
  private Language language = Language.VIETNAMESE;

  SummaryCommand() {}

  @Override
  public Integer call() throws IOException {
    Inputs inputs = inputs();
    PrintWriter err = spec.commandLine().getErr();
    inputs.problems().forEach(err::println);
    Optional<Assessment> assessment =
        inputs.plan().flatMap(plan -> inputs.log().map(log -> assess(plan, log)));
    if (assessment.isPresent()) {
      print(PeriodReport.of(assessment.get(), period, earlier(), language));
    }
    ImmutableList<ProgressEvent> stray =
        assessment.map(Assessment::strayEvents).orElse(ImmutableList.of());
    stray.forEach(event -> err.println(Failures.strayEvent(event)));
    return inputs.problems().isEmpty() && stray.isEmpty() ? 0 : Failures.INPUT_HAS_PROBLEMS;
  }

  private Inputs inputs() {
    return planFile == null
        ? Inputs.bundled()
        : Inputs.read(
            planFile,
            Optional.ofNullable(logFile),
            period.year(),
            ReadingLine.onTerminal(spec.commandLine().getErr(), language));
  }

  private Assessment assess(Plan plan, ProgressLog log) {
    Assessment assessment =
        PlanAssessor.of(VietnamCalendar.publicSector(), ReportingRegimes.DECREE_09_2019)
            .withNearlyDue(near)
            .assess(plan, log, day());
    return knownOn == null ? assessment : assessment.asKnownOn(knownOn);
  }

  private LocalDate day() {
    if (asOf != null) {
      return asOf;
    }
    return planFile == null ? BUNDLED_AS_OF : LocalDate.now(VIETNAM);
  }

  /** Summaries that this command wrote as JSON. */
  private ImmutableList<PeriodSummary> earlier() throws IOException {
    ImmutableList.Builder<PeriodSummary> summaries = ImmutableList.builder();
    for (Path file : earlier) {
      summaries.add(PeriodSummary.parse(Files.readString(file)).orElseThrow());
    }
    return summaries.build();
  }

  private void print(PeriodReport report) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> new PeriodText(report, out).print();
      case CSV -> PeriodTable.of(report).printCsv(out);
      case JSON -> out.println(report.summary().toJson());
      case HTML -> out.print(PeriodPage.of(report));
      case ICS -> out.print(DueCalendar.of(report));
    }
  }
}
