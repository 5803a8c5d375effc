package vn.kehoach.io;

/** A way of reading the rows of a plan's table into an outline. */
interface OutlineRows {

  /** Reads a row that is not empty. */
  void take(CsvRow row);
}
