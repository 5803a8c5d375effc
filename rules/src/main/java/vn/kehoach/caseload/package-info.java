/**
 * How the case files of an office stand: a {@link vn.kehoach.caseload.CaseAssessor} judges each by
 * the same function as the occurrences of a plan, and a {@link vn.kehoach.caseload.CaseTable}
 * counts them the way offices report them.
 */
@NullMarked
@ValueStyle
package vn.kehoach.caseload;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
