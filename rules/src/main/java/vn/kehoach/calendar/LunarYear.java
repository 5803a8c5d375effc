package vn.kehoach.calendar;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataRow;
import vn.kehoach.io.DataTable;

/**
 * The two lunar days of a year that are public holidays, how the old lunar year ends, and how many
 * seconds lie between midnight and the new moons that decide.
 */
record LunarYear(int year, LocalDate tet, LocalDate hungKings, int eve, int seconds) {

  private static final String RESOURCE = "lunar-days.csv";
  private static final DataColumns COLUMNS =
      DataColumns.of("year", "tet", "hung_kings", "eve", "seconds");

  /** The slowing of the Earth is not known better than this over the century. */
  private static final int SURE_SECONDS = 600;

  private static final String[] STEMS = {
    "Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"
  };
  private static final String[] BRANCHES = {
    "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"
  };

  /** Finds a year from 1995 to 2100. */
  static Optional<LunarYear> find(int year) {
    return Optional.ofNullable(Table.YEARS.get(year));
  }

  private static LunarYear of(DataRow row) {
    return new LunarYear(
        row.value("year", Integer::valueOf),
        row.day("tet"),
        row.day("hung_kings"),
        row.value("eve", Integer::valueOf),
        row.value("seconds", Integer::valueOf));
  }

  /** The name of the year, such as Đinh Mùi for 2027. */
  String name() {
    return STEMS[year % 10] + " " + BRANCHES[year % 12];
  }

  boolean isSure() {
    return seconds >= SURE_SECONDS;
  }

  private static final class Table {
    static final ImmutableMap<Integer, LunarYear> YEARS =
        DataTable.load(
            LunarYear.class.getResourceAsStream(RESOURCE),
            RESOURCE,
            COLUMNS,
            table ->
                table.each(LunarYear::of).stream()
                    .collect(ImmutableMap.toImmutableMap(LunarYear::year, year -> year)));
  }
}
