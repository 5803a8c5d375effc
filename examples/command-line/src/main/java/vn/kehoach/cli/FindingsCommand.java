package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
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
import vn.kehoach.findings.Disclosure;
import vn.kehoach.findings.DisclosureCsv;
import vn.kehoach.findings.PlanChecks;
import vn.kehoach.findings.PlanFinding;
import vn.kehoach.findings.PlanFindings;
import vn.kehoach.findings.PlanReview;
import vn.kehoach.legal.Provision;
import vn.kehoach.plan.Plan;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.register.LegalRegisterCsv;
import vn.kehoach.text.Language;

/** Says what is wrong with a plan itself, such as a legal basis that has lapsed. */
@Command(name = "findings", mixinStandardHelpOptions = true)
final class FindingsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN")
  private @Nullable Path planFile;

  @Option(names = "--as-of", paramLabel = "DAY", converter = Words.Day.class)
  private @Nullable LocalDate asOf;

  @Option(names = "--register", paramLabel = "FILE")
  private @Nullable Path registerFile;

  @Option(names = "--disclosures", paramLabel = "FILE")
  private @Nullable Path disclosuresFile;

  FindingsCommand() {}

  @Override
  public Integer call() {
    Inputs inputs =
        planFile == null
            ? Inputs.bundled()
            : Inputs.of(planFile, Optional.empty(), yearUnlessSaid());
    inputs.problems().forEach(spec.commandLine().getErr()::println);
    inputs.plan().map(this::review).ifPresent(this::print);
    return inputs.problems().isEmpty() ? 0 : Failures.INPUT_HAS_PROBLEMS;
  }

  private int yearUnlessSaid() {
    return (asOf == null ? Today.inVietnam() : asOf).getYear();
  }

  private PlanFindings review(Plan plan) {
    PlanReview review =
        asOf == null
            ? PlanReview.overYear(plan, register())
            : PlanReview.of(plan, register(), asOf);
    return PlanFindings.of(review.withDisclosures(disclosures()), PlanChecks.STANDARD);
  }

  private LegalRegister register() {
    LegalRegister standard = LegalRegister.standard();
    return registerFile == null
        ? standard
        : standard.combinedWith(LegalRegisterCsv.read(registerFile).orElseThrow());
  }

  private ImmutableList<Disclosure> disclosures() {
    return disclosuresFile == null
        ? ImmutableList.of()
        : DisclosureCsv.read(disclosuresFile).orElseThrow();
  }

  private void print(PlanFindings findings) {
    PrintWriter out = spec.commandLine().getOut();
    switch (output.format()) {
      case TEXT -> printText(findings, out);
      case JSON -> Json.print(json(findings), out);
      case CSV -> table(findings).printCsv(out);
    }
  }

  private void printText(PlanFindings findings, PrintWriter out) {
    Language language = output.language();
    out.println(
        language.choose("RÀ SOÁT KẾ HOẠCH: ", "REVIEW OF THE PLAN: ")
            + findings.review().plan().header().title());
    out.println(
        language.choose("Xét tại ngày ", "As of ")
            + findings.review().asOf()
            + language.choose(", đến hết ", ", until the end of ")
            + findings.review().horizon());
    for (PlanFinding finding : findings.all()) {
      out.println();
      out.println(
          finding.severity().label(language)
              + ": "
              + finding.place().label(language)
              + ": "
              + finding.code().label(language)
              + " ["
              + finding.code().name()
              + "]");
      out.println("  " + finding.problem().in(language));
      out.println("  → " + finding.remedy().in(language));
      sourceOf(finding)
          .ifPresent(source -> out.println("  " + language.choose("Nguồn: ", "Source: ") + source));
    }
    out.println();
    out.println(language.choose("Số phát hiện: ", "Findings: ") + findings.all().size());
  }

  private Optional<String> sourceOf(PlanFinding finding) {
    return finding
        .provision()
        .map((Provision provision) -> provision.label(output.language()))
        .or(() -> finding.document().map(document -> document.source()));
  }

  private ArrayNode json(PlanFindings findings) {
    ArrayNode list = Json.array();
    for (PlanFinding finding : findings.all()) {
      ObjectNode node = list.addObject();
      node.put("code", finding.code().name())
          .put("severity", finding.severity().name())
          .put("place", finding.place().label(output.language()));
      finding.place().item().ifPresent(item -> node.put("item", item.toString()));
      finding.place().reference().ifPresent(count -> node.put("reference", count));
      finding.place().disclosure().ifPresent(count -> node.put("disclosure", count));
      node.put("vi", finding.problem().vietnamese())
          .put("en", finding.problem().english())
          .put("remedyVi", finding.remedy().vietnamese())
          .put("remedyEn", finding.remedy().english());
      sourceOf(finding).ifPresent(source -> node.put("source", source));
    }
    return list;
  }

  private TextTable table(PlanFindings findings) {
    TextTable table = new TextTable("severity", "code", "place", "problem", "remedy", "source");
    Language language = output.language();
    for (PlanFinding finding : findings.all()) {
      table.add(
          finding.severity().name(),
          finding.code().name(),
          finding.place().label(language),
          finding.problem().in(language),
          finding.remedy().in(language),
          sourceOf(finding).orElse(""));
    }
    return table;
  }
}
