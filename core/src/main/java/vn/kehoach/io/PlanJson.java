package vn.kehoach.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import vn.kehoach.internal.Messages;
import vn.kehoach.plan.Plan;

/**
 * Reads and writes plans as JSON, in the form of {@link #schema()}.
 *
 * <p>Vietnamese term: <i>tệp JSON của kế hoạch</i>.
 *
 * <p>Reading is strict: unknown and repeated names, nulls and trailing text are problems. Text is
 * brought to NFC first.
 */
public final class PlanJson {

  /** The value of {@code format} that marks a file of this form: {@value}. */
  public static final String FORMAT = "kehoach-plan-1";

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(JsonForms.module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private PlanJson() {}

  /**
   * Reads a plan from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the plan, or the problem that keeps it from being read
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<Plan> read(Path file) {
    return TextSource.read(file, PlanJson::read);
  }

  /**
   * Reads a plan from text.
   *
   * @param json the text
   * @return the plan, or the problem that keeps it from being read; its source is called {@code
   *     JSON}
   */
  public static ReadResult<Plan> parse(String json) {
    return read(new TextSource("JSON", json));
  }

  private static ReadResult<Plan> read(TextSource source) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(Normalizer.normalize(source.text(), Normalizer.Form.NFC));
    } catch (JsonProcessingException e) {
      return unreadable(JsonProblems.ofText(source, e));
    }
    String format = tree.path("format").asText();
    if (!(tree instanceof ObjectNode root) || !format.equals(FORMAT)) {
      String rule = "format of a plan must be " + FORMAT + ": " + Messages.quote(format);
      return unreadable(ReadProblem.of(source.name(), format, rule).withColumn("format"));
    }
    root.remove("format");
    try {
      return ReadResult.of(MAPPER.treeToValue(root, Plan.class), ImmutableList.of());
    } catch (JsonProcessingException e) {
      return unreadable(JsonProblems.ofTree(source, tree, e));
    }
  }

  private static ReadResult<Plan> unreadable(ReadProblem problem) {
    return ReadResult.unreadable(ImmutableList.of(problem));
  }

  /**
   * Writes a plan as text.
   *
   * @param plan the plan
   * @return JSON with two-space indents and a closing line break; it reads back to an equal plan
   */
  public static String write(Plan plan) {
    try {
      ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT);
      root.setAll((ObjectNode) MAPPER.valueToTree(plan));
      return writer().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plan " + plan.id() + " must have a JSON form", e);
    }
  }

  /**
   * Writes a plan to a file, in UTF-8.
   *
   * @param plan the plan
   * @param file the file, replaced if it is there
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Plan plan, Path file) {
    try {
      Files.writeString(file, write(plan));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the JSON Schema (2020-12) of the form.
   *
   * @return the schema as text
   */
  public static String schema() {
    try (InputStream in = PlanJson.class.getResourceAsStream("plan.schema.json")) {
      return new String(
          Objects.requireNonNull(in, "plan.schema.json").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectWriter writer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return MAPPER.writer(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
  }
}
