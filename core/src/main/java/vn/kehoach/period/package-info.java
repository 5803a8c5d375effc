/**
 * Spans of time as plans write them, free of any calendar of days off: {@link
 * vn.kehoach.period.ReportingCycle}, {@link vn.kehoach.period.ReportingPeriod}, {@link
 * vn.kehoach.period.PartialDate}, {@link vn.kehoach.period.DateRange}, {@link
 * vn.kehoach.period.TimeLimit} and {@link vn.kehoach.period.PeriodPoint}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.period;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
