package vn.kehoach.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataRow;
import vn.kehoach.io.DataTable;
import vn.kehoach.io.ReadResult;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.SourceCertainty;

/**
 * Reads and writes registers as tables of comma-separated values, a row for each document.
 *
 * <p>Vietnamese term: <i>danh mục văn bản (CSV)</i>.
 *
 * <p>Needed are the columns {@code number}, {@code certainty} and {@code source}; there may be
 * {@code type}, {@code title}, {@code issuer}, {@code issued_on}, {@code in_force_from}, {@code
 * in_force_to} (the last day), {@code changes} (separated by semicolons, such as {@code replaced by
 * 10/2022/QH15 from 2023-07-01}), {@code confirmed_on}, {@code checked_on} and {@code remark}.
 */
public final class LegalRegisterCsv {

  private static final DataColumns COLUMNS =
      DataColumns.of("number", "certainty", "source")
          .withOptional(
              "type",
              "title",
              "issuer",
              "issued_on",
              "in_force_from",
              "in_force_to",
              "changes",
              "confirmed_on",
              "checked_on",
              "remark");

  private LegalRegisterCsv() {}

  /**
   * Reads a register from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the register, or the problems with their rows and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<LegalRegister> read(Path file) {
    return DataTable.read(file, COLUMNS, LegalRegisterCsv::register);
  }

  /**
   * Reads a register from text.
   *
   * @param text the text
   * @return the register, or the problems with their rows and what could be read beside them
   */
  public static ReadResult<LegalRegister> parse(String text) {
    return DataTable.parse(text, COLUMNS, LegalRegisterCsv::register);
  }

  /**
   * Returns a register as text.
   *
   * @param register the register
   * @return the table with all its columns; it parses back to an equal register
   */
  public static String toText(LegalRegister register) {
    return DataTable.write(
        COLUMNS,
        register.documents().stream()
            .map(LegalRegisterCsv::cells)
            .collect(ImmutableList.toImmutableList()));
  }

  static LegalRegister load(String resource) {
    return DataTable.load(
        LegalRegisterCsv.class.getResourceAsStream(resource),
        resource,
        COLUMNS,
        LegalRegisterCsv::register);
  }

  /** A row that has part in a contradiction is a problem, and what is left is the register. */
  private static LegalRegister register(DataTable table) {
    Map<DataRow, RegisteredDocument> rows = new LinkedHashMap<>();
    table.each(
        row -> {
          RegisteredDocument document = document(row);
          rows.put(row, document);
          return document;
        });
    ImmutableList<RegisteredDocument> each = ImmutableSet.copyOf(rows.values()).asList();
    ImmutableList<RegisterConflict> conflicts = RegisterConflict.among(each);
    rows.forEach(
        (row, document) ->
            conflicts.stream()
                .filter(conflict -> conflict.document().equals(document))
                .forEach(
                    conflict -> row.report(conflict.column(), conflict.thing(), conflict.rule())));
    ImmutableSet<RegisteredDocument> bad =
        conflicts.stream().map(RegisterConflict::document).collect(ImmutableSet.toImmutableSet());
    return LegalRegister.of(each.stream().filter(document -> !bad.contains(document)).toList());
  }

  private static RegisteredDocument document(DataRow row) {
    return RegisteredDocument.of(
            row.value("number", DocumentNumber::parse),
            row.choice("certainty", SourceCertainty.class),
            row.text("source"))
        .withType(row.find("type", DocumentType::parse))
        .withTitle(row.findText("title"))
        .withIssuer(row.findText("issuer"))
        .withIssuedOn(row.findDay("issued_on"))
        .withConfirmedOn(row.findDay("confirmed_on"))
        .withCheckedOn(row.findDay("checked_on"))
        .withRemark(row.findText("remark"))
        .withInForceFrom(row.findDay("in_force_from"))
        .withInForceTo(row.findDay("in_force_to"))
        .withChanges(row.list("changes", DocumentChange::parse));
  }

  private static ImmutableList<String> cells(RegisteredDocument document) {
    return ImmutableList.of(
        document.number().toString(),
        document.certainty().toString(),
        document.source(),
        document.type().map(DocumentType::toString).orElse(""),
        document.title().orElse(""),
        document.issuer().orElse(""),
        day(document.issuedOn()),
        day(document.inForceFrom()),
        day(document.inForceTo()),
        list(document.changes()),
        day(document.confirmedOn()),
        day(document.checkedOn()),
        document.remark().orElse(""));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String list(List<DocumentChange> changes) {
    return changes.stream().map(DocumentChange::toString).collect(Collectors.joining("; "));
  }
}
