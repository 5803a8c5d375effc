package vn.kehoach.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.testing.StatuteDomain;
import vn.kehoach.text.Language;

@Domain(StatuteDomain.class)
class StatutoryLimitsPropertiesTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();

  @Property(tries = 300)
  void theVersionFoundIsTheOnlyOneASlowScanFinds(
      @ForAll StatutoryLimits limits, @ForAll StatutoryLimitId id, @ForAll LocalDate day) {
    List<StatutoryLimit> scanned = new ArrayList<>();
    for (StatutoryLimit limit : limits.all()) {
      long end = limit.inForceTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      if (limit.id().toString().equals(id.toString())
          && limit.inForceFrom().toEpochDay() <= day.toEpochDay()
          && day.toEpochDay() <= end) {
        scanned.add(limit);
      }
    }
    assertThat(scanned).hasSizeLessThan(2);
    assertThat(limits.find(id, day).stream()).containsExactlyElementsOf(scanned);
  }

  @Property(tries = 300)
  void betweenItsFirstAndItsLastDayALimitAlwaysHolds(
      @ForAll StatutoryLimits limits, @ForAll LocalDate day) {
    for (StatutoryLimitId id : limits.ids()) {
      List<StatutoryLimit> versions = limits.versions(id);
      LocalDate first = versions.get(0).inForceFrom();
      LocalDate last = versions.get(versions.size() - 1).inForceTo().orElse(LocalDate.MAX);
      boolean within = !day.isBefore(first) && !day.isAfter(last);
      assertThat(limits.find(id, day).isPresent()).isEqualTo(within);
    }
  }

  @Property(tries = 300)
  void theLimitsOfACallerNeverChangeThoseOfAnotherId(
      @ForAll StatutoryLimits limits, @ForAll StatutoryLimitId id, @ForAll LocalDate day) {
    StatutoryLimits standard = StatutoryLimits.standard();
    StatutoryLimits all = standard.with(limits);

    assertThat(all.find(id, day))
        .isEqualTo((limits.ids().contains(id) ? limits : standard).find(id, day));
    standard.ids().stream()
        .filter(known -> !limits.ids().contains(known))
        .forEach(known -> assertThat(all.versions(known)).isEqualTo(standard.versions(known)));
    assertThat(all.with(limits)).isEqualTo(all);
  }

  @Property(tries = 300)
  void whatIsWrittenReadsBack(@ForAll StatutoryLimits limits) {
    assertThat(StatutoryLimitsCsv.parse(StatutoryLimitsCsv.write(limits)).orElseThrow())
        .isEqualTo(limits);
  }

  @Property(tries = 300)
  void aLimitWarnsExactlyWhenItIsNotConfirmed(
      @ForAll StatutoryLimits limits, @ForAll LocalDate day) {
    for (StatutoryLimitId id : limits.ids()) {
      limits
          .find(id, day)
          .filter(limit -> limit.measure().kind().isCounted())
          .filter(limit -> limit.measure().kind() != LimitKind.LEAD_TIME)
          .ifPresent(
              limit -> {
                StatutoryDeadline deadline = limit.deadline(day, CALENDAR, DayOffRules.STAY);
                assertThat(deadline.warning(Language.ENGLISH).isEmpty())
                    .isEqualTo(deadline.isConfirmed());
                assertThat(
                        deadline.isConfirmed()
                            || deadline.certainty() == SourceCertainty.UNCONFIRMED)
                    .isTrue();
              });
    }
  }

  @Property(tries = 200)
  void anExtensionNeverEndsEarlier(@ForAll LocalDate day) {
    LocalDate start = day.plusYears(5);
    for (DayOffRules rule : DayOffRules.values()) {
      StatutoryDeadline first =
          StatutoryLimits.standard()
              .limit(StatutoryLimitId.parse("denunciation.settlement.especially-complex"), start)
              .deadline(start, CALENDAR, rule);
      assertThat(first.day()).isAfter(start);
      assertThat(first.extended(1).day()).isAfter(first.day());
      assertThat(first.extended(2).day()).isAfter(first.extended(1).day());
    }
  }
}
