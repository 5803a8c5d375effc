package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow, to need memory, or to break something. */
class LegalCitationsHostileTest {

  /** Ten million characters take a second or so; anything that grows faster takes hours. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final int LENGTH = 10_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "1",
        "1/",
        "Quyết định số ",
        "Quyết định số 1/",
        "Quyết định của ",
        "Luật ",
        "Luật Đất đai và ",
        "Luật A (",
        "(((((",
        "điểm a khoản 1 ",
        "Kế hoạch a b c d ",
        "\uD800",
        "\u0301",
        "a\u0301",
        " ",
        "\n \n3\n",
        "số: ",
        "các, ",
        "Quyết"
      })
  void tenMillionCharactersOfAKindTakeLinearTimeAndHoldNothing(String unit) {
    Reader text = new Repeated(unit, LENGTH);
    assertTimeoutPreemptively(
        LIMIT, () -> LegalCitations.scan(text, c -> assertThat(c).as("nothing").isNull()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1/QĐ-UBND, ", "Quyết định của UBND xã ", "Luật A 2013 ", "Quyết định số 1 của "})
  void tenMillionCharactersOfCitationsAreReadInLinearTime(String unit) {
    AtomicLong found = new AtomicLong();
    Reader text = new Repeated(unit, LENGTH);
    assertTimeoutPreemptively(LIMIT, () -> LegalCitations.scan(text, c -> found.incrementAndGet()));
    assertThat(found.get()).isGreaterThan(100_000);
  }

  @Test
  void aTextOfAHundredMillionCharactersNeedsNoMoreMemoryThanAShortOne() throws IOException {
    AtomicLong last = new AtomicLong();
    String unit = "Nghị quyết số 1/NQ-CP" + " ".repeat(100_000);
    LegalCitations.scan(new Repeated(unit, 10 * LENGTH), c -> last.set(c.start()));
    assertThat(last.get()).isEqualTo((10L * LENGTH - 1) / unit.length() * unit.length());
  }

  @Test
  void aCitationTornApartFurtherThanAnyPageIsNotOne() {
    String gap = " ".repeat(100_000);
    assertThat(LegalCitations.find("Nghị quyết" + gap + "số 1/NQ-CP")).hasSize(1);
    assertThat(LegalCitations.find("Nghị quyết" + gap + "số 1/NQ-CP").get(0).type()).isEmpty();
    assertThat(LegalCitations.find("")).isEmpty();
  }

  /** A text that is never in memory. */
  private static final class Repeated extends Reader {
    private final String unit;
    private final long length;
    private long place;

    Repeated(String unit, long length) {
      this.unit = unit;
      this.length = length;
    }

    @Override
    public int read(char[] buffer, int offset, int most) {
      int n = (int) Math.min(most, length - place);
      for (int i = 0; i < n; i++) {
        buffer[offset + i] = unit.charAt((int) (place % unit.length()));
        place++;
      }
      return n > 0 ? n : -1;
    }

    @Override
    public void close() {}
  }
}
