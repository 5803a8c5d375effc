package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.plan.ItemNumber;

/**
 * The figures of one section of a plan.
 *
 * <p>Vietnamese term: <i>số liệu theo phần của kế hoạch</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSectionFigures.class)
public abstract class SectionFigures {

  SectionFigures() {}

  /**
   * Returns the section.
   *
   * @return such as II, or empty for what stands in no section
   */
  @Value.Parameter
  public abstract Optional<ItemNumber> section();

  /**
   * Returns its figures.
   *
   * @return the figures
   */
  @Value.Parameter
  public abstract Figures figures();
}
