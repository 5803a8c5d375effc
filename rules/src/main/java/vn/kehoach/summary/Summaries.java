package vn.kehoach.summary;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.plan.ItemNumber;

/** Counts the lines of a ledger: each once by unit and by section, and once for every role. */
final class Summaries {

  private final PeriodLedger ledger;

  private Summaries(PeriodLedger ledger) {
    this.ledger = ledger;
  }

  static PeriodSummary of(PeriodLedger ledger) {
    Summaries count = new Summaries(ledger);
    return ImmutablePeriodSummary.of(
        ledger.span(), count.units(), count.sections(), count.roles(), Tally.of(ledger.lines()));
  }

  private ImmutableList<UnitFigures> units() {
    Stream<Optional<PartyId>> order = ledger.units().stream().map(Optional::of);
    Map<Optional<PartyId>, Tally> tallies = group(order, line -> Stream.of(line.entry().unit()));
    Optional<Tally> nobody = Optional.ofNullable(tallies.remove(Optional.<PartyId>empty()));
    ImmutableList.Builder<UnitFigures> units = ImmutableList.builder();
    units.addAll(figures(tallies, ImmutableUnitFigures::of));
    nobody.ifPresent(t -> units.add(ImmutableUnitFigures.of(Optional.empty(), t.figures())));
    return units.build();
  }

  private ImmutableList<SectionFigures> sections() {
    Map<Optional<ItemNumber>, Tally> tallies =
        group(Stream.empty(), line -> Stream.of(line.entry().section()));
    return figures(tallies, ImmutableSectionFigures::of);
  }

  private ImmutableList<RoleFigures> roles() {
    Map<Responsibility, Tally> tallies =
        group(Stream.empty(), line -> line.entry().responsibilities().stream());
    return figures(tallies, RoleFigures::of).stream()
        .sorted(Comparator.comparing(RoleFigures::role).thenComparing(role -> place(role.party())))
        .collect(ImmutableList.toImmutableList());
  }

  private int place(PartyId party) {
    int place = ledger.units().indexOf(party);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private <K> Map<K, Tally> group(Stream<K> order, Function<LedgerLine, Stream<K>> keys) {
    Map<K, Tally> tallies = new LinkedHashMap<>();
    order.forEach(key -> tallies.put(key, new Tally()));
    for (LedgerLine line : ledger.lines()) {
      keys.apply(line).forEach(key -> tallies.computeIfAbsent(key, k -> new Tally()).add(line));
    }
    return tallies;
  }

  private static <K, T> ImmutableList<T> figures(
      Map<K, Tally> tallies, BiFunction<K, Figures, T> maker) {
    ImmutableList.Builder<T> result = ImmutableList.builder();
    tallies.forEach(
        (key, tally) -> {
          Figures figures = tally.figures();
          if (figures.handled() > 0) {
            result.add(maker.apply(key, figures));
          }
        });
    return result.build();
  }
}
