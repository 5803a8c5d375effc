package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationAccuracyTest {

  @ParameterizedTest
  @ValueSource(strings = {"dev", "heldout"})
  void theFiguresAreInTheOpen(String split) {
    System.out.println(new AccuracyTable(split, scoresOf(split), CitationCorpus.groupsOfTags()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/citations/floors.csv", useHeadersInDisplayName = true)
  void noFigureFallsBelowItsFloor(String split, String measure, double floor) {
    assertThat(Accuracy.of(scoresOf(split)).measure(measure))
        .as("%s of split %s", measure, split)
        .isGreaterThanOrEqualTo(floor);
  }

  @Test
  void whatIsWrongInTheDevelopmentSplitIsWrittenDown() throws IOException {
    String report = scoresOf("dev").stream().map(Disagreements::of).collect(Collectors.joining());
    Path file = Path.of("target", "citation-disagreements.txt");
    Files.writeString(file, report);
    assertThat(file).hasContent(report);
  }

  private static ImmutableList<PassageScore> scoresOf(String split) {
    Optional<ImmutableList<Passage>> passages = CitationCorpus.findSplit(split);
    assumeTrue(passages.isPresent(), () -> "no split '" + split + "' yet: its figures are skipped");
    return passages.orElseThrow().stream()
        .map(passage -> PassageScore.of(passage, LegalCitations.find(passage.text())))
        .collect(ImmutableList.toImmutableList());
  }
}
