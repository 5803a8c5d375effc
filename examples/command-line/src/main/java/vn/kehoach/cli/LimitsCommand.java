package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kehoach.statute.StatutoryLimit;
import vn.kehoach.statute.StatutoryLimits;
import vn.kehoach.text.Language;

/** Lists the statutory limits that come with the library. */
@Command(name = "limits", mixinStandardHelpOptions = true)
final class LimitsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--as-of", paramLabel = "DAY", converter = Words.Day.class)
  private @Nullable LocalDate asOf;

  LimitsCommand() {}

  @Override
  public Integer call() {
    ImmutableList<StatutoryLimit> limits =
        StatutoryLimits.standard().all().stream()
            .filter(limit -> asOf == null || limit.isInForceOn(asOf))
            .collect(ImmutableList.toImmutableList());
    switch (output.format()) {
      case TEXT -> table(limits).printText(spec.commandLine().getOut(), Paint.none());
      case CSV -> table(limits).printCsv(spec.commandLine().getOut());
      case JSON -> Json.print(json(limits), spec.commandLine().getOut());
    }
    return 0;
  }

  private TextTable table(ImmutableList<StatutoryLimit> limits) {
    Language language = output.language();
    TextTable table = new TextTable("id", "name", "measure", "provision", "in_force", "certainty");
    for (StatutoryLimit limit : limits) {
      table.add(
          limit.id(),
          limit.name(language),
          limit.measure().label(language),
          limit.source().label(language),
          inForce(limit),
          limit.source().certainty().label(language));
    }
    return table;
  }

  private static String inForce(StatutoryLimit limit) {
    return limit.inForceFrom() + "–" + limit.inForceTo().map(LocalDate::toString).orElse("");
  }

  private ArrayNode json(ImmutableList<StatutoryLimit> limits) {
    ArrayNode list = Json.array();
    for (StatutoryLimit limit : limits) {
      list.addObject()
          .put("id", limit.id().toString())
          .put("name", limit.name(output.language()))
          .put("measure", limit.measure().label(output.language()))
          .put("provision", limit.source().label(output.language()))
          .put("inForceFrom", limit.inForceFrom().toString())
          .put("inForceTo", limit.inForceTo().map(LocalDate::toString).orElse(null))
          .put("certainty", limit.source().certainty().name())
          .put(
              "confirmedUntil",
              limit.source().confirmedUntil().map(LocalDate::toString).orElse(null));
    }
    return list;
  }
}
