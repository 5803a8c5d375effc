package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as they were typed. Under a locale without UTF-8 the JVM turns Vietnamese letters
 * into U+FFFD before {@code main} sees them; where the system keeps the bytes, they are read again.
 */
final class RawArguments {

  private static final Path KEPT = Path.of("/proc/self/cmdline");

  private RawArguments() {}

  static String[] of(String[] args) {
    if (Arrays.stream(args).noneMatch(arg -> arg.indexOf('\uFFFD') >= 0)
        || !Files.isReadable(KEPT)) {
      return args;
    }
    try {
      String[] all = new String(Files.readAllBytes(KEPT), UTF_8).split("\0", -1);
      int end = all.length - 1; // the last argument is closed by a zero byte too
      return end >= args.length ? Arrays.copyOfRange(all, end - args.length, end) : args;
    } catch (IOException e) {
      return args;
    }
  }
}
