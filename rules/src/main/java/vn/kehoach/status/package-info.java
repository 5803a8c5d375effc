/**
 * How a plan stands: a {@link vn.kehoach.status.PlanAssessor} makes an {@link
 * vn.kehoach.status.Assessment} of {@link vn.kehoach.status.OccurrenceStatus} per {@link
 * vn.kehoach.status.Occurrence}.
 *
 * <p>An occurrence is one kind of {@link vn.kehoach.status.Matter}; whatever is one is judged by
 * {@link vn.kehoach.status.Standing#judge}, from the {@link vn.kehoach.status.Happening}s told of
 * it and a {@link vn.kehoach.status.Judgement}. What does not fit is a {@link
 * vn.kehoach.status.Contradiction}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.status;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
