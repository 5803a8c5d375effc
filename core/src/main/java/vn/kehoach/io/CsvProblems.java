package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoach.internal.Messages;

/** Reads cells, and keeps what cannot be read. */
final class CsvProblems {

  private static final Pattern SEPARATOR = Pattern.compile("[;\\r\\n]+");

  private final String source;
  private final List<ReadProblem> problems = new ArrayList<>();

  CsvProblems(String source) {
    this.source = source;
  }

  /** The problems in the order of the rows, those of the whole file first. */
  ImmutableList<ReadProblem> inOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(p -> p.row().orElse(0)), problems);
  }

  void addToFile(String found, String thing, String rule) {
    problems.add(ReadProblem.of(source, found, worded(thing, rule, found)));
  }

  void addToRow(int row, String found, String thing, String rule) {
    problems.add(ReadProblem.of(source, found, worded(thing, rule, found)).withRow(row));
  }

  void add(Cell cell, String thing, String rule) {
    addWorded(cell, worded(thing, rule, cell.raw()));
  }

  private void addWorded(Cell cell, String message) {
    ReadProblem problem = ReadProblem.of(source, cell.raw(), message).withRow(cell.row());
    problems.add(cell.column().isEmpty() ? problem : problem.withColumn(cell.column()));
  }

  private static String worded(String thing, String rule, String found) {
    return thing + " must " + rule + ": " + Messages.quote(found);
  }

  /** What a cell says, or empty if it is empty or cannot be read. */
  <T> Optional<T> read(Cell cell, Function<String, T> parser) {
    return cell.isEmpty() ? Optional.empty() : unlessBroken(cell, () -> parser.apply(cell.text()));
  }

  /** What a cell says that must not be empty. */
  <T> Optional<T> require(Cell cell, String thing, Function<String, T> parser) {
    if (cell.isEmpty()) {
      add(cell, thing, "not be empty");
    }
    return read(cell, parser);
  }

  /** What a cell lists, separated by semicolons or line breaks. */
  <T> ImmutableList<T> readList(Cell cell, Function<String, T> parser) {
    ImmutableList<String> parts = cell.parts(SEPARATOR);
    if (parts.isEmpty() && !cell.isEmpty()) {
      add(cell, "list", "hold something between its semicolons");
    }
    return parts.stream()
        .flatMap(part -> unlessBroken(cell, () -> parser.apply(part)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What a reader makes of a row or cell, or empty if it adds a problem or fails. A failure after a
   * problem is only its consequence.
   */
  <T> Optional<T> unlessBroken(Cell place, Supplier<T> reader) {
    int before = problems.size();
    try {
      T value = reader.get();
      return problems.size() == before ? Optional.of(value) : Optional.empty();
    } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
      if (problems.size() == before) {
        addWorded(place, quotingRaw(place, String.valueOf(e.getMessage())));
      }
      return Optional.empty();
    }
  }

  /** What is made of a whole table, or empty if it is refused, which is a problem of the file. */
  <T> Optional<T> unlessRefused(Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (IllegalArgumentException e) {
      if (problems.isEmpty()) {
        problems.add(ReadProblem.of(source, "", String.valueOf(e.getMessage())));
      }
      return Optional.empty();
    }
  }

  private static String quotingRaw(Cell cell, String message) {
    return message.replace(Messages.quote(cell.text()), Messages.quote(cell.raw()));
  }
}
