package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.period.DateRange;

class MergedSummaryPropertiesTest {

  private static final SummarySpan SPAN =
      SummarySpan.of(
          DateRange.ofClosed(LocalDate.of(2023, 3, 15), LocalDate.of(2023, 6, 14)),
          LocalDate.of(2023, 6, 14));

  private static PeriodSummary summary(Figures figures) {
    return ImmutablePeriodSummary.of(
        SPAN,
        ImmutableList.of(ImmutableUnitFigures.of(Optional.empty(), figures)),
        ImmutableList.of(ImmutableSectionFigures.of(Optional.empty(), figures)),
        ImmutableList.of(),
        figures);
  }

  private static Arbitrary<Figures> figures() {
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.of(Outcome.class), Arbitraries.integers().between(0, 9)),
            Arbitraries.of(OverdueAge.class),
            Arbitraries.integers().between(0, 100))
        .as(
            (outcomes, age, share) -> {
              int handled = outcomes.values().stream().mapToInt(Integer::intValue).sum();
              int opening = handled * share / 100;
              return Figures.ofCounts(
                  opening,
                  handled - opening,
                  outcomes,
                  Map.of(age, outcomes.getOrDefault(Outcome.OPEN_OVERDUE, 0)));
            });
  }

  @Provide
  Arbitrary<MergedSummary> merged() {
    Arbitrary<MergedSummary> one =
        Combinators.combine(Arbitraries.of("01-1", "01-2", "02-1", "Nam Chính"), figures())
            .as((key, figures) -> MergedSummary.of(key, summary(figures)));
    return one.list()
        .ofMaxSize(5)
        .map(list -> list.stream().reduce(MergedSummary.empty(), MergedSummary::merge));
  }

  @Property(tries = 300)
  void orderAndGroupingDoNotMatter(
      @ForAll("merged") MergedSummary a,
      @ForAll("merged") MergedSummary b,
      @ForAll("merged") MergedSummary c) {
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(MergedSummary.empty())).isEqualTo(a);
    assertThat(MergedSummary.empty().merge(a)).isEqualTo(a);
    assertThat(a.merge(b).total()).isEqualTo(a.total().plus(b.total()));
  }

  @Property(tries = 100)
  void anyShuffleGivesTheSameText(
      @ForAll List<@From("merged") MergedSummary> parts, @ForAll Random random) {
    List<MergedSummary> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);

    assertThat(shuffled.stream().reduce(MergedSummary.empty(), MergedSummary::merge).toJson())
        .isEqualTo(parts.stream().reduce(MergedSummary.empty(), MergedSummary::merge).toJson());
  }

  @Property(tries = 100)
  void mergingAllAtOnceIsMergingOneAfterTheOther(
      @ForAll List<@From("merged") MergedSummary> parts) {
    assertThat(MergedSummary.ofAll(parts))
        .isEqualTo(parts.stream().reduce(MergedSummary.empty(), MergedSummary::merge));
  }

  @Property(tries = 200)
  void groupingBeforeOrAfterMergingIsTheSame(
      @ForAll("merged") MergedSummary a, @ForAll("merged") MergedSummary b) {
    assertThat(a.merge(b).groupedBy(key -> key.substring(0, 2)))
        .isEqualTo(
            a.groupedBy(key -> key.substring(0, 2)).merge(b.groupedBy(key -> key.substring(0, 2))));
    assertThat(a.groupedBy(key -> "all").total()).isEqualTo(a.total());
    assertThat(a.groupedBy(key -> key)).isEqualTo(a);
  }

  @Property(tries = 200)
  void mergedSummariesTravelAsJson(@ForAll("merged") MergedSummary a) {
    assertThat(MergedSummary.parse(a.toJson()).orElseThrow()).isEqualTo(a);
  }
}
