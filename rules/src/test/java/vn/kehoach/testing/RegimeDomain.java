package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.reporting.CycleRules;
import vn.kehoach.reporting.DayInMonth;
import vn.kehoach.reporting.GovernmentLevel;
import vn.kehoach.reporting.ReportingRegime;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.reporting.SendByForce;
import vn.kehoach.reporting.SendByRule;
import vn.kehoach.reporting.SendByTerm;
import vn.kehoach.reporting.WindowRule;

/** Reporting regimes: those shipped, and invented ones that cut off on any day that can tile. */
public final class RegimeDomain extends DomainContextBase {

  private static final Provision DECISION =
      Provision.of(DocumentNumber.parse("07/2024/QĐ-UBND"), "5").withClause("2");

  /** Any two days, most of which leave gaps or overlap. */
  public static Arbitrary<WindowRule> windowRules() {
    Arbitrary<DayInMonth> days =
        Combinators.combine(
                Arbitraries.integers().between(1, 31), Arbitraries.integers().between(-2, 1))
            .as(DayInMonth::of);
    return Arbitraries.oneOf(Combinators.combine(days, days).as(WindowRule::of), gapless());
  }

  /**
   * A window ends on a day each month has, or on the last of the month; the next begins after it.
   */
  public static Arbitrary<WindowRule> gapless() {
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.integers().between(1, 27), Arbitraries.just(31)),
            Arbitraries.integers().between(-1, 1))
        .as(
            (day, away) ->
                WindowRule.of(
                    day == DayInMonth.LAST
                        ? DayInMonth.of(1, away)
                        : DayInMonth.of(day + 1, away - 1),
                    DayInMonth.of(day, away)));
  }

  /** Regimes of several cycles, each with its own window. */
  @Provide
  Arbitrary<ReportingRegime> regimes() {
    return Arbitraries.oneOf(
        Arbitraries.of(ReportingRegimes.standard().regimes()),
        invented(gapless().list().ofSize(ReportingCycle.values().length)).withoutEdgeCases());
  }

  private static Arbitrary<ReportingRegime> invented(Arbitrary<List<WindowRule>> windows) {
    Arbitrary<Set<ReportingCycle>> cycles =
        Arbitraries.of(ReportingCycle.class)
            .filter(cycle -> cycle != ReportingCycle.ON_REQUEST)
            .set()
            .ofMinSize(1);
    return Combinators.combine(cycles, windows, terms().list().ofSize(6), forces())
        .as(
            (some, rules, terms, force) -> {
              List<CycleRules> all = new ArrayList<>();
              for (ReportingCycle cycle : some) {
                int place = all.size();
                all.add(rules(cycle, rules.get(place), terms.get(place), force));
              }
              return ReportingRegime.of("TINH", "Chế độ báo cáo, của \"tỉnh\"", all)
                  .withInForceFrom(force == SendByForce.BINDING ? day() : Optional.empty());
            });
  }

  private static Optional<LocalDate> day() {
    return Optional.of(LocalDate.of(2020, 1, 1));
  }

  private static Arbitrary<SendByForce> forces() {
    return Arbitraries.of(SendByForce.class);
  }

  private static CycleRules rules(
      ReportingCycle cycle, WindowRule window, List<SendByRule> sendBy, SendByForce force) {
    ImmutableList.Builder<SendByTerm> terms = ImmutableList.builder();
    Iterator<SendByRule> rules = sendBy.iterator();
    for (GovernmentLevel level : GovernmentLevel.values()) {
      Optional<SendByRule> rule = rules.hasNext() ? Optional.of(rules.next()) : Optional.empty();
      rule.filter(r -> r.comesAfter(window))
          .map(r -> SendByTerm.of(level, r, force))
          .map(term -> force == SendByForce.BINDING ? term.withBasis(DECISION) : term)
          .ifPresent(terms::add);
    }
    return CycleRules.of(cycle, window)
        .withTerms(terms.build())
        .withWindowBasis(force == SendByForce.BINDING ? Optional.of(DECISION) : Optional.empty())
        .withSource("công báo; \"số 5\"")
        .withCheckedOn(LocalDate.of(2024, 2, 29))
        .withCertainty(SourceCertainty.SINGLE_SOURCE);
  }

  private static Arbitrary<List<SendByRule>> terms() {
    Arbitrary<SendByRule> rule =
        Arbitraries.oneOf(
            Combinators.combine(
                    Arbitraries.integers().between(1, 31), Arbitraries.integers().between(0, 2))
                .as((day, away) -> SendByRule.onDay(DayInMonth.of(day, away))),
            Arbitraries.integers()
                .between(1, 15)
                .map(days -> SendByRule.afterCutOff(TimeLimit.ofWorkingDays(days))),
            Arbitraries.integers()
                .between(1, 15)
                .map(days -> SendByRule.afterCutOff(TimeLimit.ofDays(days))),
            Arbitraries.just(SendByRule.asRequested()));
    return rule.list().ofMaxSize(GovernmentLevel.values().length);
  }
}
