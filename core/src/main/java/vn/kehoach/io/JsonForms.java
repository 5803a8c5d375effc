package vn.kehoach.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.internal.Messages;

/** How texts, days and immutable collections are read from JSON: each in one form only. */
final class JsonForms {

  private static final String DAY = "be a day of the calendar in ISO form, such as 2023-06-15";

  private static final int CHOICES_AT_MOST = 10;

  private JsonForms() {}

  static SimpleModule module() {
    SimpleModule module =
        new SimpleModule("kehoach") {
          private static final long serialVersionUID = 1;

          @Override
          public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new Immutables());
          }
        };
    return module
        .addDeserializer(String.class, new Text<>(String.class, JsonForms::composed))
        .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, JsonForms::day))
        .addKeyDeserializer(String.class, new Heading());
  }

  /** Makes letters whole that a file escapes in parts: first the letter, then its marks. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Messages.broken("date", DAY, text);
    }
  }

  private static <E> ImmutableSet<E> distinct(List<E> elements) {
    ImmutableSet<E> set = ImmutableSet.copyOf(elements);
    if (set.size() < elements.size()) {
      throw Messages.broken("list", "name each thing once", elements.toString());
    }
    return set;
  }

  /** Keeps the order read, but puts names of constants in the order of their type. */
  private static ImmutableMap<Object, Object> inOrder(Map<Object, Object> read) {
    boolean constants = read.keySet().stream().allMatch(Enum.class::isInstance);
    return ImmutableMap.copyOf(constants ? new TreeMap<>(read) : read);
  }

  private static Object constant(Class<?> type, String name) {
    ImmutableMap<String, ?> constants =
        Arrays.stream(type.getEnumConstants())
            .collect(ImmutableMap.toImmutableMap(c -> ((Enum<?>) c).name(), c -> c));
    Object constant = constants.get(name);
    if (constant == null) {
      String choices =
          constants.size() <= CHOICES_AT_MOST
              ? "one of " + String.join(", ", constants.keySet())
              : "a name of the schema";
      throw Messages.broken("value", "be " + choices, name);
    }
    return constant;
  }

  /** Reads a value from a JSON string, and from nothing else. */
  private static final class Text<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final transient Function<String, T> reading;

    Text(Class<?> type, Function<String, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        @SuppressWarnings("unchecked")
        T handled = (T) context.handleUnexpectedToken(handledType(), parser);
        return handled;
      }
      try {
        return reading.apply(parser.getText());
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
    }
  }

  /** Reads the heading of a note. */
  private static final class Heading extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return composed(key);
    }
  }

  /** Reads Guava's immutable collections by way of those that Jackson knows. */
  private static final class Immutables extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findCollectionDeserializer(
        CollectionType type,
        DeserializationConfig config,
        BeanDescription description,
        @Nullable TypeDeserializer elementType,
        @Nullable JsonDeserializer<?> element) {
      JavaType list =
          config.getTypeFactory().constructCollectionType(List.class, type.getContentType());
      if (type.hasRawClass(ImmutableList.class)) {
        return converted(list, (List<Object> read) -> ImmutableList.copyOf(read));
      }
      return type.hasRawClass(ImmutableSet.class)
          ? converted(list, (List<Object> read) -> distinct(read))
          : null;
    }

    @Override
    public JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return new Text<>(type, name -> constant(type, name));
    }

    @Override
    public @Nullable JsonDeserializer<?> findMapDeserializer(
        MapType type,
        DeserializationConfig config,
        BeanDescription description,
        @Nullable KeyDeserializer key,
        @Nullable TypeDeserializer elementType,
        @Nullable JsonDeserializer<?> element) {
      JavaType map =
          config
              .getTypeFactory()
              .constructMapType(LinkedHashMap.class, type.getKeyType(), type.getContentType());
      return type.hasRawClass(ImmutableMap.class)
          ? converted(map, (Map<Object, Object> read) -> inOrder(read))
          : null;
    }

    private static <F, T> JsonDeserializer<T> converted(JavaType from, Function<F, T> conversion) {
      return new StdDelegatingDeserializer<>(
          new StdConverter<Object, T>() {
            @Override
            @SuppressWarnings("unchecked")
            public T convert(Object read) {
              return conversion.apply((F) read);
            }

            @Override
            public JavaType getInputType(TypeFactory types) {
              return from;
            }
          });
    }
  }
}
