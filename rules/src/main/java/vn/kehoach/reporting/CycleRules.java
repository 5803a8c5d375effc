package vn.kehoach.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.Provision;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.text.PlainText;

/**
 * What a regime says about one cycle: which days a report covers, by when each level sends it, and
 * where that was read.
 *
 * <p>Vietnamese term: <i>quy định đối với một kỳ báo cáo</i>.
 *
 * <p>Windows of a cycle that tiles the year follow each other without gap or overlap, and nothing
 * is to be sent before the day after the cut-off.
 */
@Value.Immutable
public abstract class CycleRules implements WithCycleRules {

  CycleRules() {}

  /**
   * Returns the cycle.
   *
   * @return any cycle with periods
   */
  @Value.Parameter
  public abstract ReportingCycle cycle();

  /**
   * Returns which days a report covers.
   *
   * @return the rule
   */
  @Value.Parameter
  public abstract WindowRule window();

  /**
   * Returns the article on the window.
   *
   * @return the provision, or empty if none is known
   */
  public abstract Optional<Provision> windowBasis();

  /**
   * Returns by when each level sends.
   *
   * @return the terms, at most one a level
   */
  public abstract ImmutableList<SendByTerm> terms();

  /**
   * Returns where the rules were read.
   *
   * @return documents and pages in words, or empty
   */
  public abstract Optional<String> source();

  /**
   * Returns when that was last checked.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> checkedOn();

  /**
   * Returns how well the rules are known.
   *
   * @return the certainty; {@link SourceCertainty#NO_SOURCE} unless set
   */
  @Value.Default
  public SourceCertainty certainty() {
    return SourceCertainty.NO_SOURCE;
  }

  /**
   * Returns what to know before relying on the rules.
   *
   * @return the remark, or empty
   */
  public abstract Optional<String> remark();

  /**
   * Obtains rules that set no day for sending.
   *
   * @param cycle any cycle with periods
   * @param window which days a report covers
   * @return the rules
   * @throws IllegalArgumentException if the cycle has no periods, or its windows leave gaps,
   *     overlap or end before they begin
   */
  public static CycleRules of(ReportingCycle cycle, WindowRule window) {
    return ImmutableCycleRules.of(cycle, window);
  }

  @Value.Check
  void check() {
    checkArgument(
        cycle() != ReportingCycle.ON_REQUEST, "cycle of a regime must have periods: 'ON_REQUEST'");
    checkArgument(
        window().fits(cycle()), "window of a %s must have a day: '%s'", cycle(), window());
    checkArgument(
        !cycle().tilesYear() || window().isGapless(),
        "windows of each %s must follow each other without gap or overlap: '%s'",
        cycle(),
        window());
    for (SendByTerm term : terms()) {
      checkArgument(
          term.rule().comesAfter(window()),
          "day for sending must come after the cut-off, %s: '%s'",
          window().last(),
          term.rule());
    }
    checkArgument(
        terms().stream().map(SendByTerm::level).distinct().count() == terms().size(),
        "level must stand once for each %s: '%s'",
        cycle(),
        terms().stream().map(SendByTerm::level).toList());
    source().ifPresent(text -> PlainText.check("source of a regime", text));
    remark().ifPresent(text -> PlainText.check("remark on a regime", text));
  }

  /**
   * Finds by when a level sends.
   *
   * @param level who sends
   * @return the term, or empty if the regime sets no day for it
   */
  public Optional<SendByTerm> findTerm(GovernmentLevel level) {
    return terms().stream().filter(term -> term.level() == level).findFirst();
  }
}
