/**
 * What the plan of a commune says: values and their text forms, without judgement, clock or
 * calendar.
 */
@SuppressWarnings("module") // vn.kehoach.rules is compiled later
module vn.kehoach.core {
  requires transitive com.google.common;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires org.apache.commons.csv;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports vn.kehoach.citation;
  exports vn.kehoach.casefile;
  exports vn.kehoach.io;
  exports vn.kehoach.legal;
  exports vn.kehoach.party;
  exports vn.kehoach.period;
  exports vn.kehoach.plan;
  exports vn.kehoach.progress;
  exports vn.kehoach.text;
  exports vn.kehoach.internal to
      vn.kehoach.rules;

  opens vn.kehoach.casefile to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.legal to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.party to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.period to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.plan to
      com.fasterxml.jackson.databind;
  opens vn.kehoach.progress to
      com.fasterxml.jackson.databind;
}
