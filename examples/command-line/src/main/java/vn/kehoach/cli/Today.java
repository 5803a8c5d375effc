package vn.kehoach.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Vietnam; only a program at its edge may ask. */
final class Today {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private Today() {}

  static LocalDate inVietnam() {
    return LocalDate.now(VIETNAM);
  }
}
