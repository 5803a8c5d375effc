package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The years of a calendar with all its layers, made when they are first asked for. */
final class KnownYears {

  private final String name;
  private final CalendarLayers layers;
  private final ImmutableSortedSet<Integer> years;
  private final Map<Integer, Optional<CalendarYear>> found = new ConcurrentHashMap<>();
  private @Nullable DayAnswers answers;

  /** Years without a gap, the first of them perhaps known in part. */
  private record Run(int first, int last) {

    @Override
    public String toString() {
      return first == last ? "" + first : first + "-" + last;
    }
  }

  KnownYears(String name, CalendarLayers layers) {
    this.name = name;
    this.layers = layers;
    this.years = layers.years();
  }

  ImmutableSortedSet<Integer> years() {
    return years;
  }

  Optional<CalendarYear> find(int year) {
    return years.contains(year) ? found.computeIfAbsent(year, layers::find) : Optional.empty();
  }

  private Optional<LocalDate> knownFrom(int year) {
    return find(year).flatMap(CalendarYear::knownFrom);
  }

  private boolean fillsIn() {
    return layers.unknownYears() == UnknownYears.WEEKLY_REST_ONLY;
  }

  /** A year known in part is as sure as that part, unless the rest of it is filled in. */
  Certainty certaintyOf(int year) {
    return find(year)
        .filter(known -> known.knownFrom().isEmpty() || !fillsIn())
        .map(CalendarYear::certainty)
        .orElse(Certainty.UNKNOWN);
  }

  IllegalArgumentException unknown(LocalDate day) {
    return knownFrom(day.getYear())
        .map(from -> refusal("day (known from " + from + ")", day))
        .orElseGet(() -> unknownYear(day.getYear()));
  }

  IllegalArgumentException unknownYear(int year) {
    return refusal("year (known: " + inWords() + ")", year);
  }

  private IllegalArgumentException refusal(String thing, Object unknown) {
    return new IllegalArgumentException(
        "calendar " + name + " must know the " + thing + ": '" + unknown + "'");
  }

  /** The known years, such as {@code 2010-2027} or {@code 2020, 2022}. */
  String inWords() {
    return runs(years).stream().map(Run::toString).collect(Collectors.joining(", "));
  }

  private ImmutableList<Run> runs(ImmutableSortedSet<Integer> years) {
    ImmutableList.Builder<Run> runs = ImmutableList.builder();
    int first = years.first();
    for (int year : years) {
      first = begins(year, years) ? year : first;
      if (begins(year + 1, years)) {
        runs.add(new Run(first, year));
      }
    }
    return runs.build();
  }

  /** Tells whether days that are not known come right before a year. */
  private boolean begins(int year, ImmutableSortedSet<Integer> years) {
    CalendarYear announced = layers.announced().get(year);
    return !years.contains(year)
        || !years.contains(year - 1)
        || (announced != null && announced.knownFrom().isPresent());
  }

  /** The table at hand: the first announced years without a gap. */
  WorkingDayTable tableAtHand() {
    return table(runs(layers.announced().keySet()).get(0));
  }

  /** What is answered beyond the table at hand. */
  DayAnswers answers() {
    DayAnswers known = answers;
    if (known == null) {
      known = fillsIn() ? restOnlyBeyond() : knownRuns();
      answers = known;
    }
    return known;
  }

  private DayAnswers knownRuns() {
    return new KnownRuns(
        this, runs(years).stream().map(this::table).collect(ImmutableList.toImmutableList()));
  }

  private DayAnswers restOnlyBeyond() {
    LocalDate firstDay = LocalDate.of(years.first(), 1, 1);
    return new RestOnlyBeyond(this, table(firstDay, years.last()), layers.weeklyRest());
  }

  private WorkingDayTable table(Run run) {
    LocalDate firstDay = knownFrom(run.first()).orElseGet(() -> LocalDate.of(run.first(), 1, 1));
    return table(firstDay, run.last());
  }

  private WorkingDayTable table(LocalDate firstDay, int lastYear) {
    MonthWords words = new MonthWords(firstDay, lastYear, MonthWords.restBits(layers.weeklyRest()));
    for (int year : years.subSet(firstDay.getYear(), true, lastYear, true)) {
      layers.note(year, words);
    }
    return words.table();
  }
}
