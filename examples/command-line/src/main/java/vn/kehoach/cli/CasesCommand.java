package vn.kehoach.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.caseload.CaseAssessor;
import vn.kehoach.io.CaseFilesCsv;
import vn.kehoach.io.ReadResult;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.summary.SummarySpan;

/** Shows the case files of a period the way an office reports them, and what is wrong with them. */
@Command(name = "cases", mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

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

  CasesCommand() {}

  @Override
  public Integer call() {
    ReadResult<CaseFiles> read =
        ReadingLine.onTerminal(spec.commandLine().getErr(), output.language())
            .during(() -> CaseFilesCsv.read(file), file, Optional.empty());
    read.problems().forEach(spec.commandLine().getErr()::println);
    read.partial().ifPresent(this::print);
    return read.problems().isEmpty() ? 0 : Failures.INPUT_HAS_PROBLEMS;
  }

  /** A window that runs counts up to today, a window that is over up to its last day. */
  private SummarySpan span() {
    LocalDate day = asOf == null ? Today.inVietnam() : asOf;
    return SummarySpan.of(period, ReportingRegimes.DECREE_09_2019, day)
        .withKnownOn(Optional.ofNullable(knownOn));
  }

  private void print(CaseFiles files) {
    CaseReport report =
        CaseReport.of(
            files, CaseAssessor.of(VietnamCalendar.publicSector()), span(), output.language());
    PrintWriter out = spec.commandLine().getOut();
    switch (output.format()) {
      case TEXT -> new CasesText(report, out).print();
      case JSON -> Json.print(new CasesJson(report).tree(), out);
      case CSV -> out.print(report.table().toCsv());
    }
  }
}
