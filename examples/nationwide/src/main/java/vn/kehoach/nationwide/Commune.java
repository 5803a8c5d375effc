package vn.kehoach.nationwide;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A commune by its place in the country, such as the 17th of the third province. The names are
 * numbers: the plans that follow are made up.
 *
 * <p>Vietnamese term: <i>đơn vị hành chính cấp xã</i>.
 *
 * <p>Source of the counts: 34 provinces and 3,321 communes from 2025-07-01 (law on the organisation
 * of local government 72/2025/QH15 and the resolutions on rearrangement).
 *
 * @param ordinal 0 to 3,320
 */
public record Commune(int ordinal) implements Serializable {

  /** How many communes there are. */
  public static final int COUNT = 3_321;

  private static final int PROVINCES = 34;

  /** Returns every commune of the country. */
  static List<Commune> all() {
    return first(COUNT);
  }

  /** Returns the first communes, for a smaller run. */
  static List<Commune> first(int count) {
    return IntStream.range(0, count).mapToObj(Commune::new).toList();
  }

  /** Returns the province, such as {@code tinh-03}. */
  String province() {
    return String.format(Locale.ROOT, "tinh-%02d", 1 + ordinal % PROVINCES);
  }

  /** Returns the name in files, such as {@code xa-0017}. */
  String id() {
    return String.format(Locale.ROOT, "xa-%04d", 1 + ordinal);
  }
}
