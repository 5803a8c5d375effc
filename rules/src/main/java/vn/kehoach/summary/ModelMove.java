package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.plan.ModelStage;

/**
 * A stage that an exemplary model reached in a period.
 *
 * <p>Vietnamese term: <i>chuyển giai đoạn của mô hình</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableModelMove.class)
public abstract class ModelMove {

  ModelMove() {}

  /**
   * Returns the model.
   *
   * @return its name
   */
  @Value.Parameter
  public abstract String model();

  /**
   * Returns the stage it left.
   *
   * @return the stage, or empty if it was not registered
   */
  @Value.Parameter
  public abstract Optional<ModelStage> left();

  /**
   * Returns the stage it reached.
   *
   * @return the stage
   */
  @Value.Parameter
  public abstract ModelStage reached();

  /**
   * Returns the day it reached it.
   *
   * @return a day of the period
   */
  @Value.Parameter
  public abstract LocalDate reachedOn();
}
