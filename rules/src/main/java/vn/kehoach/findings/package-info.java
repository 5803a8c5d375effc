/**
 * What is wrong with a plan itself: {@link vn.kehoach.findings.PlanFindings} of {@link
 * vn.kehoach.findings.PlanFinding}s, each with a {@link vn.kehoach.findings.FindingCode}, its
 * {@link vn.kehoach.findings.Severity} and a {@link vn.kehoach.findings.FindingPlace}. They are
 * made by {@link vn.kehoach.findings.PlanCheck}s, which look at a {@link
 * vn.kehoach.findings.PlanReview}; the usual ones are {@link
 * vn.kehoach.findings.PlanChecks#STANDARD}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.findings;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
