/**
 * Text forms of plans and logs: {@link vn.kehoach.io.PlanJson}, {@link vn.kehoach.io.PlanCsv} and
 * {@link vn.kehoach.io.ProgressCsv}, which answer with a {@link vn.kehoach.io.ReadResult} of a
 * value and {@link vn.kehoach.io.ReadProblem}s. {@link vn.kehoach.io.DataTable} reads other tables,
 * such as notices and registers, the same way. {@link vn.kehoach.io.CanonicalJson} gives any value
 * its one text and fingerprint.
 */
@NullMarked
@ValueStyle
package vn.kehoach.io;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
