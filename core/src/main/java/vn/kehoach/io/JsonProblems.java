package vn.kehoach.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what Jackson says into a problem that names our things and places. */
final class JsonProblems {

  private JsonProblems() {}

  static ReadProblem of(TextSource source, JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return ReadProblem.of(source.name(), found(mapping), rule(mapping)).withColumn(path(mapping));
    }
    int row = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    String found = source.text().lines().skip(row - 1L).findFirst().orElse("").strip();
    return ReadProblem.of(source.name(), shortened(found), rule(e)).withRow(row);
  }

  private static String shortened(String found) {
    return found.length() <= 120 ? found : found.substring(0, 120);
  }

  private static String found(JsonMappingException e) {
    return e instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : "";
  }

  /**
   * Our own checks speak for themselves; anything else is what Jackson says, without its pointers
   * into the source.
   */
  private static String rule(JsonProcessingException e) {
    return Optional.ofNullable(e.getCause())
        .filter(cause -> cause instanceof IllegalArgumentException)
        .map(Throwable::getMessage)
        .orElseGet(
            () -> "JSON must be a plan: " + e.getOriginalMessage().lines().findFirst().orElse(""));
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
