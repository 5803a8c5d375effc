package vn.kehoach.citation;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Finds where a text cites documents, such as {@code Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ
 * tướng Chính phủ}.
 *
 * <p>Vietnamese term: <i>tìm viện dẫn văn bản</i>.
 *
 * <p>Found are documents with a number, laws by name and year, numbers without a symbol ("Chỉ thị
 * số 05"), and single documents of a body ("Chỉ thị của UBND tỉnh"), however they are wrapped,
 * spelt or scanned. Not found are documents that speak of themselves ("Kế hoạch này"), bare names
 * of laws, form numbers, standards and codes. Places are offsets into the text as given.
 *
 * <p>Reading takes time in proportion to the length of the text, whatever stands in it.
 */
public final class LegalCitations {

  private LegalCitations() {}

  /**
   * Finds the citations of a text.
   *
   * @param text any text
   * @return the citations in the order of the text, none if there are none
   */
  public static ImmutableList<Citation> find(CharSequence text) {
    ImmutableList.Builder<Citation> found = ImmutableList.builder();
    try (Reader reader = open(text)) {
      new CitationScanner(new FoldedText(reader, text.length()), found::add).scan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.build();
  }

  private static Reader open(CharSequence text) throws IOException {
    return text instanceof String string
        ? new StringReader(string)
        : CharSource.wrap(text).openStream();
  }

  /**
   * Finds the citations of a text of any length, in memory that does not grow with it.
   *
   * @param text the text; it is read to its end and left open
   * @param each called with each citation in the order of the text, the same that {@link #find}
   *     returns
   * @throws IOException if the text cannot be read
   */
  public static void scan(Reader text, Consumer<? super Citation> each) throws IOException {
    new CitationScanner(new FoldedText(text, Integer.MAX_VALUE), each).scan();
  }
}
