package vn.kehoach.citation;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fuzzer feeds. Run it with {@code mvn -pl core -Pfuzz test-compile exec:exec
 * -Dfuzz.seconds=300}; a text that breaks a rule is kept in {@code core/target}.
 */
public final class LegalCitationsFuzz {

  private LegalCitationsFuzz() {}

  /** Called by Jazzer with one input after another. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    String text = new String(input, StandardCharsets.UTF_8);
    List<Citation> found = LegalCitations.find(text);
    long end = 0;
    for (Citation citation : found) {
      if (citation.start() < end) {
        throw new IllegalStateException("citations must be in order: " + found);
      }
      end = citation.end();
      if (!text.startsWith(citation.text(), (int) citation.start())) {
        throw new IllegalStateException("a span must be cut from the text: " + citation);
      }
      citation.toReference();
    }
    List<Citation> scanned = new ArrayList<>();
    LegalCitations.scan(inPieces(text), scanned::add);
    if (!scanned.equals(found)) {
      throw new IllegalStateException("read in pieces a text must hold the same: " + scanned);
    }
  }

  private static Reader inPieces(String text) {
    return new StringReader(text) {
      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(3, length));
      }
    };
  }
}
