package vn.kehoach.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.party.PartyId;
import vn.kehoach.summary.SummarySpan;

/**
 * The table in which an office reports its case files of a period: carried over and received =
 * settled + kept apart + pending, in total and by kind, unit and procedure.
 *
 * <p>Vietnamese term: <i>bảng tổng hợp tình hình tiếp nhận, giải quyết hồ sơ</i>.
 *
 * <p>All figures come from the lines, one for each case file open at any time of the period.
 */
@Value.Immutable
public abstract class CaseTable {

  CaseTable() {}

  /**
   * Returns the days, and the day known on if it has one.
   *
   * @return the span
   */
  @Value.Parameter
  public abstract SummarySpan span();

  /**
   * Returns what each case file counts as.
   *
   * @return the lines in the order of their codes
   */
  @Value.Parameter
  public abstract ImmutableList<CaseLine> lines();

  /**
   * Obtains the table of case files.
   *
   * @param files the case files, in any order
   * @param assessor who judges them
   * @param span the days, and the day known on if it has one
   * @return the table
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public static CaseTable of(CaseFiles files, CaseAssessor assessor, SummarySpan span) {
    return ImmutableCaseTable.of(span, CaseCount.lines(files, assessor, span));
  }

  @Value.Check
  void check() {
    Set<CaseFileId> seen = new HashSet<>();
    lines()
        .forEach(
            line ->
                checkArgument(
                    seen.add(line.caseFile()),
                    "case file must stand once in a table: '%s'",
                    line.caseFile()));
  }

  /**
   * Returns the figures of all case files.
   *
   * @return the figures
   */
  public CaseFigures total() {
    return CaseFigures.count(lines());
  }

  /**
   * Returns the figures of each kind of case file.
   *
   * @return the kinds there are, in their order
   */
  public ImmutableMap<CaseKind, CaseFigures> byKind() {
    return grouped(CaseLine::kind);
  }

  /**
   * Returns the figures of each unit.
   *
   * @return the units there are, by id
   */
  public ImmutableMap<PartyId, CaseFigures> byUnit() {
    return grouped(CaseLine::unit);
  }

  /**
   * Returns the figures of each procedure.
   *
   * @return the procedures there are, by name; those without one are under {@code ""}
   */
  public ImmutableMap<String, CaseFigures> byProcedure() {
    return grouped(line -> line.procedure().orElse(""));
  }

  private <K extends Comparable<? super K>> ImmutableMap<K, CaseFigures> grouped(
      Function<CaseLine, K> key) {
    ImmutableListMultimap<K, CaseLine> groups = Multimaps.index(lines(), key::apply);
    ImmutableMap.Builder<K, CaseFigures> figures = ImmutableMap.builder();
    Ordering.<K>natural()
        .sortedCopy(groups.keySet())
        .forEach(group -> figures.put(group, CaseFigures.count(groups.get(group))));
    return figures.buildOrThrow();
  }

  /**
   * Returns the case files behind a figure.
   *
   * @param figure the figure, a total or not
   * @return their codes in order, as many as the figure says
   */
  public ImmutableList<CaseFileId> behind(CaseFigure figure) {
    return lines().stream()
        .filter(line -> line.isIn(figure))
        .map(CaseLine::caseFile)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the table of these case files and others.
   *
   * @param other a table of other case files over the same days
   * @return the table of both, whichever comes first
   * @throws IllegalArgumentException if the spans differ, or both count a case file
   */
  public CaseTable plus(CaseTable other) {
    checkArgument(
        span().equals(other.span()),
        "case tables added must be of one span %s: '%s'",
        span(),
        other.span());
    return ImmutableCaseTable.of(
        span(),
        ImmutableList.sortedCopyOf(
            CaseLine.BY_ID, Stream.concat(lines().stream(), other.lines().stream()).toList()));
  }

  /**
   * Compares figures an office has typed with those counted, and with each other.
   *
   * @param given the figures of the office, as many as it has
   * @return where they do not add up, then where they are not as counted, in the order of the
   *     figures; none if all is well
   */
  public ImmutableList<CaseDiscrepancy> check(GivenFigures given) {
    CaseFigures counted = total();
    return Stream.concat(
            given.discrepancies().stream(),
            given.figures().keySet().stream()
                .filter(figure -> given.get(figure) != counted.get(figure))
                .map(
                    figure ->
                        CaseDiscrepancy.of(
                            figure,
                            DiscrepancyKind.NOT_AS_COUNTED,
                            given.get(figure),
                            counted.get(figure))))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the table as comma-separated values for a spreadsheet.
   *
   * @return a heading row {@code group,name} and the figures by their names in small letters, then
   *     a row for the total, each kind, unit and procedure
   */
  public String toCsv() {
    return CaseTableRows.write(this);
  }
}
