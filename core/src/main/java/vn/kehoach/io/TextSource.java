package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** Text without its byte-order mark, and the name of where it comes from. */
record TextSource(String name, String text) {

  private static final String RULE = "text must be UTF-8, or UTF-16 with a byte-order mark";

  TextSource {
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Reads a file, and hands its text on if its bytes are text. */
  static <T> ReadResult<T> read(Path file, Function<TextSource, ReadResult<T>> reader) {
    Path fileName = file.getFileName();
    String name = fileName == null ? file.toString() : fileName.toString();
    try {
      return decode(name, Files.readAllBytes(file), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("file must be readable: '" + file + "'", e);
    }
  }

  static <T> ReadResult<T> decode(
      String name, byte[] bytes, Function<TextSource, ReadResult<T>> reader) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Charset charset = charsetOf(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return reader.apply(new TextSource(name, decoder.decode(buffer).toString()));
    } catch (CharacterCodingException e) {
      return ReadResult.unreadable(
          ImmutableList.of(malformed(name, bytes, buffer.position(), charset)));
    }
  }

  private static ReadProblem malformed(String name, byte[] bytes, int at, Charset charset) {
    int row = 1;
    for (int i = 0; i < at; i++) {
      row += bytes[i] == '\n' ? 1 : 0;
    }
    String found =
        at < bytes.length ? String.format(Locale.ROOT, "0x%02X", bytes[at]) : "end of file";
    return ReadProblem.of(
            name, found, RULE + ": '" + found + "' at byte " + at + " (" + charset + ")")
        .withRow(row);
  }

  private static Charset charsetOf(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }
}
