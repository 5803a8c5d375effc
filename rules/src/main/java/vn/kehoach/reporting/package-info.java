/**
 * When reports are due: a {@link vn.kehoach.reporting.ReportingRegime}, ready made in {@link
 * vn.kehoach.reporting.ReportingRegimes}, and the {@link vn.kehoach.reporting.ReportingSchedule} of
 * a plan.
 */
@NullMarked
@ValueStyle
package vn.kehoach.reporting;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
