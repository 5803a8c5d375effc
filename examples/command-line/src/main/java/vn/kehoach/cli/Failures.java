package vn.kehoach.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.kehoach.io.PlanFormatException;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.text.Language;

/** Says what went wrong, in a line and without a stack trace. */
final class Failures {

  static final int INPUT_HAS_PROBLEMS = 1;
  static final int WRONG_USAGE = 2;

  private Failures() {}

  static int wrongUsage(ParameterException e, Language language) {
    CommandLine commandLine = e.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println(e.getMessage());
    err.println(
        language.choose("Xem cách dùng: ", "For usage see: ")
            + commandLine.getCommandSpec().qualifiedName()
            + " --help");
    return WRONG_USAGE;
  }

  static int badInput(Exception e, CommandLine commandLine) {
    PrintWriter err = commandLine.getErr();
    if (e instanceof PlanFormatException format) {
      format.problems().forEach(err::println);
    } else if (e instanceof UncheckedIOException io
        && io.getCause() instanceof NoSuchFileException missing) {
      err.println("file must exist: '" + missing.getFile() + "'");
    } else {
      err.println(e.getMessage() == null ? e.toString() : e.getMessage());
    }
    return INPUT_HAS_PROBLEMS;
  }

  static String strayEvent(ProgressEvent event) {
    return "event must concern an occurrence of the plan: '"
        + event.occurrence()
        + "' ("
        + event.happenedOn()
        + ")";
  }
}
