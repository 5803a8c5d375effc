package vn.kehoach.io;

import static vn.kehoach.internal.Messages.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what Jackson says into a problem that names our things and places. */
final class JsonProblems {

  private static final int FOUND_AT_MOST = 120;

  /** Hints at settings, which nobody who reads a plan can change. */
  private static final Pattern JACKSON =
      Pattern.compile(",? from `[^`]*`|: enable `.*| [(]not rec.*");

  private static final Pattern MISSING =
      Pattern.compile("(?:attributes are not set \\[|type id property ')(?<names>[^]']*)");
  private static final String KINDS =
      "onDay, withinPeriod, byDay, afterEvent, eachPeriod, continuously, uponEvent, notStated,"
          + " notApplicable";

  private JsonProblems() {}

  /** Words what keeps a text from being JSON at all. */
  static ReadProblem ofText(TextSource source, JsonProcessingException e) {
    int row = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    String found = source.text().lines().skip(row - 1L).findFirst().orElse("").strip();
    return ReadProblem.of(source.name(), shortened(found), textRule(e)).withRow(row);
  }

  private static String textRule(JsonProcessingException e) {
    if (e instanceof MismatchedInputException) {
      return "text must be JSON: nothing may follow the object";
    }
    String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return "text must be JSON: " + JACKSON.matcher(said).replaceFirst("");
  }

  /** Words what keeps JSON from being a plan. */
  static ReadProblem ofTree(TextSource source, JsonNode root, JsonProcessingException e) {
    ImmutableList<Reference> path =
        e instanceof JsonMappingException mapping
            ? ImmutableList.copyOf(mapping.getPath())
            : ImmutableList.of();
    String found = found(root, path);
    ReadProblem problem = ReadProblem.of(source.name(), shortened(found), rule(e, found));
    return path.isEmpty() ? problem : problem.withColumn(written(path));
  }

  static String shortened(String found) {
    return found.length() <= FOUND_AT_MOST ? found : found.substring(0, FOUND_AT_MOST);
  }

  private static String found(JsonNode root, ImmutableList<Reference> path) {
    JsonNode node = root;
    for (Reference step : path) {
      node =
          step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
    }
    return node.isTextual() || node instanceof MissingNode ? node.asText() : node.toString();
  }

  /** Our own checks speak for themselves; anything else is a matter of form. */
  private static String rule(JsonProcessingException e, String found) {
    for (Throwable cause : Throwables.getCausalChain(e)) {
      if (cause instanceof IllegalArgumentException) {
        return String.valueOf(cause.getMessage());
      }
    }
    if (e instanceof InvalidNullException) {
      return "value must not be null";
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "name must be one of " + known(unknown) + ": " + quote(unknown.getPropertyName());
    }
    String message = String.valueOf(e.getOriginalMessage());
    Matcher missing = MISSING.matcher(message);
    if (missing.find()) {
      return "object must have the names " + missing.group("names") + ": " + quote(found);
    }
    if (e instanceof InvalidTypeIdException) {
      return "kind must be one of " + KINDS + ": " + quote(found);
    }
    return "value must have the form the schema gives it: " + quote(found);
  }

  private static String known(UnrecognizedPropertyException unknown) {
    String names =
        unknown.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "kind" : names;
  }

  private static String written(ImmutableList<Reference> path) {
    return path.stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
