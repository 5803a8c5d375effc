package vn.kehoach.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoach.io.DataTable;

/** The announced years that come with this library; damaged data stop loading. */
final class CalendarData {

  static final String RESOURCE = "public-sector.csv";

  private CalendarData() {}

  static InputStream open() {
    InputStream in = CalendarData.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException("data must be whole: no resource '" + RESOURCE + "'");
    }
    return in;
  }

  static ImmutableList<CalendarYear> load(InputStream bytes) {
    return DataTable.load(bytes, RESOURCE, NoticeCsv.COLUMNS, CalendarData::years);
  }

  private static ImmutableList<CalendarYear> years(DataTable table) {
    CalendarNotice all = NoticeRows.read(table).notice();
    for (CalendarYear year : all.years()) {
      checkArgument(!year.daysOff().isEmpty(), "year must have days off: '%s'", year.year());
    }
    Stream.concat(
            all.daysOffBeyond().stream().map(DayOff::day),
            all.makeUpDaysBeyond().stream().map(MakeUpDay::day))
        .findFirst()
        .ifPresent(
            day -> {
              throw new IllegalArgumentException(
                  "day must lie in a year that has its row: '" + day + "'");
            });
    return all.years();
  }

  /** All layers of the public sector. */
  static final class Layers implements Supplier<CalendarLayers> {
    @Override
    public CalendarLayers get() {
      return Loaded.LAYERS;
    }

    private static final class Loaded {
      static final CalendarLayers LAYERS =
          CalendarLayers.of(WeeklyRest.PUBLIC_SECTOR)
              .with(StatutoryProjection.standard())
              .with(load(open()));
    }
  }
}
