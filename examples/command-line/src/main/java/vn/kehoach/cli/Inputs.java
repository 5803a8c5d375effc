package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.io.PlanCsv;
import vn.kehoach.io.PlanJson;
import vn.kehoach.io.ProgressCsv;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.io.ReadResult;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.text.PlainText;

/** The plan and the log to show, and what could not be read of them. */
final class Inputs {

  private static final String BUNDLED_PLAN = "nam-chinh-2023.json";
  private static final String BUNDLED_LOG = "nam-chinh-2023-log.csv";

  private final Optional<Plan> plan;
  private final Optional<ProgressLog> log;
  private final ImmutableList<ReadProblem> problems;

  /** Takes all that is good, and notes the rest. */
  private Inputs(
      Optional<Plan> plan, Optional<ReadResult<ProgressLog>> log, List<ReadProblem> planProblems) {
    this.plan = plan;
    this.log =
        log.isPresent()
            ? log.flatMap(ReadResult::partial)
            : plan.map(p -> ProgressLog.empty(p.id()));
    this.problems =
        ImmutableList.<ReadProblem>builder()
            .addAll(planProblems)
            .addAll(log.map(ReadResult::problems).orElse(ImmutableList.of()))
            .build();
  }

  static Inputs bundled() {
    ReadResult<Plan> plan = PlanJson.parse(resource(BUNDLED_PLAN));
    return new Inputs(
        plan.partial(), Optional.of(ProgressCsv.parse(resource(BUNDLED_LOG))), plan.problems());
  }

  /** Reads files, with a line on the terminal as long as large ones take. */
  static Inputs read(Path planFile, Optional<Path> logFile, int yearUnlessSaid, ReadingLine line) {
    return line.during(() -> of(planFile, logFile, yearUnlessSaid), planFile, logFile);
  }

  /**
   * Reads files. A table that does not say whose it is, and of which year, is shown under its
   * file's name; that it does not say so stays a problem.
   */
  static Inputs of(Path planFile, Optional<Path> logFile, int yearUnlessSaid) {
    boolean json = planFile.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    ReadResult<Plan> read = json ? PlanJson.read(planFile) : PlanCsv.read(planFile);
    Optional<Plan> plan = read.partial();
    if (plan.isEmpty() && !json) {
      plan = PlanCsv.read(planFile, unsaid(planFile, yearUnlessSaid)).partial();
    }
    return new Inputs(plan, logFile.map(ProgressCsv::read), read.problems());
  }

  private static PlanHeader unsaid(Path file, int year) {
    String name = PlainText.clean(String.valueOf(file.getFileName()));
    return PlanHeader.of("(chưa nêu cơ quan ban hành)", name, year);
  }

  private static String resource(String name) {
    try (InputStream in = Inputs.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Plan> plan() {
    return plan;
  }

  Optional<ProgressLog> log() {
    return log;
  }

  ImmutableList<ReadProblem> problems() {
    return problems;
  }
}
