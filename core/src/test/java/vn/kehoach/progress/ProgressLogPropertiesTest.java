package vn.kehoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.testing.PlanDomain;
import vn.kehoach.testing.TrackedPlan;

@Domain(PlanDomain.class)
class ProgressLogPropertiesTest {

  @Property(tries = 100)
  void whatIsKnownLaterIncludesWhatWasKnownBefore(
      @ForAll TrackedPlan tracked, @ForAll LocalDate one, @ForAll LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    ProgressLog log = tracked.log();
    assertThat(log.asKnownOn(later).events()).containsAll(log.asKnownOn(earlier).events());
    assertThat(log.asKnownOn(later).asKnownOn(earlier)).isEqualTo(log.asKnownOn(earlier));
  }

  @Property(tries = 100)
  void inTheEndEverythingIsKnownAndAtFirstNothing(@ForAll TrackedPlan tracked) {
    assertThat(tracked.log().asKnownOn(LocalDate.MAX)).isEqualTo(tracked.log());
    assertThat(tracked.log().asKnownOn(LocalDate.MIN).events()).isEmpty();
  }

  @Property(tries = 100)
  void aLogIsTheSumOfItsEvents(@ForAll TrackedPlan tracked) {
    ProgressLog rebuilt = tracked.log().withEvents();
    for (ProgressEvent event : tracked.log().events()) {
      rebuilt = rebuilt.plus(event);
    }
    assertThat(rebuilt).isEqualTo(tracked.log());
  }

  @Property
  void nothingIsRecordedBeforeItHappens(@ForAll ProgressEvent event) {
    assertThat(event.recordedOn()).isAfterOrEqualTo(event.happenedOn());
    assertThat(event.time()).isEqualTo(EventTime.of(event.happenedOn(), event.recordedOn()));
  }

  @Property(tries = 100)
  void aLogIsAboutOccurrencesOfItsPlan(@ForAll TrackedPlan tracked) {
    assertThat(tracked.log().plan()).isEqualTo(tracked.plan().id());
    assertThat(tracked.log().events())
        .allMatch(e -> tracked.plan().findItem(e.occurrence().item()).isPresent());
  }
}
