package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Text that is read as it stands, its mark included, and that ends where its bytes are no text. */
final class StrictText extends Reader {

  private static final String RULE = "text must be UTF-8, or UTF-16 with a byte-order mark";

  private final Reader decoded;
  private final String source;
  private long read;

  private StrictText(Reader decoded, String source) {
    this.decoded = decoded;
    this.source = source;
  }

  /** Decodes by the byte-order mark, else as UTF-8; the mark stays in the text. */
  static Reader reader(InputStream bytes, String source) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 2);
    byte[] mark = in.readNBytes(2);
    in.unread(mark);
    Reader decoded =
        new InputStreamReader(
            in,
            charset(mark)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new StrictText(decoded, source);
  }

  private static Charset charset(byte[] mark) {
    if (mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
      return UTF_16BE;
    }
    return mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE ? UTF_16LE : UTF_8;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    try {
      int count = decoded.read(buffer, offset, length);
      read += Math.max(count, 0);
      return count;
    } catch (CharacterCodingException e) {
      throw new IOException(RULE + ": '" + source + "' (after character " + read + ")", e);
    }
  }

  @Override
  public void close() throws IOException {
    decoded.close();
  }
}
