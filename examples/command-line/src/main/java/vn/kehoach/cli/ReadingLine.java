package vn.kehoach.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.text.Language;

/**
 * One line on a terminal while large files are read, wiped when they have been. Nothing is written
 * where nobody is watching, nor for files that are read at once.
 */
record ReadingLine(PrintWriter err, boolean terminal, Language language) {

  static final long LARGE = 1_000_000;

  static ReadingLine onTerminal(PrintWriter err, Language language) {
    return new ReadingLine(err, isTerminal(), language);
  }

  /** From Java 22 on there is a console even where there is no terminal, and it has to be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null
          && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Shows the line as long as the reading takes. */
  <T> T during(Supplier<T> reading, Path file, Optional<Path> other) {
    long size = Stream.concat(Stream.of(file), other.stream()).mapToLong(ReadingLine::size).sum();
    if (!terminal || size < LARGE) {
      return reading.get();
    }
    String line =
        language.choose("Đang đọc ", "Reading ")
            + Stream.concat(Stream.of(file), other.stream())
                .map(path -> String.valueOf(path.getFileName()))
                .collect(Collectors.joining(", "))
            + " ("
            + size / LARGE
            + " MB)…";
    err.print("\r" + line);
    err.flush();
    try {
      return reading.get();
    } finally {
      err.print("\r" + " ".repeat(TextTable.width(line)) + "\r");
      err.flush();
    }
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
