package vn.kehoach.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** The glossary of all modules: one row for each public type. */
public final class Glossary {

  private static final String HEADING =
      "| Identifier | Vietnamese term | Abbreviation | Meaning | Source |";
  private static final Splitter CELLS = Splitter.on(" | ").trimResults();
  private static final int COLUMNS = 5;

  private final ImmutableList<ImmutableList<String>> rows;

  private Glossary(ImmutableList<ImmutableList<String>> rows) {
    this.rows = rows;
  }

  /**
   * Reads the glossary of core from the module whose tests run.
   *
   * @return the glossary
   * @throws UncheckedIOException if there is none beside the module
   */
  public static Glossary read() {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    try {
      String text = Files.readString(module.resolve("../core/GLOSSARY.md").normalize());
      return parse(Normalizer.normalize(text, Normalizer.Form.NFC));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Glossary parse(String text) {
    return new Glossary(
        text.lines()
            .dropWhile(line -> !line.equals(HEADING))
            .skip(2)
            .takeWhile(line -> line.startsWith("| "))
            .map(line -> line.replace("| |", "|  |"))
            .map(line -> ImmutableList.copyOf(CELLS.split(line.substring(2))))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the identifiers that have a row.
   *
   * @return the simple names of types, in the order of the glossary, repeated if repeated there
   */
  public ImmutableList<String> identifiers() {
    return rows.stream()
        .map(row -> row.get(0).replace("`", ""))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the rows that lack a term, a meaning or a source, or have too many cells.
   *
   * @return the first cell of each such row, none if all is well
   */
  public ImmutableList<String> incompleteRows() {
    return rows.stream()
        .filter(row -> !isComplete(row))
        .map(row -> row.get(0))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isComplete(ImmutableList<String> row) {
    return row.size() == COLUMNS
        && row.get(0).matches("`[A-Z]\\w+`")
        && !row.get(1).isEmpty()
        && !row.get(3).isEmpty()
        && !row.get(4).replace("|", "").isBlank();
  }

  /**
   * Returns the public top-level types that callers see.
   *
   * @param classes the classes of a module, without its tests
   * @return their simple names; those of {@code internal} packages are left out
   */
  public static ImmutableSet<String> publicTypesOf(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.getPackageName().endsWith(".internal"))
        .map(JavaClass::getSimpleName)
        .collect(ImmutableSet.toImmutableSet());
  }
}
