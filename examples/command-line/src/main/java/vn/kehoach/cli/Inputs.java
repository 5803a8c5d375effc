package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.io.PlanCsv;
import vn.kehoach.io.PlanJson;
import vn.kehoach.io.ProgressCsv;
import vn.kehoach.io.ReadResult;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressLog;

/** The plan and the log to show, and what could not be read of them. */
final class Inputs {

  private static final String BUNDLED_PLAN = "nam-chinh-2023.json";
  private static final String BUNDLED_LOG = "nam-chinh-2023-log.csv";

  private final List<String> problems = new ArrayList<>();
  private final Optional<Plan> plan;
  private final Optional<ProgressLog> log;

  private Inputs(Optional<ReadResult<Plan>> plan, Optional<ReadResult<ProgressLog>> log) {
    this.plan = plan.flatMap(this::taken);
    this.log = log.flatMap(this::taken).or(() -> this.plan.map(p -> ProgressLog.empty(p.id())));
  }

  /** Takes all that is good, and notes the rest. */
  private <T> Optional<T> taken(ReadResult<T> read) {
    read.problems().forEach(problem -> problems.add(problem.toString()));
    return read.partial();
  }

  static Inputs bundled() {
    return new Inputs(
        Optional.of(PlanJson.parse(resource(BUNDLED_PLAN))),
        Optional.of(ProgressCsv.parse(resource(BUNDLED_LOG))));
  }

  static Inputs of(Path plan, Optional<Path> log) {
    return new Inputs(Optional.of(readPlan(plan)), log.map(ProgressCsv::read));
  }

  private static ReadResult<Plan> readPlan(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") ? PlanJson.read(file) : PlanCsv.read(file);
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

  List<String> problems() {
    return problems;
  }
}
