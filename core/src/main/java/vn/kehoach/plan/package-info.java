/**
 * What a plan says: a {@link vn.kehoach.plan.Plan} has a {@link vn.kehoach.plan.PlanHeader} and
 * {@link vn.kehoach.plan.Section}s of {@link vn.kehoach.plan.PlanItem}s, each known by its {@link
 * vn.kehoach.plan.ItemNumber} and due by a {@link vn.kehoach.plan.DueRule}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.plan;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
