/**
 * What people are shown of a period: a {@link vn.kehoach.cli.report.PeriodReport}, as a page to
 * sign ({@link vn.kehoach.cli.report.PeriodPage}) and as a calendar for the phone ({@link
 * vn.kehoach.cli.report.DueCalendar}).
 */
@NullMarked
package vn.kehoach.cli.report;

import org.jspecify.annotations.NullMarked;
