package vn.kehoach.citation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The labelled passages beside {@code citations/README.md}. */
final class CitationCorpus {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL))
          .build();

  private CitationCorpus() {}

  /** Finds a split; the held-out one joins when the grammar is done. */
  static Optional<ImmutableList<Passage>> findSplit(String name) {
    return findText(name + ".jsonl").map(CitationCorpus::read);
  }

  /** Reads passages, one JSON object a line. */
  static ImmutableList<Passage> read(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(CitationCorpus::passage)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the group of each tag: form, negative or other. */
  static ImmutableMap<String, String> groupsOfTags() {
    return findText("tags.csv")
        .orElseThrow()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("tag,"))
        .map(line -> Splitter.on(',').limit(3).splitToList(line))
        .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));
  }

  private static Passage passage(String line) {
    try {
      return MAPPER.readValue(line, Passage.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> findText(String file) {
    return Optional.ofNullable(CitationCorpus.class.getResource("/citations/" + file))
        .map(
            url -> {
              try {
                return Resources.toString(url, StandardCharsets.UTF_8);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
