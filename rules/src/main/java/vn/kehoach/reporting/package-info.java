/**
 * When reports are due: a {@link vn.kehoach.reporting.ReportingRegime}, ready made in {@link
 * vn.kehoach.reporting.ReportingRegimes} or read by {@link
 * vn.kehoach.reporting.ReportingRegimeCsv}, the {@link vn.kehoach.reporting.ReportingSchedule} of a
 * plan, and the {@link vn.kehoach.reporting.ReportStanding} of each report.
 *
 * <p>A regime has {@link vn.kehoach.reporting.CycleRules} for each cycle: a {@link
 * vn.kehoach.reporting.WindowRule} and, for each {@link vn.kehoach.reporting.GovernmentLevel}, a
 * {@link vn.kehoach.reporting.SendByRule}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.reporting;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
