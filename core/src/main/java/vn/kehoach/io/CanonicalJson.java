package vn.kehoach.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.internal.Messages;

/**
 * The one JSON text that a value of this library has, and the SHA-256 of that text.
 *
 * <p>Vietnamese term: <i>dạng JSON chuẩn tắc</i>.
 *
 * <p>Names are in the order of their UTF-16 code units, there is no white space, text is in NFC and
 * escaped only where JSON asks for it, numbers are written in full without needless zeros, and what
 * is absent or empty is left out: an attribute that a later version adds changes no older digest.
 * Close to RFC 8785, which writes numbers as floating point instead.
 */
public final class CanonicalJson {

  private static final int LONGEST_NUMBER = 1000;

  private CanonicalJson() {}

  /**
   * Returns the canonical text of a value.
   *
   * @param value a value of this library, or a collection or map of such
   * @return JSON in one line
   * @throws IllegalArgumentException if the value has no JSON form, such as a number that is not
   *     finite
   */
  public static String of(Object value) {
    try {
      return PlanJson.MAPPER.writeValueAsString(canonical(PlanJson.MAPPER.valueToTree(value)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("value must have a JSON form: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the SHA-256 of the canonical text of a value, in UTF-8.
   *
   * @param value as for {@link #of}
   * @return 64 hexadecimal digits in small letters
   */
  public static String sha256(Object value) {
    return Hashing.sha256().hashString(of(value), StandardCharsets.UTF_8).toString();
  }

  /**
   * Reads a value back, from canonical or any other JSON of the same content.
   *
   * @param json the text
   * @param type the type of the value
   * @return the value, or the problem that keeps it from being read; its source is called {@code
   *     JSON}
   */
  public static <T> ReadResult<T> parse(String json, Class<T> type) {
    TextSource source = new TextSource("JSON", json);
    JsonNode tree;
    try {
      tree = PlanJson.MAPPER.readTree(Normalizer.normalize(source.text(), Normalizer.Form.NFC));
    } catch (JsonProcessingException e) {
      return unreadable(JsonProblems.ofText(source, e));
    }
    if (!tree.isObject()) {
      String found = tree.toString();
      return unreadable(
          ReadProblem.of(
              source.name(),
              JsonProblems.shortened(found),
              "value must be an object of JSON: " + Messages.quote(found)));
    }
    try {
      return ReadResult.of(PlanJson.MAPPER.treeToValue(tree, type), ImmutableList.of());
    } catch (JsonProcessingException e) {
      return unreadable(JsonProblems.ofTree(source, tree, e));
    }
  }

  private static <T> ReadResult<T> unreadable(ReadProblem problem) {
    return ReadResult.unreadable(ImmutableList.of(problem));
  }

  private static JsonNode canonical(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return sorted(object);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode result = PlanJson.MAPPER.createArrayNode();
      array.forEach(element -> result.add(canonical(element)));
      return result;
    }
    if (node.isNumber()) {
      return DecimalNode.valueOf(plain(node.asText()));
    }
    return node.isTextual() ? TextNode.valueOf(composed(node.textValue())) : node;
  }

  private static ObjectNode sorted(ObjectNode object) {
    Map<String, JsonNode> fields = new TreeMap<>();
    object
        .properties()
        .forEach(
            field -> {
              String name = composed(field.getKey());
              checkArgument(
                  fields.put(name, canonical(field.getValue())) == null,
                  "name in canonical JSON must stand once: %s",
                  Messages.quote(name));
            });
    ObjectNode result = PlanJson.MAPPER.createObjectNode();
    result.setAll(fields);
    return result;
  }

  private static BigDecimal plain(String number) {
    BigDecimal exact;
    try {
      exact = new BigDecimal(number).stripTrailingZeros();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "number in canonical JSON must be finite: " + Messages.quote(number), e);
    }
    checkArgument(
        Math.abs((long) exact.scale()) <= LONGEST_NUMBER && exact.precision() <= LONGEST_NUMBER,
        "number in canonical JSON must have at most %s digits: %s",
        LONGEST_NUMBER,
        Messages.quote(number));
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static String composed(String text) {
    checkArgument(
        StandardCharsets.UTF_8.newEncoder().canEncode(text),
        "text in canonical JSON must be Unicode: %s",
        Messages.quote(text));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
