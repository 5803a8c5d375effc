package vn.kehoach.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The day an exemplary model reached a stage.
 *
 * <p>Vietnamese term: <i>bước thực hiện mô hình</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableModelStep.class)
public abstract class ModelStep {

  ModelStep() {}

  /**
   * Returns the stage reached.
   *
   * @return the stage
   */
  @Value.Parameter
  public abstract ModelStage stage();

  /**
   * Returns the day it was reached.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate reachedOn();

  /**
   * Obtains a step.
   *
   * @param stage the stage reached
   * @param reachedOn the day
   * @return the step
   */
  public static ModelStep of(ModelStage stage, LocalDate reachedOn) {
    return ImmutableModelStep.of(stage, reachedOn);
  }
}
