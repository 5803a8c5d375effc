package vn.kehoach.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table of data, such as {@code date,kind,source}, by their headings.
 *
 * <p>Vietnamese term: <i>các cột của bảng dữ liệu</i>.
 *
 * <p>Headings are known whatever their case and marks, and by the other words offices use for them.
 */
public final class DataColumns {

  private final ImmutableList<String> names;
  private final ImmutableSet<String> needed;
  private final String aliases;

  private DataColumns(ImmutableList<String> names, ImmutableSet<String> needed, String aliases) {
    this.names = names;
    this.needed = needed;
    this.aliases = aliases;
  }

  /**
   * Obtains columns that a table cannot do without.
   *
   * @param names the headings in their order, at least two, each once
   * @return the columns
   * @throws IllegalArgumentException if there are fewer than two, or one stands twice
   */
  public static DataColumns of(String... names) {
    ImmutableList<String> list = ImmutableList.copyOf(names);
    ImmutableSet<String> set = ImmutableSet.copyOf(list);
    checkArgument(
        set.size() == list.size() && set.size() >= 2,
        "columns must be two or more, each once: '%s'",
        list);
    return new DataColumns(list, set, "");
  }

  /**
   * Returns these columns and more that a table may lack.
   *
   * @param more the headings that follow, each once
   * @return the columns
   * @throws IllegalArgumentException if one stands there already
   */
  public DataColumns withOptional(String... more) {
    List<String> all = new ArrayList<>(names);
    for (String name : more) {
      checkArgument(!all.contains(name), "column must stand once: '%s'", name);
      all.add(name);
    }
    return new DataColumns(ImmutableList.copyOf(all), needed, aliases);
  }

  /**
   * Returns these columns, one of them known by other words too.
   *
   * @param name one of the columns
   * @param words what offices call it, case and marks ignored
   * @return the columns
   * @throws IllegalArgumentException if there is no such column
   */
  public DataColumns withAliases(String name, String... words) {
    checkArgument(names.contains(name), "column must be one of %s: '%s'", names, name);
    String line = name + " = " + String.join(" | ", words) + "\n";
    return new DataColumns(names, needed, aliases + line);
  }

  ImmutableList<String> names() {
    return names;
  }

  /** Returns whether a table has such a column. */
  boolean has(String name) {
    return names.contains(name);
  }

  Headings headings() {
    StringBuilder lines = new StringBuilder(aliases);
    names.stream()
        .filter(name -> !aliases.startsWith(name + " = ") && !aliases.contains("\n" + name + " = "))
        .forEach(name -> lines.append(name).append(" =\n"));
    return new Headings(names, needed, ImmutableSet.of(), Aliases.of(lines.toString()), true);
  }

  /** Returns the headings, separated by commas. */
  @Override
  public String toString() {
    return String.join(",", names);
  }
}
