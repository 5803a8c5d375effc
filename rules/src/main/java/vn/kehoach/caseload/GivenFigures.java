package vn.kehoach.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Figures of case files as an office typed them into its report, right or wrong.
 *
 * <p>Vietnamese term: <i>số liệu do đơn vị báo cáo</i>.
 */
@Value.Immutable
public abstract class GivenFigures {

  /** What the form asks for in each total; other parts count 0 unless they are given. */
  private static final ImmutableMap<CaseFigure, ImmutableSet<CaseFigure>> FORM =
      ImmutableMap.of(
          CaseFigure.DIRECT_OR_POSTAL,
          ImmutableSet.of(CaseFigure.DIRECT, CaseFigure.POSTAL),
          CaseFigure.RECEIVED_TOTAL,
          ImmutableSet.of(CaseFigure.CARRIED_OVER, CaseFigure.ONLINE, CaseFigure.DIRECT_OR_POSTAL),
          CaseFigure.SETTLED_TOTAL,
          ImmutableSet.of(CaseFigure.BEFORE_DUE, CaseFigure.ON_TIME, CaseFigure.LATE),
          CaseFigure.PENDING_TOTAL,
          ImmutableSet.of(CaseFigure.WITHIN, CaseFigure.OVERDUE));

  GivenFigures() {}

  /**
   * Returns the figures.
   *
   * @return as many as there are, in the order of {@link CaseFigure}
   */
  @Value.Parameter
  public abstract ImmutableMap<CaseFigure, Integer> figures();

  /**
   * Obtains the figures of a report.
   *
   * @param figures as many as there are, each 0 or more
   * @return the figures
   * @throws IllegalArgumentException if one is negative
   */
  public static GivenFigures from(Map<CaseFigure, Integer> figures) {
    return ImmutableGivenFigures.of(Maps.immutableEnumMap(figures));
  }

  @Value.Check
  void check() {
    figures()
        .forEach(
            (figure, count) ->
                checkArgument(count >= 0, "%s must not be negative: '%s'", figure, count));
  }

  /**
   * Finds a figure: as given, or else as the sum of what is given.
   *
   * @param figure its name
   * @return how many, or empty if it is not given and does not follow
   */
  public Optional<Integer> find(CaseFigure figure) {
    return Optional.ofNullable(figures().get(figure)).or(() -> sum(figure));
  }

  /**
   * Returns a figure: as given, or else as the sum of what is given.
   *
   * @param figure its name
   * @return how many
   * @throws NoSuchElementException if it is not given and does not follow
   */
  public int get(CaseFigure figure) {
    return find(figure)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "figure must be one of " + figures().keySet() + ": '" + figure + "'"));
  }

  /** What the parts of a total add up to, if all are there that the form asks for. */
  private Optional<Integer> sum(CaseFigure total) {
    ImmutableSet<CaseFigure> form = FORM.getOrDefault(total, ImmutableSet.of());
    if (form.isEmpty() || !form.stream().allMatch(part -> find(part).isPresent())) {
      return Optional.empty();
    }
    Stream<CaseFigure> others =
        total.parts().stream()
            .filter(part -> form.stream().noneMatch(f -> f == part || f.parts().contains(part)));
    return Optional.of(
        Stream.concat(form.stream(), others).mapToInt(part -> find(part).orElse(0)).sum());
  }

  /**
   * Returns where the figures do not fit each other.
   *
   * @return totals that are not the sums of their parts, then the balance; none if all is well or
   *     too little is given to tell
   */
  public ImmutableList<CaseDiscrepancy> discrepancies() {
    return Stream.concat(
            CaseFigure.TOTALS.stream()
                .filter(figures()::containsKey)
                .flatMap(total -> differing(total, DiscrepancyKind.DOES_NOT_ADD_UP, sum(total))),
            differing(CaseFigure.RECEIVED_TOTAL, DiscrepancyKind.DOES_NOT_BALANCE, accountedFor()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What was settled, is pending, or left in another way. */
  private Optional<Integer> accountedFor() {
    int apart = CaseFigure.KEPT_APART.stream().mapToInt(part -> find(part).orElse(0)).sum();
    return find(CaseFigure.SETTLED_TOTAL)
        .flatMap(
            settled -> find(CaseFigure.PENDING_TOTAL).map(pending -> settled + apart + pending));
  }

  /**
   * Returns where these figures do not follow those of the period before.
   *
   * @param before the figures of the period before
   * @return the number carried over if it is not what was pending, none if all is well or too
   *     little is given to tell
   */
  public ImmutableList<CaseDiscrepancy> discrepanciesAfter(GivenFigures before) {
    return differing(
            CaseFigure.CARRIED_OVER,
            DiscrepancyKind.NOT_AS_CARRIED_OVER,
            before.find(CaseFigure.PENDING_TOTAL))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<CaseDiscrepancy> differing(
      CaseFigure figure, DiscrepancyKind kind, Optional<Integer> expected) {
    return find(figure).stream()
        .flatMap(
            given ->
                expected
                    .filter(number -> !number.equals(given))
                    .map(number -> CaseDiscrepancy.of(figure, kind, given, number))
                    .stream());
  }
}
