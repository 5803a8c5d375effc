package vn.kehoach.findings;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.kehoach.citation.Citation;
import vn.kehoach.citation.LegalCitations;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataRow;
import vn.kehoach.io.DataTable;
import vn.kehoach.io.ReadResult;
import vn.kehoach.legal.LegalReference;

/**
 * Reads what is posted from tables of comma-separated values.
 *
 * <p>Vietnamese term: <i>danh sách niêm yết công khai (CSV)</i>.
 *
 * <p>Columns: {@code document} (văn bản), {@code place} (nơi niêm yết), {@code from} (từ ngày) and,
 * if there is an end, {@code until} (đến ngày, the last day).
 */
public final class DisclosureCsv {

  private static final DataColumns COLUMNS =
      DataColumns.of("document", "place", "from")
          .withOptional("until")
          .withAliases("document", "văn bản", "tên văn bản", "số, ký hiệu")
          .withAliases("place", "nơi niêm yết", "địa điểm niêm yết", "địa điểm")
          .withAliases("from", "từ ngày", "ngày niêm yết")
          .withAliases("until", "đến ngày", "ngày gỡ");

  private DisclosureCsv() {}

  /**
   * Reads a list of disclosures from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the disclosures in the order of the rows, or the problems with their rows and what
   *     could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<ImmutableList<Disclosure>> read(Path file) {
    return DataTable.read(file, COLUMNS, DisclosureCsv::disclosures);
  }

  /**
   * Reads a list of disclosures from text.
   *
   * @param text the text
   * @return the disclosures in the order of the rows, or the problems with their rows and what
   *     could be read beside them
   */
  public static ReadResult<ImmutableList<Disclosure>> parse(String text) {
    return DataTable.parse(text, COLUMNS, DisclosureCsv::disclosures);
  }

  private static ImmutableList<Disclosure> disclosures(DataTable table) {
    return table.each(DisclosureCsv::disclosure);
  }

  private static Disclosure disclosure(DataRow row) {
    return Disclosure.of(reference(row.text("document")), row.text("place"), row.day("from"))
        .withLastDay(row.findDay("until"));
  }

  /** A cell that holds one citation is that citation; else it is kept as written. */
  private static LegalReference reference(String text) {
    ImmutableList<Citation> found = LegalCitations.find(text);
    Optional<Citation> only = found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    return only.map(Citation::toReference).orElseGet(() -> LegalReference.of(text));
  }
}
