package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.ModelStage;
import vn.kehoach.plan.ModelStep;

class OtherFiguresPropertiesTest {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 500).map(LocalDate.of(2023, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<ExemplaryModel> models() {
    return Combinators.combine(
            Arbitraries.of(ModelStage.class).set(),
            days().list().ofSize(ModelStage.values().length))
        .as(
            (stages, days) -> {
              Iterator<LocalDate> ordered = days.stream().sorted().iterator();
              return ExemplaryModel.of("Mô hình")
                  .withSteps(
                      stages.stream()
                          .sorted()
                          .map(stage -> ModelStep.of(stage, ordered.next()))
                          .toList());
            });
  }

  @Property(tries = 300)
  void stagesAtTheEndAreThoseAtTheOpeningWithTheMoves(
      @ForAll List<@From("models") ExemplaryModel> models,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 200) int length) {
    ModelSummary summary =
        ModelSummary.of(models, DateRange.ofClosed(first, first.plusDays(length)));

    for (ModelStage stage : ModelStage.values()) {
      long in = summary.moves().stream().filter(m -> m.reached() == stage).count();
      long out =
          summary.moves().stream().filter(m -> m.left().filter(stage::equals).isPresent()).count();
      assertThat((long) summary.closing().getOrDefault(stage, 0))
          .isEqualTo(summary.opening().getOrDefault(stage, 0) + in - out);
    }
  }

  @Property(tries = 200)
  void consecutiveRangesJudgeEachWeekOnceAndCountEachDayOnce(
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 90) int length,
      @ForAll @IntRange(max = 90) int more,
      @ForAll Set<@From("days") LocalDate> held,
      @ForAll ReceptionPolicy policy) {
    DateRange one = DateRange.ofClosed(first, first.plusDays(length));
    LocalDate next = one.lastDay().plusDays(1);
    DateRange two = DateRange.ofClosed(next, next.plusDays(more));
    for (TimeLimit time : List.of(TimeLimit.ofWeeks(1), TimeLimit.ofMonths(1))) {
      ReceptionDuty duty = ReceptionDuty.of(1, time);
      ReceptionFigures whole = of(duty, held, DateRange.ofClosed(first, two.lastDay()), policy);

      assertThat(whole.spans())
          .isEqualTo(
              Stream.of(of(duty, held, one, policy), of(duty, held, two, policy))
                  .flatMap(figures -> figures.spans().stream())
                  .collect(ImmutableList.toImmutableList()));
      assertThat(whole.missed().isEmpty() && whole.owed() > whole.held()).isFalse();
    }
  }

  @Property(tries = 200)
  void aWeekIsMissedIfNoDayOfItWasHeldAndSomeDayIsWorked(
      @ForAll("days") LocalDate day, @ForAll Set<@From("days") LocalDate> held) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    DateRange week = DateRange.ofClosed(monday, monday.plusDays(6));
    boolean none = held.stream().noneMatch(week::contains);
    boolean worked =
        monday
            .datesUntil(monday.plusDays(7))
            .anyMatch(VietnamCalendar.publicSector()::isWorkingDay);

    assertThat(
            of(
                    ReceptionDuty.of(1, TimeLimit.ofWeeks(1)),
                    held,
                    week,
                    ReceptionPolicy.EXCUSED_WITHOUT_WORKING_DAY)
                .missed())
        .hasSize(none && worked ? 1 : 0);
  }

  private static ReceptionFigures of(
      ReceptionDuty duty, Set<LocalDate> held, DateRange days, ReceptionPolicy policy) {
    return ReceptionFigures.of(
        duty,
        ReceptionLog.of(PartyId.parse("chu-tich"), List.copyOf(held)),
        days,
        VietnamCalendar.publicSector(),
        policy);
  }
}
