package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.ModelStage;
import vn.kehoach.plan.ModelStep;

/**
 * How many exemplary models are at which stage, and which moved in a period.
 *
 * <p>Vietnamese term: <i>tổng hợp mô hình, điển hình "Dân vận khéo"</i>.
 *
 * <p>A stage at the end is the stage at the opening, and the moves to it, less the moves from it.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableModelSummary.class)
public abstract class ModelSummary {

  ModelSummary() {}

  /**
   * Returns the days.
   *
   * @return the days counted
   */
  @Value.Parameter
  public abstract DateRange days();

  /**
   * Returns how many models were at each stage the evening before.
   *
   * @return counts of 1 or more
   */
  @Value.Parameter
  public abstract ImmutableMap<ModelStage, Integer> opening();

  /**
   * Returns how many models are at each stage on the last day.
   *
   * @return counts of 1 or more
   */
  @Value.Parameter
  public abstract ImmutableMap<ModelStage, Integer> closing();

  /**
   * Returns what moved.
   *
   * @return each stage reached in these days, model by model
   */
  @Value.Parameter
  public abstract ImmutableList<ModelMove> moves();

  /**
   * Obtains the summary of models.
   *
   * @param models the models of a plan
   * @param days the days counted, such as those of a summary's span
   * @return the summary
   */
  public static ModelSummary of(List<ExemplaryModel> models, DateRange days) {
    return ImmutableModelSummary.of(
        days,
        stages(models, days.firstDay().minusDays(1)),
        stages(models, days.lastDay()),
        models.stream()
            .flatMap(model -> moves(model, days).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableMap<ModelStage, Integer> stages(
      List<ExemplaryModel> models, LocalDate asOf) {
    Map<ModelStage, Integer> counts = new EnumMap<>(ModelStage.class);
    models.forEach(
        model -> model.stageOn(asOf).ifPresent(stage -> counts.merge(stage, 1, Integer::sum)));
    return Maps.immutableEnumMap(counts);
  }

  private static ImmutableList<ModelMove> moves(ExemplaryModel model, DateRange days) {
    ImmutableList.Builder<ModelMove> moves = ImmutableList.builder();
    Optional<ModelStage> from = Optional.empty();
    for (ModelStep step : model.steps()) {
      if (days.contains(step.reachedOn())) {
        moves.add(ImmutableModelMove.of(model.name(), from, step.stage(), step.reachedOn()));
      }
      from = Optional.of(step.stage());
    }
    return moves.build();
  }
}
