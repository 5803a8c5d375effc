/**
 * What goes into the report of a period: a {@link vn.kehoach.summary.PeriodSummary} of {@link
 * vn.kehoach.summary.Figures}, with {@link vn.kehoach.summary.Rate}s.
 */
@NullMarked
@ValueStyle
package vn.kehoach.summary;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
