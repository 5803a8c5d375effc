package vn.kehoach.reporting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.internal.Messages;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataRow;
import vn.kehoach.io.DataTable;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.ReportingCycle;

/** Takes regimes from the rows of a table: each row is a regime of one cycle, rows are joined. */
final class RegimeRows {

  static final DataColumns COLUMNS =
      DataColumns.of("regime", "name_vi", "cycle", "window_from", "window_to")
          .withOptional("in_force_from", "in_force_to", "window_basis", "level", "send_by", "force")
          .withOptional("send_basis", "source", "checked_on", "certainty", "remark")
          .withAliases("regime", "chế độ báo cáo", "mã chế độ")
          .withAliases("name_vi", "tên chế độ")
          .withAliases("cycle", "kỳ báo cáo", "kỳ")
          .withAliases("window_from", "số liệu từ ngày", "từ ngày")
          .withAliases("window_to", "ngày chốt số liệu", "chốt số liệu", "đến ngày")
          .withAliases("in_force_from", "hiệu lực từ")
          .withAliases("in_force_to", "hiệu lực đến")
          .withAliases("window_basis", "căn cứ thời gian chốt số liệu")
          .withAliases("level", "cấp")
          .withAliases("send_by", "thời hạn gửi", "hạn gửi")
          .withAliases("force", "tính bắt buộc")
          .withAliases("send_basis", "căn cứ thời hạn gửi")
          .withAliases("source", "nguồn")
          .withAliases("checked_on", "ngày kiểm tra")
          .withAliases("certainty", "mức độ kiểm chứng")
          .withAliases("remark", "ghi chú");

  private static final Pattern PROVISION =
      Pattern.compile(
          "(?:điểm (?<point>\\S+) )?(?:khoản (?<clause>\\S+) )?Điều (?<article>[^\\s,]+), (?<doc>.+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private record Version(String name, Optional<LocalDate> from) {}

  private final Map<Version, ReportingRegime> joined = new LinkedHashMap<>();

  private RegimeRows() {}

  static ReportingRegimes read(DataTable table) {
    RegimeRows rows = new RegimeRows();
    table.each(rows::join);
    return ReportingRegimes.of(ImmutableList.copyOf(rows.joined.values()));
  }

  private ReportingRegime join(DataRow row) {
    ReportingRegime read = regime(row);
    Version version = new Version(read.name(), read.inForceFrom());
    ReportingRegime known = joined.get(version);
    ReportingRegime whole = known == null ? read : join(known, read);
    joined.put(version, whole);
    return whole;
  }

  private static ReportingRegime join(ReportingRegime known, ReportingRegime read) {
    same("name_vi", known.vietnameseName(), read.vietnameseName());
    same("in_force_to", text(known.inForceTo()), text(read.inForceTo()));
    CycleRules rules = read.cycles().get(0);
    Optional<CycleRules> before = known.findRules(rules.cycle());
    before.ifPresent(
        b -> {
          same("window", b.window(), rules.window());
          same("window_basis", text(b.windowBasis()), text(rules.windowBasis()));
          same("source", text(b.source()), text(rules.source()));
          same("checked_on", text(b.checkedOn()), text(rules.checkedOn()));
          same("certainty", b.certainty(), rules.certainty());
          same("remark", text(b.remark()), text(rules.remark()));
        });
    return known.withCycles(
        before
            .map(b -> replaced(known, b, rules))
            .orElseGet(() -> concat(known.cycles().stream(), rules)));
  }

  private static ImmutableList<CycleRules> replaced(
      ReportingRegime known, CycleRules before, CycleRules more) {
    CycleRules both = before.withTerms(concat(before.terms().stream(), more.terms().stream()));
    return known.cycles().stream()
        .map(rules -> rules.cycle() == more.cycle() ? both : rules)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<CycleRules> concat(Stream<CycleRules> rules, CycleRules more) {
    return concat(rules, Stream.of(more));
  }

  private static <T> ImmutableList<T> concat(Stream<T> some, Stream<T> more) {
    return Stream.concat(some, more).collect(ImmutableList.toImmutableList());
  }

  private static void same(String column, Object known, Object read) {
    if (!known.equals(read)) {
      throw Messages.broken(
          column,
          "be the same in all rows of a regime and cycle, here " + Messages.quote(known.toString()),
          read.toString());
    }
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static ReportingRegime regime(DataRow row) {
    ImmutableList<SendByTerm> terms = terms(row);
    CycleRules rules =
        CycleRules.of(
                row.value("cycle", ReportingCycle::parse),
                WindowRule.of(
                    row.value("window_from", DayInMonth::parse),
                    row.value("window_to", DayInMonth::parse)))
            .withWindowBasis(row.find("window_basis", RegimeRows::provision))
            .withTerms(terms)
            .withSource(row.findText("source"))
            .withCheckedOn(row.findDay("checked_on"))
            .withRemark(row.findText("remark"))
            .withCertainty(
                row.findText("certainty")
                    .map(text -> row.choice("certainty", SourceCertainty.class))
                    .orElse(SourceCertainty.NO_SOURCE));
    return ReportingRegime.of(row.text("regime"), row.text("name_vi"), ImmutableList.of(rules))
        .withInForceFrom(row.findDay("in_force_from"))
        .withInForceTo(row.findDay("in_force_to"));
  }

  /** One term, or none in a row that tells nothing about sending. */
  private static ImmutableList<SendByTerm> terms(DataRow row) {
    boolean silent =
        Stream.of("level", "send_by", "force", "send_basis")
            .allMatch(column -> row.findText(column).isEmpty());
    if (silent) {
      return ImmutableList.of();
    }
    SendByForce force =
        row.findText("force")
            .map(text -> row.choice("force", SendByForce.class))
            .orElse(SendByForce.BINDING);
    return ImmutableList.of(
        SendByTerm.of(
                row.value("level", GovernmentLevel::parse),
                row.value("send_by", SendByRule::parse),
                force)
            .withBasis(row.find("send_basis", RegimeRows::provision)));
  }

  /** Reads a provision in its Vietnamese form. */
  private static Provision provision(String text) {
    Matcher matcher = PROVISION.matcher(text);
    if (!matcher.matches()) {
      throw Messages.broken(
          "provision", "be an article of a document, such as khoản 1 Điều 13, 09/2019/NĐ-CP", text);
    }
    return Provision.of(DocumentNumber.parse(matcher.group("doc")), matcher.group("article"))
        .withClause(Optional.ofNullable(matcher.group("clause")))
        .withPoint(Optional.ofNullable(matcher.group("point")));
  }

  /** The rows of a regime: one for each cycle and level. */
  static Stream<ImmutableList<String>> of(ReportingRegime regime) {
    return regime.cycles().stream()
        .flatMap(
            rules ->
                rules.terms().isEmpty()
                    ? Stream.of(row(regime, rules, Optional.empty()))
                    : rules.terms().stream().map(term -> row(regime, rules, Optional.of(term))));
  }

  private static ImmutableList<String> row(
      ReportingRegime regime, CycleRules rules, Optional<SendByTerm> term) {
    return ImmutableList.of(
        regime.name(),
        regime.vietnameseName(),
        rules.cycle().name(),
        rules.window().first().toString(),
        rules.window().last().toString(),
        text(regime.inForceFrom()),
        text(regime.inForceTo()),
        text(rules.windowBasis()),
        text(term.map(SendByTerm::level)),
        text(term.map(SendByTerm::rule)),
        text(term.map(SendByTerm::force)),
        text(term.flatMap(SendByTerm::basis)),
        text(rules.source()),
        text(rules.checkedOn()),
        rules.certainty().name(),
        text(rules.remark()));
  }
}
