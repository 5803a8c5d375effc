/**
 * When something must be done: a {@link vn.kehoach.deadline.Deadline} under a {@link
 * vn.kehoach.deadline.DayOffRule}, ready made in {@link vn.kehoach.deadline.DayOffRules}, with its
 * {@link vn.kehoach.deadline.Extension}s, {@link vn.kehoach.deadline.Suspension}s and {@link
 * vn.kehoach.deadline.Exemption}s and its {@link vn.kehoach.deadline.Explanation}; for minutes and
 * hours a {@link vn.kehoach.deadline.MomentDeadline} within {@link
 * vn.kehoach.deadline.OfficeHours}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.deadline;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
