package vn.kehoach.cli;

/** How a command prints its answer. */
enum OutputFormat {
  /** For people, in aligned columns. */
  TEXT,
  /** One JSON value. */
  JSON,
  /** One table with a header row. */
  CSV
}
