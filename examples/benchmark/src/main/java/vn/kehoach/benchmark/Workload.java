package vn.kehoach.benchmark;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.status.Happening;
import vn.kehoach.status.HappeningKind;
import vn.kehoach.status.Judgement;
import vn.kehoach.summary.Outcome;
import vn.kehoach.summary.SummaryEntry;
import vn.kehoach.summary.SummarySpan;

/** The dossiers of twelve units in a quarter, each judged on both days, and the same as records. */
record Workload(ImmutableList<SummaryEntry> entries, ImmutableList<Line> lines) {

  static final SummarySpan SPAN =
      SummarySpan.of(
          DateRange.ofClosed(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30)),
          LocalDate.of(2023, 6, 30));

  private static final ImmutableList<PartyId> UNITS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(n -> PartyId.parse("don-vi-" + n))
          .collect(ImmutableList.toImmutableList());
  private static final Judgement JUDGEMENT =
      Judgement.of(VietnamCalendar.publicSector()).withNearlyDue(TimeLimit.ofWorkingDays(5));
  private static final ImmutableList<HappeningKind> KINDS =
      ImmutableList.of(
          HappeningKind.COMPLETED,
          HappeningKind.COMPLETED,
          HappeningKind.COMPLETED,
          HappeningKind.STARTED,
          HappeningKind.STARTED,
          HappeningKind.SUSPENDED,
          HappeningKind.DISCONTINUED);

  /** Makes as many dossiers, all handled in the quarter: what is closed was closed in it. */
  static Workload of(int count) {
    SplittableRandom random = new SplittableRandom(2023);
    ImmutableList<SummaryEntry> entries =
        IntStream.range(0, count)
            .mapToObj(number -> entry(number, random))
            .collect(ImmutableList.toImmutableList());
    return new Workload(
        entries, entries.stream().map(Line::of).collect(ImmutableList.toImmutableList()));
  }

  private static SummaryEntry entry(int number, SplittableRandom random) {
    LocalDate opens = LocalDate.of(2023, 1, 2).plusDays(random.nextInt(170));
    Optional<LocalDate> due =
        random.nextInt(10) == 0
            ? Optional.empty()
            : Optional.of(opens.plusDays(random.nextInt(5, 90)));
    LocalDate first = opens.isBefore(SPAN.window().firstDay()) ? SPAN.window().firstDay() : opens;
    int days = (int) (SPAN.asOf().toEpochDay() - first.toEpochDay());
    HappeningKind kind = KINDS.get(random.nextInt(KINDS.size()));
    List<Happening> told = List.of(Happening.of(kind, first.plusDays(random.nextInt(days))));
    return SummaryEntry.judge("HS-" + number, new Dossier(opens, due), told, JUDGEMENT, SPAN)
        .withUnit(UNITS.get(random.nextInt(UNITS.size())));
  }

  /**
   * A dossier as one would write it down for this one purpose.
   *
   * @param key its name
   * @param unit whose it is
   * @param outcome where it ended up
   */
  record Line(String key, String unit, Outcome outcome) {

    private static Line of(SummaryEntry entry) {
      String unit = entry.unit().orElseThrow().toString();
      return new Line(entry.key(), unit, Outcome.of(entry.after()));
    }
  }
}
