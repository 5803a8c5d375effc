package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.testing.PlanDomain;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class PeriodPropertiesTest {

  @Property
  void aPeriodParsesBackFromItsShortForm(@ForAll ReportingPeriod period) {
    assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property
  void aPeriodParsesBackFromItsVietnameseWordsInAnyCaseAndWithoutMarks(
      @ForAll ReportingPeriod period) {
    String words = period.label(Language.VIETNAMESE);
    assertThat(
            List.of(
                ReportingPeriod.parse(words),
                ReportingPeriod.parse(words.toUpperCase(Locale.ROOT)),
                ReportingPeriod.parse(PlainText.fold(words))))
        .containsOnly(period);
  }

  @Property
  void aPeriodHoldsItsDaysAndNoOthers(@ForAll ReportingPeriod period) {
    assertThat(period.days().contains(period.firstDay())).isTrue();
    assertThat(period.days().contains(period.lastDay())).isTrue();
    assertThat(period.days().contains(period.firstDay().minusDays(1))).isFalse();
    assertThat(period.days().contains(period.lastDay().plusDays(1))).isFalse();
    assertThat(period.lastMonth().atEndOfMonth()).isEqualTo(period.lastDay());
  }

  @Property
  void thePeriodsOfATilingCycleCoverTheYearOnce(
      @ForAll ReportingCycle cycle, @ForAll @IntRange(min = 1945, max = 2199) int year) {
    List<ReportingPeriod> periods = cycle.periodsOf(year);
    assertThat(periods)
        .hasSize(cycle.periodsPerYear())
        .isSorted()
        .allMatch(p -> p.cycle() == cycle);
    long days = periods.stream().mapToLong(p -> p.days().lengthInDays()).sum();
    assertThat(days == LocalDate.of(year, 1, 1).lengthOfYear()).isEqualTo(cycle.tilesYear());
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).firstDay()).isEqualTo(periods.get(i - 1).lastDay().plusDays(1));
    }
  }

  @Property
  void nextAndPreviousAreInverse(@ForAll ReportingPeriod period) {
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.previous().next()).isEqualTo(period);
    assertThat(period.next()).isGreaterThan(period);
    assertThat(period.previous().lastDay()).isBefore(period.firstDay());
  }

  @Property
  void orderAgreesWithEquality(@ForAll ReportingPeriod one, @ForAll ReportingPeriod other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void aCycleParsesBackFromItsVietnameseWords(@ForAll ReportingCycle cycle) {
    String words = cycle.label(Language.VIETNAMESE);
    assertThat(ReportingCycle.parse(words)).isEqualTo(cycle);
    assertThat(ReportingCycle.parse("Hằng " + words)).isEqualTo(cycle);
  }

  @Property
  void aDateParsesBackAsFarAsItIsKnown(@ForAll PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void aDateLiesBetweenItsEarliestAndLatestDay(@ForAll PartialDate date) {
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    assertThat(date.day().isPresent()).isEqualTo(date.earliest().equals(date.latest()));
    assertThat(date.latest().getYear()).isEqualTo(date.year());
  }

  @Property
  void aWholeDayIsReadHoweverItIsWritten(@ForAll LocalDate day) {
    String words =
        "ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear();
    String slashed = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    assertThat(List.of(PartialDate.parse(words), PartialDate.parse(slashed)))
        .containsOnly(PartialDate.of(day));
  }

  @Property
  void aLimitParsesBackFromItsWords(@ForAll TimeLimit limit, @ForAll Language language) {
    assertThat(TimeLimit.parse(limit.label(language))).isEqualTo(limit);
    assertThat(TimeLimit.parse("0" + limit.amount() + " " + limit.unit().label(language)))
        .isEqualTo(limit);
  }

  @Property
  void aRangeIsAsLongAsTheDaysItHolds(@ForAll DateRange range) {
    assertThat(range.firstDay().datesUntil(range.lastDay().plusDays(1)))
        .hasSize((int) range.lengthInDays())
        .allMatch(range::contains);
  }
}
