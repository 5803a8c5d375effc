package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.kehoach.text.Language;

/** The program {@code kehoach}: what a commune's plan asks for, by when, and how it stands. */
@Command(
    name = "kehoach",
    version = "kehoach 0.1.0",
    mixinStandardHelpOptions = true,
    subcommands = {
      YearCommand.class,
      SummaryCommand.class,
      CasesCommand.class,
      DeadlineCommand.class,
      CalendarCommand.class,
      LimitsCommand.class,
      CitationsCommand.class,
      FindingsCommand.class
    })
public final class Main {

  private static final List<String> COMMANDS =
      List.of(
          "year", "summary", "cases", "deadline", "calendar", "limits", "citations", "findings");
  private static final List<String> ABOUT_THE_PROGRAM = List.of("-h", "--help", "-V", "--version");

  private Main() {}

  /**
   * Runs the program and ends the process: 0 if all is well, 1 if the input has problems, 2 if it
   * was called wrongly.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    int status =
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            RawArguments.of(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program and returns its exit code. Output is UTF-8 whatever the machine's locale. */
  static int run(OutputStream out, OutputStream err, String... args) {
    Language language = languageOf(args);
    PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
    PrintWriter output = new PrintWriter(new OutputStreamWriter(out, UTF_8), false);
    CommandLine program = new CommandLine(new Main()).setOut(output).setErr(errors);
    program.setResourceBundle(
        ResourceBundle.getBundle(
            "vn.kehoach.cli." + language.choose("help_vi", "help_en"), Locale.ROOT));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setParameterExceptionHandler((e, a) -> Failures.wrongUsage(e, language));
    program.setExecutionExceptionHandler(
        (e, commandLine, result) -> Failures.badInput(e, commandLine));
    int status = program.execute(withCommand(args));
    if (output.checkError()) {
      errors.println("output must be written whole");
      return Failures.INPUT_HAS_PROBLEMS;
    }
    return status;
  }

  /** The year is what is shown unless another command is named. */
  private static String[] withCommand(String[] args) {
    boolean named = Arrays.stream(args).anyMatch(COMMANDS::contains);
    boolean aboutTheProgram = args.length > 0 && ABOUT_THE_PROGRAM.contains(args[0]);
    if (named || aboutTheProgram) {
      return args;
    }
    String[] more = new String[args.length + 1];
    more[0] = "year";
    System.arraycopy(args, 0, more, 1, args.length);
    return more;
  }

  private static Language languageOf(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang=en")
          || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en"))) {
        return Language.ENGLISH;
      }
    }
    return Language.VIETNAMESE;
  }
}
