/**
 * How a plan stands: a {@link vn.kehoach.status.PlanAssessor} makes an {@link
 * vn.kehoach.status.Assessment} of {@link vn.kehoach.status.OccurrenceStatus} per {@link
 * vn.kehoach.status.Occurrence}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.status;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
