package vn.kehoach.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * How often something is reported or done, such as {@link #QUARTER}.
 *
 * <p>Vietnamese term: <i>kỳ báo cáo</i>.
 *
 * <p>Months, quarters, half-years and years each tile the year; the nine months do not, they
 * overlap the year from its start. {@link #ON_REQUEST} has no periods of its own.
 *
 * <p>Source: Decree 09/2019/NĐ-CP, Articles 4 and 12, in force from 2019-03-12; the nine months are
 * provincial practice.
 */
public enum ReportingCycle {
  /** Each month, <i>hằng tháng</i>. */
  MONTH(12, 1, "tháng", "month"),
  /** Each quarter, <i>hằng quý</i>. */
  QUARTER(4, 3, "quý", "quarter"),
  /** Each half-year, <i>6 tháng</i>. */
  HALF_YEAR(2, 6, "6 tháng", "half-year"),
  /** The first nine months of a year, <i>9 tháng</i>. */
  NINE_MONTHS(1, 9, "9 tháng", "nine months"),
  /** Each year, <i>năm</i>. */
  YEAR(1, 12, "năm", "year"),
  /** Whenever a competent body asks, <i>theo yêu cầu</i>. */
  ON_REQUEST(0, 0, "theo yêu cầu", "on request");

  private static final ImmutableMap<String, ReportingCycle> WRITTEN =
      ImmutableMap.<String, ReportingCycle>builder()
          .put("thang", MONTH)
          .put("month", MONTH)
          .put("monthly", MONTH)
          .put("quy", QUARTER)
          .put("quarter", QUARTER)
          .put("quarterly", QUARTER)
          .put("6 thang", HALF_YEAR)
          .put("06 thang", HALF_YEAR)
          .put("sau thang", HALF_YEAR)
          .put("half-year", HALF_YEAR)
          .put("half_year", HALF_YEAR)
          .put("9 thang", NINE_MONTHS)
          .put("09 thang", NINE_MONTHS)
          .put("chin thang", NINE_MONTHS)
          .put("nine months", NINE_MONTHS)
          .put("nine_months", NINE_MONTHS)
          .put("nam", YEAR)
          .put("1 nam", YEAR)
          .put("01 nam", YEAR)
          .put("year", YEAR)
          .put("yearly", YEAR)
          .put("theo yeu cau", ON_REQUEST)
          .put("dot xuat", ON_REQUEST)
          .put("on request", ON_REQUEST)
          .put("on_request", ON_REQUEST)
          .buildOrThrow();

  private final int periodsPerYear;
  private final int monthsPerPeriod;
  private final String vietnamese;
  private final String english;

  ReportingCycle(int periodsPerYear, int monthsPerPeriod, String vietnamese, String english) {
    this.periodsPerYear = periodsPerYear;
    this.monthsPerPeriod = monthsPerPeriod;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Parses a cycle as plans write it, with or without <i>hằng</i>, such as {@code hàng quý}, {@code
   * 6 tháng} or {@code 01 năm}.
   *
   * @param text Vietnamese or English, marks and case ignored
   * @return the cycle
   * @throws IllegalArgumentException if the text names no cycle
   */
  public static ReportingCycle parse(String text) {
    String folded = PlainText.fold(text).replaceFirst("^(dinh ky )?(hang |moi )?", "");
    ReportingCycle cycle = WRITTEN.get(folded);
    if (cycle == null) {
      throw Messages.broken(
          "reporting cycle", "be one of tháng, quý, 6 tháng, 9 tháng, năm, theo yêu cầu", text);
    }
    return cycle;
  }

  /**
   * Returns how many periods a year has: 12, 4, 2, 1, 1 and 0.
   *
   * @return the number of periods
   */
  public int periodsPerYear() {
    return periodsPerYear;
  }

  /**
   * Returns how many months a period has: 1, 3, 6, 9, 12 and 0.
   *
   * @return the number of months
   */
  public int monthsPerPeriod() {
    return monthsPerPeriod;
  }

  /**
   * Tells whether the periods of a year follow each other without gap or overlap, from January to
   * December.
   *
   * @return true for months, quarters, half-years and years
   */
  public boolean tilesYear() {
    return periodsPerYear * monthsPerPeriod == 12;
  }

  /**
   * Returns the periods of a year in order.
   *
   * @param year the year, such as 2023
   * @return twelve, four, two, one or no periods
   */
  public ImmutableList<ReportingPeriod> periodsOf(int year) {
    return IntStream.rangeClosed(1, periodsPerYear)
        .mapToObj(ordinal -> ReportingPeriod.of(this, year, ordinal))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the cycle in words, such as {@code 6 tháng}.
   *
   * @param language the language of the words
   * @return the words; the Vietnamese ones parse back
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
