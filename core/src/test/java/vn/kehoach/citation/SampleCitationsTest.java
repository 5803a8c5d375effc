package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample of labelled passages that lies beside the project, if it is there. */
class SampleCitationsTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("basedir", ""), "../../shared/citations/sample.jsonl");

  @Test
  void everyCitationOfTheSampleIsFoundAndNothingElse() throws IOException {
    assumeTrue(Files.exists(SAMPLE), () -> "no sample beside the project: " + SAMPLE);
    ImmutableList<PassageScore> scores =
        CitationCorpus.read(Files.readString(SAMPLE)).stream()
            .map(passage -> PassageScore.of(passage, LegalCitations.find(passage.text())))
            .collect(ImmutableList.toImmutableList());
    assertThat(Accuracy.of(scores).measure("f1")).isGreaterThanOrEqualTo(0.99);
    assertThat(Accuracy.of(scores).measure("strict-f1")).isGreaterThanOrEqualTo(0.98);
  }
}
