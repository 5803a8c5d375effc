package vn.kehoach.cli;

/** How a summary is shown. */
enum SummaryFormat {
  /** For people, in aligned columns. */
  TEXT,
  /** One table with a header row. */
  CSV,
  /** The summary itself, to be read again or compared with. */
  JSON,
  /** A page to read, print and sign. */
  HTML,
  /** A calendar of due days for the phone. */
  ICS
}
