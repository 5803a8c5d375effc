package vn.kehoach.register;

import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.text.PlainText;

/** Compares numbers whatever their case, marks, kind of joint and leading zeros. */
final class LooseNumber {

  private LooseNumber() {}

  static String of(DocumentNumber number) {
    return PlainText.fold(number.toString()).replace('-', '/').replaceFirst("^0+(?=\\d)", "");
  }
}
