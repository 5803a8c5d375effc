package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.calendar.StatutoryDays.Day;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Names the days of a projection, and marks those that another choice would not give like this. */
final class ProjectedDays {

  private static final String LUNAR_TABLE = "LunarTable.NEW_MOON_NEAR_MIDNIGHT";

  private final LunarYear year;
  private final StatutoryProjection choices;
  private final ImmutableSet<Day> offWhateverTet;
  private final ImmutableSet<Day> offWhateverNationalDay;
  private final ImmutableSet<Day> offWhateverCultureDay;

  private ProjectedDays(LunarYear year, StatutoryProjection choices) {
    this.year = year;
    this.choices = choices;
    this.offWhateverTet = off(Arrays.stream(TetSpan.values()).map(choices::withTetSpan));
    this.offWhateverNationalDay =
        off(Arrays.stream(NationalDaySpan.values()).map(choices::withNationalDaySpan));
    this.offWhateverCultureDay =
        off(Arrays.stream(CultureDayRest.values()).map(choices::withCultureDayRest));
  }

  private ImmutableSet<Day> off(Stream<StatutoryProjection> alternatives) {
    return alternatives
        .map(alternative -> ImmutableSet.copyOf(StatutoryDays.of(year, alternative).inOrder()))
        .reduce((one, other) -> Sets.intersection(one, other).immutableCopy())
        .orElseThrow();
  }

  static ImmutableList<DayOff> of(LunarYear year, StatutoryProjection choices) {
    ProjectedDays days = new ProjectedDays(year, choices);
    return StatutoryDays.of(year, choices).inOrder().stream()
        .map(days::dayOff)
        .collect(ImmutableList.toImmutableList());
  }

  /** The days worked that would be off if 24 November were compensated, as they would be then. */
  static ImmutableList<DayOff> inDoubt(LunarYear year, StatutoryProjection choices) {
    ProjectedDays days = new ProjectedDays(year, choices);
    Set<LocalDate> off = StatutoryDays.of(year, choices).days();
    StatutoryProjection other = choices.withCultureDayRest(CultureDayRest.COMPENSATED);
    return StatutoryDays.of(year, other).inOrder().stream()
        .filter(day -> !off.contains(day.day()))
        .map(day -> days.dayOff(day).withAssumption(nameOf(choices.cultureDayRest())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The name of a choice, such as {@code TetSpan.AS_SINCE_2015}. */
  static String nameOf(Enum<?> choice) {
    return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
  }

  private Optional<String> assumption(Day day) {
    if (!offWhateverTet.contains(day)) {
      return Optional.of(nameOf(choices.tetSpan()));
    }
    if (!offWhateverNationalDay.contains(day)) {
      return Optional.of(nameOf(choices.nationalDaySpan()));
    }
    if (!offWhateverCultureDay.contains(day) || isCultureDayOnARestDay(day)) {
      return Optional.of(nameOf(choices.cultureDayRest()));
    }
    return Optional.of(LUNAR_TABLE).filter(name -> day.holiday().isLunar() && !year.isSure());
  }

  /** A day off itself, but whether another one stands for it is open. */
  private static boolean isCultureDayOnARestDay(Day day) {
    return day.holiday() == StatutoryHoliday.CULTURE
        && StatutoryDays.isRest(day.day())
        && day.statute().compensation().isEmpty();
  }

  private DayOff dayOff(Day day) {
    String vietnamese = day.holiday().vietnamese(day.offset(), year);
    String english = day.holiday().english(day.offset());
    return day.insteadOf()
        .map(
            holiday ->
                DayOff.of(
                        day.day(),
                        DayOffKind.COMPENSATION,
                        "Nghỉ bù " + vietnamese + ", " + DayWords.of(holiday, Language.VIETNAMESE),
                        day.statute().compensation().orElse(day.statute().source()))
                    .withEnglish(
                        "Compensatory day off for "
                            + english
                            + ", "
                            + DayWords.of(holiday, Language.ENGLISH))
                    .withInsteadOf(holiday))
        .orElseGet(
            () ->
                DayOff.of(day.day(), DayOffKind.HOLIDAY, vietnamese, day.statute().source())
                    .withEnglish(english))
        .withAssumption(assumption(day));
  }
}
