/**
 * What goes into the report of a period: a {@link vn.kehoach.summary.PeriodSummary} of {@link
 * vn.kehoach.summary.Figures} with {@link vn.kehoach.summary.Rate}s, and the {@link
 * vn.kehoach.summary.PeriodLedger} behind every number; the {@link
 * vn.kehoach.summary.SummaryComparison} with an earlier one, the {@link
 * vn.kehoach.summary.FrozenSummary} that was sent, and the {@link vn.kehoach.summary.MergedSummary}
 * of many communes. Beside the work: {@link vn.kehoach.summary.ModelSummary}, {@link
 * vn.kehoach.summary.IndicatorFigures}, {@link vn.kehoach.summary.ParticipationFigures} and {@link
 * vn.kehoach.summary.ReceptionFigures}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.summary;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
