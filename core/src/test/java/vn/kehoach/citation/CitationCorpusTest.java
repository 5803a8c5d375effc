package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationCorpusTest {

  private static final ImmutableMap<String, String> GROUPS = CitationCorpus.groupsOfTags();

  @Test
  void anIdIsUsedOnce() {
    for (String split : ImmutableList.of("dev", "heldout")) {
      assertThat(CitationCorpus.findSplit(split).orElse(ImmutableList.of()))
          .extracting(Passage::id)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aPassageIsWrittenOnce() {
    assertThat(both()).extracting(Passage::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "heldout"})
  void everyPassageIsWellFormed(String split) {
    Optional<ImmutableList<Passage>> passages = CitationCorpus.findSplit(split);
    assumeTrue(passages.isPresent(), () -> "no split '" + split + "' yet: its check is skipped");
    assertThat(passages.orElseThrow()).allSatisfy(CitationCorpusTest::isWellFormed);
  }

  private static void isWellFormed(Passage passage) {
    assertThat(passage.id()).matches(passage.expected().isEmpty() ? "h?n\\d{3}" : "h?c\\d{3}");
    assertThat(passage.text()).isNotBlank().hasSizeLessThanOrEqualTo(250);
    assertThat(passage.source()).isNotBlank();
    assertThat(passage.tags().contains("negative")).isEqualTo(passage.expected().isEmpty());
    assertThat(GROUPS.keySet()).as("known tags").containsAll(passage.tags());
    assertThat(passage.ignore()).allSatisfy(part -> assertThat(passage.text()).contains(part));
    assertThat(passage.places()).as("spans in order").allMatch(place -> place.start() >= 0);
    assertThat(passage.expected()).allSatisfy(label -> isWellFormed(passage, label));
  }

  private static void isWellFormed(Passage passage, ExpectedCitation label) {
    assertThat(label.span()).isNotBlank();
    label.issuer().ifPresent(issuer -> assertThat(passage.text()).contains(issuer));
    assertThat(Stream.of(ScoredField.values()).map(ScoredField::label))
        .containsAll(label.unscored());
    if (!label.unscored().contains("key")) {
      boolean keyed = label.kind().filter(kind -> kind.matches("numbered|named")).isPresent();
      assertThat(label.key().isPresent()).as("key of %s", label.span()).isEqualTo(keyed);
    }
    assertThat(label.year().isPresent() && label.number().isEmpty()).isFalse();
  }

  @Test
  void theCorpusIsLargeAndAQuarterOfItIsNegative() {
    ImmutableList<Passage> both = both();
    assertThat(both).hasSizeGreaterThanOrEqualTo(400);
    assertThat(both.stream().filter(passage -> passage.expected().isEmpty()).count() * 4)
        .isGreaterThanOrEqualTo(both.size());
  }

  @ParameterizedTest
  @MethodSource("formsAndNegatives")
  void everyFormIsThereSixTimes(String tag) {
    assertThat(both()).filteredOn(passage -> passage.tags().contains(tag)).hasSizeGreaterThan(5);
  }

  @Test
  void blanksAndLineEndsAreWhatTheTagsSay() {
    assertThat(CitationCorpus.findSplit("dev").orElseThrow())
        .allSatisfy(
            passage -> {
              assertThat(passage.tags().contains("nbsp")).isEqualTo(has(passage, "\u00a0"));
              assertThat(passage.tags().contains("crlf")).isEqualTo(has(passage, "\r\n"));
            });
  }

  private static Stream<String> formsAndNegatives() {
    return GROUPS.keySet().stream().filter(tag -> !"other".equals(GROUPS.get(tag)));
  }

  private static ImmutableList<Passage> both() {
    return Stream.of("dev", "heldout")
        .flatMap(split -> CitationCorpus.findSplit(split).stream())
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean has(Passage passage, String part) {
    return passage.text().contains(part);
  }
}
