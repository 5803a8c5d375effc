package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import vn.kehoach.plan.Participation;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;

/**
 * How many items of a plan let the people know, discuss, do, inspect, supervise and benefit.
 *
 * <p>Vietnamese term: <i>số nhiệm vụ theo phương châm dân biết, dân bàn, dân làm, dân kiểm tra, dân
 * giám sát, dân thụ hưởng</i>.
 *
 * <p>An item may have several tags, so the tags do not add up to the items.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableParticipationFigures.class)
public abstract class ParticipationFigures {

  ParticipationFigures() {}

  /**
   * Returns how many items the plan has.
   *
   * @return 0 or more
   */
  @Value.Parameter
  public abstract int items();

  /**
   * Returns how many items have no tag at all.
   *
   * @return 0 to {@link #items()}
   */
  @Value.Parameter
  public abstract int untagged();

  /**
   * Returns how many items have each tag.
   *
   * @return counts of 1 or more
   */
  @Value.Parameter
  public abstract ImmutableMap<Participation, Integer> tags();

  /**
   * Obtains the figures of a plan.
   *
   * @param plan the plan
   * @return the figures
   */
  public static ParticipationFigures of(Plan plan) {
    Map<Participation, Integer> tags = new EnumMap<>(Participation.class);
    int items = 0;
    int untagged = 0;
    for (PlanItem item : plan.allItems()) {
      items++;
      untagged += item.participation().isEmpty() ? 1 : 0;
      item.participation().forEach(tag -> tags.merge(tag, 1, Integer::sum));
    }
    return ImmutableParticipationFigures.of(items, untagged, Maps.immutableEnumMap(tags));
  }
}
