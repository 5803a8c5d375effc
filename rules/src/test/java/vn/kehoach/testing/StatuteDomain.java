package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.statute.LimitExtension;
import vn.kehoach.statute.LimitKind;
import vn.kehoach.statute.LimitMeasure;
import vn.kehoach.statute.LimitSource;
import vn.kehoach.statute.StatutoryLimit;
import vn.kehoach.statute.StatutoryLimitId;
import vn.kehoach.statute.StatutoryLimits;
import vn.kehoach.text.PlainText;

/** Statutory limits of invented offices; some have the ids of the standard ones. */
public final class StatuteDomain extends DomainContextBase {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final DocumentNumber DOCUMENT = DocumentNumber.parse("60/2014/QH13");
  private static final DocumentNumber LOCAL = DocumentNumber.parse("1234/QĐ-UBND");

  /** Days around the versions, 2014 to 2020, their first and last ones among them. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-36, 190).map(StatuteDomain::day);
  }

  private static LocalDate day(int tens) {
    return FIRST_DAY.plusDays(tens * 10L + (tens % 2 == 0 ? 0 : -1));
  }

  @Provide
  Arbitrary<StatutoryLimitId> ids() {
    return Arbitraries.of(
            "one-stop.birth",
            "one-stop.marriage",
            "one-stop.land.first",
            "complaint.first.ordinary",
            "democracy.posting",
            "x")
        .map(StatutoryLimitId::parse);
  }

  @Provide
  Arbitrary<StatutoryLimits> limits() {
    return ids()
        .set()
        .ofMaxSize(4)
        .flatMap(
            ids -> {
              Arbitrary<List<StatutoryLimit>> all = Arbitraries.just(List.of());
              for (StatutoryLimitId id : ids) {
                all = Combinators.combine(all, versions(id)).as(StatuteDomain::joined);
              }
              return all.map(StatutoryLimits::of);
            })
        .withoutEdgeCases();
  }

  private static List<StatutoryLimit> joined(List<StatutoryLimit> a, List<StatutoryLimit> b) {
    return ImmutableList.<StatutoryLimit>builder().addAll(a).addAll(b).build();
  }

  /** One to four versions that follow each other; the last may have no end. */
  private static Arbitrary<List<StatutoryLimit>> versions(StatutoryLimitId id) {
    return Combinators.combine(
            limit(id).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().between(0, 40).list().ofSize(4),
            Arbitraries.of(true, false))
        .as(StatuteDomain::inSequence);
  }

  private static List<StatutoryLimit> inSequence(
      List<StatutoryLimit> limits, List<Integer> lengths, boolean ends) {
    List<StatutoryLimit> versions = new ArrayList<>();
    LocalDate from = FIRST_DAY;
    for (int i = 0; i < limits.size(); i++) {
      LocalDate to = from.plusDays(lengths.get(i) * 10L);
      boolean open = !ends && i == limits.size() - 1;
      versions.add(
          limits
              .get(i)
              .withInForceFrom(from)
              .withInForceTo(open ? Optional.empty() : Optional.of(to)));
      from = to.plusDays(1);
    }
    return versions;
  }

  /** Confirmed, where it is, far behind any first day. */
  private static Arbitrary<StatutoryLimit> limit(StatutoryLimitId id) {
    return Combinators.combine(names(), measures(), sources(), extensions(), names().optional())
        .as(
            (name, measure, source, extension, remark) ->
                StatutoryLimit.of(id, name, measure, source, FIRST_DAY)
                    .withExtension(extension.filter(e -> measure.kind() == LimitKind.LIMIT))
                    .withStartEvent(remark)
                    .withEnglish(remark.map(text -> "In English: " + text))
                    .withRemark(remark));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "Đăng ký khai sinh",
            "=SUM(A1;A2)",
            "- cấp lại, \"bản sao\"",
            "'",
            "Xác nhận; trả kết quả"),
        Arbitraries.strings()
            .all()
            .ofMinLength(1)
            .ofMaxLength(12)
            .map(PlainText::clean)
            .filter(text -> !text.isEmpty()));
  }

  private static Arbitrary<TimeLimit> lengths() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 90),
            Arbitraries.of(LimitUnit.DAY, LimitUnit.WORKING_DAY))
        .as(TimeLimit::of);
  }

  private static Arbitrary<LimitMeasure> measures() {
    Arbitrary<Integer> times = Arbitraries.integers().between(1, LimitMeasure.MOST_TIMES);
    return Arbitraries.oneOf(
        lengths().map(LimitMeasure::within),
        lengths().map(LimitMeasure::ahead),
        lengths().map(LimitMeasure::atLeast),
        Combinators.combine(times, lengths()).as(LimitMeasure::atLeastTimes),
        times.map(LimitMeasure::atMostTimes));
  }

  private static Arbitrary<LimitSource> sources() {
    return Combinators.combine(
            Arbitraries.of(DOCUMENT, LOCAL),
            names(),
            Arbitraries.of(SourceCertainty.class),
            Arbitraries.of("9", "28b").optional(),
            Arbitraries.of("1", "12").optional(),
            Arbitraries.integers().between(0, 400).map(FIRST_DAY.plusYears(6)::plusDays).optional())
        .as(
            (document, readIn, certainty, article, clause, confirmed) ->
                LimitSource.of(document, readIn, LocalDate.of(2026, 11, 25), certainty)
                    .withArticle(article)
                    .withClause(clause.filter(text -> article.isPresent()))
                    .withConfirmedUntil(confirmed));
  }

  private static Arbitrary<Optional<LimitExtension>> extensions() {
    return Combinators.combine(
            Arbitraries.integers().between(1, LimitExtension.MOST_TIMES),
            lengths(),
            Arbitraries.of("2", "3").optional())
        .as((times, length, clause) -> LimitExtension.of(times, length).withClause(clause))
        .optional();
  }
}
