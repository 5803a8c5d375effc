package vn.kehoach.register;

import java.util.Optional;
import vn.kehoach.text.PlainText;

/** Compares the names of issuing bodies as people write them. */
final class IssuerNames {

  private IssuerNames() {}

  /**
   * Tells whether two names surely mean two bodies. One name within the other, as "Thủ tướng" in
   * "Thủ tướng Chính phủ", does not say so, nor does a name that is not given.
   */
  static boolean differ(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String a = plain(one.get());
    String b = plain(other.get());
    return !a.contains(b) && !b.contains(a);
  }

  private static String plain(String name) {
    return PlainText.fold(name)
        .replace("ubtvqh", "uy ban thuong vu quoc hoi")
        .replace("ubnd", "uy ban nhan dan")
        .replace("hdnd", "hoi dong nhan dan")
        .replace("btv ", "ban thuong vu ");
  }
}
