package vn.kehoach.benchmark;

/** The texts that citations are looked for in. */
public enum Texts {
  /** 10 kB as offices write. */
  OFFICE_10_KB(10_000),
  /** 100 kB as offices write. */
  OFFICE_100_KB(100_000),
  /** 1 MB as offices write. */
  OFFICE_1_MB(1_000_000),
  /** 10 MB as offices write. */
  OFFICE_10_MB(10_000_000),
  /** 100 MB as offices write. */
  OFFICE_100_MB(100_000_000),
  /** 10 MB of a citation that never comes to its symbol. */
  CUT_NUMBERS_10_MB("Quyết định số 1/"),
  /** 10 MB of type words. */
  TYPE_WORDS_10_MB("Quyết định Nghị định Thông tư Kế hoạch "),
  /** 10 MB of slashes and digits. */
  SLASHES_10_MB("1/2/3-4/");

  private static final int BYTES = 10_000_000;

  private final int bytes;
  private final String repeated;

  Texts(int bytes) {
    this.bytes = bytes;
    this.repeated = "";
  }

  Texts(String repeated) {
    this.bytes = BYTES;
    this.repeated = repeated;
  }

  boolean isOffice() {
    return repeated.isEmpty();
  }

  int bytes() {
    return bytes;
  }

  String make() {
    return isOffice()
        ? AdministrativeText.ofBytes(bytes).text()
        : repeated.repeat(BYTES / AdministrativeText.utf8Length(repeated));
  }
}
