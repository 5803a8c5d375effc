package vn.kehoach.statute;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.internal.Messages;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataRow;
import vn.kehoach.io.DataTable;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.TimeLimit;

/** Limits as rows of a table, one for each version. */
final class StatutoryLimitRows {

  static final DataColumns COLUMNS =
      DataColumns.of(
              "id",
              "name_vi",
              "kind",
              "document",
              "in_force_from",
              "certainty",
              "checked_on",
              "source")
          .withOptional(
              "times",
              "length",
              "start_event",
              "article",
              "clause",
              "point",
              "in_force_to",
              "confirmed_until",
              "extension_times",
              "extension_length",
              "extension_clause",
              "name_en",
              "remark")
          .withAliases("id", "mã")
          .withAliases("name_vi", "tên", "tên thời hạn", "thủ tục")
          .withAliases("length", "thời hạn")
          .withAliases("start_event", "kể từ", "mốc tính")
          .withAliases("document", "văn bản", "số hiệu")
          .withAliases("article", "điều")
          .withAliases("clause", "khoản")
          .withAliases("point", "điểm")
          .withAliases("in_force_from", "hiệu lực từ")
          .withAliases("in_force_to", "hiệu lực đến")
          .withAliases("source", "nguồn")
          .withAliases("remark", "ghi chú");

  private static final String RESOURCE = "statutory-limits.csv";

  private StatutoryLimitRows() {}

  static StatutoryLimits load() {
    return DataTable.load(
        StatutoryLimitRows.class.getResourceAsStream(RESOURCE),
        RESOURCE,
        COLUMNS,
        StatutoryLimitRows::limits);
  }

  /** Reads the rows; a version that does not follow the one before it is a problem of its row. */
  static StatutoryLimits limits(DataTable table) {
    List<Read> rows =
        table.each(row -> new Read(row, limit(row))).stream()
            .sorted(Comparator.comparing(Read::limit, StatutoryLimits.OLDEST_FIRST))
            .toList();
    Map<StatutoryLimitId, StatutoryLimit> last = new HashMap<>();
    ImmutableList.Builder<Read> kept = ImmutableList.builder();
    for (Read read : rows) {
      StatutoryLimit before = last.get(read.limit().id());
      if (before == null || StatutoryLimits.follows(before, read.limit())) {
        last.put(read.limit().id(), read.limit());
        kept.add(read);
      } else {
        read.row()
            .report("in_force_from", "version of " + before.id(), StatutoryLimits.rule(before));
      }
    }
    return StatutoryLimits.of(
        kept.build().stream()
            .sorted(Comparator.comparingInt(read -> read.row().number()))
            .map(Read::limit)
            .toList());
  }

  private static StatutoryLimit limit(DataRow row) {
    return StatutoryLimit.of(
            row.value("id", StatutoryLimitId::parse),
            row.text("name_vi"),
            measure(row),
            source(row),
            row.day("in_force_from"))
        .withEnglish(row.findText("name_en"))
        .withStartEvent(row.findText("start_event"))
        .withInForceTo(row.findDay("in_force_to"))
        .withExtension(extension(row))
        .withRemark(row.findText("remark"));
  }

  private static LimitMeasure measure(DataRow row) {
    return LimitMeasure.ofParts(
        row.choice("kind", LimitKind.class),
        row.find("times", StatutoryLimitRows::number),
        row.find("length", TimeLimit::parse));
  }

  private static LimitSource source(DataRow row) {
    return LimitSource.of(
            row.value("document", DocumentNumber::parse),
            row.text("source"),
            row.day("checked_on"),
            row.choice("certainty", SourceCertainty.class))
        .withArticle(row.findText("article"))
        .withClause(row.findText("clause"))
        .withPoint(row.findText("point"))
        .withConfirmedUntil(row.findDay("confirmed_until"));
  }

  private static Optional<LimitExtension> extension(DataRow row) {
    Optional<String> clause = row.findText("extension_clause");
    if (row.findText("extension_times").isEmpty() && row.findText("extension_length").isEmpty()) {
      clause.ifPresent(
          text -> row.report("extension_clause", "extension", "have its times and its length"));
      return Optional.empty();
    }
    return Optional.of(
        LimitExtension.of(
                row.value("extension_times", StatutoryLimitRows::number),
                row.value("extension_length", TimeLimit::parse))
            .withClause(clause));
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,4}")) {
      throw Messages.broken("times", "be a whole number", text);
    }
    return Integer.parseInt(text);
  }

  static String write(StatutoryLimits limits) {
    return DataTable.write(
        COLUMNS,
        limits.all().stream()
            .map(StatutoryLimitRows::cells)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The cells in the order of the columns. */
  private static ImmutableList<String> cells(StatutoryLimit limit) {
    LimitSource source = limit.source();
    Optional<LimitExtension> extension = limit.extension();
    return Stream.of(
            Stream.of(
                limit.id(),
                limit.vietnamese(),
                limit.measure().kind(),
                source.document(),
                limit.inForceFrom(),
                source.certainty(),
                source.checkedOn(),
                source.readIn()),
            Stream.of(
                    limit.measure().times(),
                    limit.measure().length(),
                    limit.startEvent(),
                    source.article(),
                    source.clause(),
                    source.point(),
                    limit.inForceTo(),
                    source.confirmedUntil(),
                    extension.map(LimitExtension::times),
                    extension.map(LimitExtension::length),
                    extension.flatMap(LimitExtension::clause),
                    limit.english(),
                    limit.remark())
                .map(cell -> cell.map(Object::toString).orElse("")))
        .flatMap(part -> part.map(Object::toString))
        .collect(ImmutableList.toImmutableList());
  }

  /** A limit and its row. */
  private record Read(DataRow row, StatutoryLimit limit) {}
}
