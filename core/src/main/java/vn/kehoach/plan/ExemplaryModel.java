package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.text.PlainText;

/**
 * A "Dân vận khéo" model and the stages it has gone through.
 *
 * <p>Vietnamese term: <i>mô hình, điển hình "Dân vận khéo"</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableExemplaryModel.class)
public abstract class ExemplaryModel implements WithExemplaryModel {

  ExemplaryModel() {}

  /**
   * Returns the name, unique in a plan.
   *
   * @return the name of the model
   */
  @Value.Parameter
  public abstract String name();

  /**
   * Returns the party that keeps the model going.
   *
   * @return the id of a party of the same plan, or empty
   */
  public abstract Optional<PartyId> keeper();

  /**
   * Returns the stages reached.
   *
   * @return the steps, each stage after the one before and no earlier in time
   */
  public abstract ImmutableList<ModelStep> steps();

  /**
   * Obtains a model.
   *
   * @param name the name, unique in a plan
   * @return the model, not registered yet
   */
  public static ExemplaryModel of(String name) {
    return ImmutableExemplaryModel.of(name);
  }

  @Value.Check
  void check() {
    PlainText.check("name of an exemplary model", name());
    for (int i = 1; i < steps().size(); i++) {
      ModelStep older = steps().get(i - 1);
      ModelStep newer = steps().get(i);
      checkArgument(
          newer.stage().compareTo(older.stage()) > 0
              && !newer.reachedOn().isBefore(older.reachedOn()),
          "step of model '%s' must follow the one before in stage and time: '%s %s'",
          name(),
          newer.stage(),
          newer.reachedOn());
    }
  }

  /**
   * Returns the stage the model has on a day.
   *
   * @param asOf the day looked from
   * @return the stage, or empty if the model is not registered by then
   */
  public Optional<ModelStage> stageOn(LocalDate asOf) {
    return steps().stream()
        .filter(step -> !step.reachedOn().isAfter(asOf))
        .map(ModelStep::stage)
        .reduce((older, newer) -> newer);
  }
}
