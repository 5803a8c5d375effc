package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.party.Party;

/**
 * Reads and writes case files as tables of comma-separated values, one row a case file.
 *
 * <p>Vietnamese term: <i>bảng theo dõi hồ sơ (CSV)</i>.
 *
 * <p>Columns are {@code id,kind,unit,received_on,procedure,channel,accepted_on,limit,due_on,
 * supplement_waits,suspensions,extensions,result_on,ended_on,end,end_document}, or the words
 * offices use for them; the first four are needed. A day may be followed by the day it was
 * recorded: {@code 2023-05-02 (2023-05-05)}; the day of receipt by the time: {@code 2023-05-02
 * 10:00}. Times of standing still are {@code 2023-05-02 > 2023-05-09}, open ones {@code 2023-05-02
 * >}; extensions name the day granted, the new day and the document: {@code 2023-05-02 > 2023-06-01
 * 64/QĐ-UBND}; several are separated by semicolons. A limit is a length of time or the name of a
 * statutory limit. An end day without a kind is the return of the result. Columns for other things,
 * such as the name of who brought it, are not read and said to be so.
 */
public final class CaseFilesCsv {

  private CaseFilesCsv() {}

  /**
   * Reads case files from a file; a unit that is no id gets one made of its name.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the case files, or the problems and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<CaseFiles> read(Path file) {
    return DataTable.read(file, CaseFileRows.COLUMNS, CaseFileRows.ofAnyUnit()::files);
  }

  /**
   * Reads case files from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @param units the units there are, named by id, name or abbreviation; another is a problem
   * @return the case files, or the problems and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<CaseFiles> read(Path file, ImmutableList<Party> units) {
    return DataTable.read(file, CaseFileRows.COLUMNS, CaseFileRows.of(units)::files);
  }

  /**
   * Reads case files from text; a unit that is no id gets one made of its name.
   *
   * @param text the text
   * @return the case files, or the problems and what could be read beside them
   */
  public static ReadResult<CaseFiles> parse(String text) {
    return DataTable.parse(text, CaseFileRows.COLUMNS, CaseFileRows.ofAnyUnit()::files);
  }

  /**
   * Reads case files from text.
   *
   * @param text the text
   * @param units the units there are, named by id, name or abbreviation; another is a problem
   * @return the case files, or the problems and what could be read beside them
   */
  public static ReadResult<CaseFiles> parse(String text, ImmutableList<Party> units) {
    return DataTable.parse(text, CaseFileRows.COLUMNS, CaseFileRows.of(units)::files);
  }

  /**
   * Writes case files as text that reads back.
   *
   * @param files the case files
   * @return the text, headings first
   */
  public static String write(CaseFiles files) {
    return DataTable.write(
        CaseFileRows.COLUMNS,
        files.all().stream().map(CaseFileCells::of).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Writes case files to a file in UTF-8 that spreadsheets open as such.
   *
   * @param files the case files
   * @param file the file, replaced if it is there
   * @throws UncheckedIOException if it cannot be written
   */
  public static void writeForExcel(CaseFiles files, Path file) {
    CsvText.writeForExcel(write(files), file);
  }
}
