package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.internal.Messages;
import vn.kehoach.party.PartyId;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.ModelStage;
import vn.kehoach.plan.ModelStep;

/** Reads the exemplary models of a plan and their steps. */
final class ModelRows {

  private static final EnumWords<ModelStage> STAGES =
      new EnumWords<>(
          "stage of a model",
          ModelStage.class,
          """
          registered = đăng ký
          surveyed = khảo sát
          evaluated = đánh giá
          replicated = nhân rộng
          reported = báo cáo kết quả | báo cáo
          """);

  private final PartyBook parties;
  private final CsvProblems problems;
  private final Map<String, ExemplaryModel> models = new LinkedHashMap<>();

  private ModelRows(PartyBook parties, CsvProblems problems) {
    this.parties = parties;
    this.problems = problems;
  }

  static ImmutableList<ExemplaryModel> read(
      HeadRows rows, PartyBook parties, CsvProblems problems) {
    ModelRows reader = new ModelRows(parties, problems);
    for (CsvRow row : rows.of(PlanKeys.MODEL)) {
      problems.unlessBroken(row.cell(1), () -> reader.model(row)).ifPresent(reader::keep);
    }
    for (CsvRow row : rows.of(PlanKeys.MODEL_STEP)) {
      problems.unlessBroken(row.cell(2), () -> reader.step(row)).ifPresent(reader::keep);
    }
    rows.reportSurplus(PlanKeys.MODEL, 2, problems);
    rows.reportSurplus(PlanKeys.MODEL_STEP, 3, problems);
    return ImmutableList.copyOf(reader.models.values());
  }

  private ExemplaryModel model(CsvRow row) {
    Optional<String> name = problems.require(row.cell(1), "name of a model", this::unused);
    Optional<PartyId> keeper = problems.read(row.cell(2), parties::find);
    return ExemplaryModel.of(name.orElseThrow()).withKeeper(keeper);
  }

  private void keep(ExemplaryModel model) {
    models.put(model.name(), model);
  }

  private String unused(String name) {
    if (models.containsKey(name)) {
      throw Messages.broken("name of a model", "stand once in its plan", name);
    }
    return name;
  }

  private ExemplaryModel known(String name) {
    return Optional.ofNullable(models.get(name))
        .orElseThrow(() -> Messages.broken("model", "stand in a row model,<name>", name));
  }

  private ExemplaryModel step(CsvRow row) {
    Optional<ExemplaryModel> model = problems.require(row.cell(1), "model", this::known);
    Optional<ModelStage> stage = problems.require(row.cell(2), "stage", STAGES::parse);
    Optional<LocalDate> day = problems.require(row.cell(3), "day", DayText::parse);
    ExemplaryModel older = model.orElseThrow();
    ImmutableList<ModelStep> steps =
        ImmutableList.<ModelStep>builder()
            .addAll(older.steps())
            .add(ModelStep.of(stage.orElseThrow(), day.orElseThrow()))
            .build();
    return older.withSteps(steps);
  }
}
