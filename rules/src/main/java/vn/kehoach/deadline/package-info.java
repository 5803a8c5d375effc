/**
 * When something must be done: a {@link vn.kehoach.deadline.Deadline} under a {@link
 * vn.kehoach.deadline.DayOffRule}, ready made in {@link vn.kehoach.deadline.DayOffRules}, with its
 * {@link vn.kehoach.deadline.Explanation}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.deadline;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
