package vn.kehoach.cli;

import java.util.function.UnaryOperator;
import picocli.CommandLine.Help.Ansi;

/** Colours the words that matter, on a terminal only. */
record Paint(UnaryOperator<String> colour) {

  private static final String RED = "\u001B[31m";
  private static final String YELLOW = "\u001B[33m";
  private static final String RESET = "\u001B[0m";

  static Paint none() {
    return new Paint(text -> text);
  }

  /** Paints text that holds one of the words red or yellow, if the output is a terminal. */
  static Paint onTerminal(String red, String yellow) {
    return Ansi.AUTO.enabled() ? words(red, yellow) : none();
  }

  static Paint words(String red, String yellow) {
    return new Paint(
        text -> {
          if (text.startsWith(red)) {
            return RED + text + RESET;
          }
          return text.startsWith(yellow) ? YELLOW + text + RESET : text;
        });
  }

  String apply(String text) {
    return colour.apply(text);
  }
}
