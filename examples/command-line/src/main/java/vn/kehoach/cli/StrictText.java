package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Text that is read as it stands, its mark included, and that ends where its bytes are no text. */
final class StrictText extends Reader {

  private static final String RULE = "text must be UTF-8, or UTF-16 with a byte-order mark";

  private final InputStream in;
  private final String source;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean ended;
  private long read;

  private StrictText(InputStream in, String source, Charset charset) {
    this.in = in;
    this.source = source;
    this.decoder = charset.newDecoder();
  }

  /** Decodes by the byte-order mark, else as UTF-8; the mark stays in the text. */
  static Reader reader(InputStream bytes, String source) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 2);
    byte[] mark = in.readNBytes(2);
    in.unread(mark);
    return new StrictText(in, source, charset(mark));
  }

  private static Charset charset(byte[] mark) {
    if (mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
      return UTF_16BE;
    }
    return mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE ? UTF_16LE : UTF_8;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
    int count = 0;
    while (count == 0 && length > 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      count = chars.position();
      if (count == 0 && result.isError()) {
        throw new IOException(RULE + ": '" + source + "' (after character " + read + ")");
      }
      if (count == 0 && ended) {
        return -1;
      }
      if (result.isUnderflow() && !ended) {
        refill();
      }
    }
    read += count;
    return count;
  }

  private void refill() throws IOException {
    bytes.compact();
    int more = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = more < 0;
    bytes.position(bytes.position() + Math.max(more, 0)).flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
