package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.statute.LimitSource;
import vn.kehoach.statute.StatutoryLimit;
import vn.kehoach.statute.StatutoryLimits;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Lists the statutory limits that come with the library. */
@Command(name = "limits", mixinStandardHelpOptions = true)
final class LimitsCommand implements Callable<Integer> {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id", "name", "measure", "provision", "in_force", "certainty", "confirmed_until");

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
    PrintWriter out = spec.commandLine().getOut();
    switch (output.format()) {
      case TEXT -> table(limits, headings(output.language())).printText(out, Paint.none());
      case CSV -> table(limits, COLUMNS).printCsv(out);
      case JSON -> Json.print(json(limits), out);
    }
    return 0;
  }

  private static ImmutableList<String> headings(Language language) {
    return language == Language.VIETNAMESE
        ? ImmutableList.of("Mã", "Tên", "Mức", "Căn cứ", "Hiệu lực", "Độ chắc chắn", "Xác nhận đến")
        : COLUMNS;
  }

  private TextTable table(ImmutableList<StatutoryLimit> limits, ImmutableList<String> headings) {
    Language language = output.language();
    TextTable table = new TextTable(headings.toArray(String[]::new));
    for (StatutoryLimit limit : limits) {
      table.add(
          limit.id(),
          limit.name(language),
          limit.measureLabel(language),
          limit.source().label(language),
          inForce(limit),
          certainty(limit.source(), language),
          limit.source().confirmedUntil().map(LocalDate::toString).orElse(""));
    }
    return table;
  }

  /** How sure a limit is on the day asked about; without one, how sure it is while confirmed. */
  private SourceCertainty certainty(LimitSource source) {
    return asOf == null ? source.certainty() : source.certaintyOn(asOf);
  }

  private String certainty(LimitSource source, Language language) {
    String until =
        source
            .confirmedUntil()
            .filter(day -> asOf != null && asOf.isAfter(day))
            .map(day -> DayWords.date(day, language))
            .map(day -> language.choose(" (xác nhận đến " + day, " (confirmed until " + day) + ")")
            .orElse("");
    return certainty(source).label(language) + until;
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
          .put("measure", limit.measureLabel(output.language()))
          .put("provision", limit.source().label(output.language()))
          .put("inForceFrom", limit.inForceFrom().toString())
          .put("inForceTo", limit.inForceTo().map(LocalDate::toString).orElse(null))
          .put("certainty", certainty(limit.source()).name())
          .put(
              "confirmedUntil",
              limit.source().confirmedUntil().map(LocalDate::toString).orElse(null));
    }
    return list;
  }
}
