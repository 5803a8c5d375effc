/**
 * What follows from a plan: working days, deadlines, status and summaries, each with its source.
 */
module vn.kehoach.rules {
  requires transitive vn.kehoach.core;
  requires com.fasterxml.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports vn.kehoach.calendar;
  exports vn.kehoach.caseload;
  exports vn.kehoach.deadline;
  exports vn.kehoach.findings;
  exports vn.kehoach.register;
  exports vn.kehoach.reporting;
  exports vn.kehoach.status;
  exports vn.kehoach.statute;
  exports vn.kehoach.summary;

  opens vn.kehoach.calendar to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.caseload to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.deadline to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.reporting to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.status to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.statute to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.summary to
      com.fasterxml.jackson.databind;
}
