/**
 * The limits that statutes set: {@link vn.kehoach.statute.StatutoryLimits} finds the {@link
 * vn.kehoach.statute.StatutoryLimit} in force on a day, which gives a {@link
 * vn.kehoach.statute.StatutoryDeadline}; {@link vn.kehoach.statute.StatutoryLimitsCsv} reads those
 * of a caller.
 */
@NullMarked
@ValueStyle
package vn.kehoach.statute;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
