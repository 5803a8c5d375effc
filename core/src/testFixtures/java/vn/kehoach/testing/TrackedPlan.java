package vn.kehoach.testing;

import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressLog;

/**
 * A plan and what happened to it.
 *
 * @param plan the plan
 * @param log a log of that plan, about occurrences it has
 */
public record TrackedPlan(Plan plan, ProgressLog log) {}
