package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageScoreTest {

  private static final String TEXT = "Theo Quyết định số 45/QĐ-UBND ngày 14/02/2024; Đề án 06";
  private static final String SPAN = "Quyết định số 45/QĐ-UBND ngày 14/02/2024";

  @ParameterizedTest
  @CsvSource({"0, 10, 0, 10, 1.0", "0, 10, 5, 10, 0.5", "0, 10, 0, 20, 0.5", "0, 10, 10, 20, 0.0"})
  void whatTwoRangesShareIsMeasuredByTheLonger(
      long start, long end, long otherStart, long otherEnd, double share) {
    TextRange range = new TextRange(start, end);
    TextRange other = new TextRange(otherStart, otherEnd);
    assertThat(range.overlap(other)).isEqualTo(share);
    assertThat(other.overlap(range)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "04/2015/NĐ-CP, 4/2015/ND-CP, true",
    "23-QĐ/TW, 23/QĐ-TW, true",
    "Luật Khiếu nại 2011, LUAT  KHIEU NAI 2011, true",
    "33/CT-TTg, 33/CT–TTG, true",
    "10/CT-TTg, 1/CT-TTg, false",
    "104/NĐ-CP, 14/NĐ-CP, false"
  })
  void keysAreComparedLeniently(String key, String other, boolean same) {
    assertThat(ScoredField.loose(key).equals(ScoredField.loose(other))).isEqualTo(same);
  }

  @Test
  void aLabelOutOfOrderHasNoPlace() {
    Passage passage = passage(List.of(label(SPAN), label(SPAN)), Set.of());
    assertThat(passage.places())
        .containsExactly(new TextRange(5, 5 + SPAN.length()), new TextRange(-1, -1));
  }

  @Test
  void nothingFoundIsAllMissed() {
    Accuracy accuracy = accuracy(passage(List.of(label(SPAN)), Set.of()), List.of());
    assertThat(accuracy).isEqualTo(new Accuracy(1, 0, 0, 0));
    assertThat(accuracy.recall()).isZero();
  }

  @Test
  void oneCitationMeetsOneLabelAndIsSpuriousTheSecondTime() {
    List<Citation> found = LegalCitations.find(TEXT);
    List<Citation> twice = ImmutableList.<Citation>builder().addAll(found).addAll(found).build();
    Passage passage = passage(List.of(label(SPAN)), Set.of("Đề án 06"));
    assertThat(accuracy(passage, found)).isEqualTo(new Accuracy(1, 1, 1, 1));
    assertThat(accuracy(passage, twice)).isEqualTo(new Accuracy(1, 2, 1, 1));
  }

  @Test
  void whatIsIgnoredCountsNeitherWay() {
    List<Citation> found = LegalCitations.find(TEXT);
    Passage passage = passage(List.of(), Set.of(SPAN, "Đề án 06"));
    assertThat(accuracy(passage, found)).isEqualTo(new Accuracy(0, 0, 0, 0));
  }

  @Test
  void aWrongFieldCostsTheStrictScoreOnly() {
    ExpectedCitation wrong = label(SPAN, "46", Set.of());
    List<Citation> found = LegalCitations.find(TEXT);
    PassageScore score = PassageScore.of(passage(List.of(wrong), Set.of("Đề án 06")), found);
    assertThat(score.matches().get(0).wrongFields()).containsExactly(ScoredField.NUMBER);
    assertThat(Accuracy.of(List.of(score))).isEqualTo(new Accuracy(1, 1, 1, 0));
    ExpectedCitation unsure = label(SPAN, "46", Set.of("number"));
    assertThat(accuracy(passage(List.of(unsure), Set.of("Đề án 06")), found).strict()).isOne();
  }

  private static Accuracy accuracy(Passage passage, List<Citation> found) {
    return Accuracy.of(List.of(PassageScore.of(passage, found)));
  }

  private static Passage passage(List<ExpectedCitation> labels, Set<String> ignore) {
    return new Passage("c001", TEXT, labels, "own", Set.of(), ignore);
  }

  private static ExpectedCitation label(String span) {
    return label(span, "45", Set.of());
  }

  private static ExpectedCitation label(String span, String number, Set<String> unscored) {
    return new ExpectedCitation(
        Optional.of("Quyết định"),
        Optional.of(number),
        Optional.empty(),
        Optional.of("QĐ-UBND"),
        Optional.of("45/QĐ-UBND"),
        Optional.of(LocalDate.of(2024, 2, 14)),
        Optional.empty(),
        span,
        Optional.of("numbered"),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableMap.of(),
        ImmutableSet.copyOf(unscored));
  }
}
