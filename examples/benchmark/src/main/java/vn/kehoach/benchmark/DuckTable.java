package vn.kehoach.benchmark;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import vn.kehoach.summary.Outcome;

/** The lines as a table of DuckDB in memory, unit and outcome as its enums. */
final class DuckTable implements UnitCount {

  private static final String QUERY =
      "SELECT unit, outcome, count(*)::INTEGER FROM line GROUP BY unit, outcome";

  private final DuckDBConnection connection;
  private final PreparedStatement query;

  private DuckTable(DuckDBConnection connection, PreparedStatement query) {
    this.connection = connection;
    this.query = query;
  }

  static DuckTable of(List<Workload.Line> lines, int threads) {
    try {
      DuckDBConnection connection =
          DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
      run(connection, "SET threads = " + threads);
      run(connection, "CREATE TABLE text (key VARCHAR, unit VARCHAR, outcome VARCHAR)");
      append(connection, lines);
      run(connection, enumOf("unit_name", lines.stream().map(Workload.Line::unit).distinct()));
      run(connection, enumOf("outcome_name", Arrays.stream(Outcome.values()).map(Outcome::name)));
      run(
          connection,
          "CREATE TABLE line AS"
              + " SELECT key, unit::unit_name AS unit, outcome::outcome_name AS outcome FROM text");
      run(connection, "DROP TABLE text");
      return new DuckTable(connection, connection.prepareStatement(QUERY));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String enumOf(String name, Stream<String> words) {
    return words.collect(Collectors.joining("', '", "CREATE TYPE " + name + " AS ENUM ('", "')"));
  }

  private static void run(DuckDBConnection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static void append(DuckDBConnection connection, List<Workload.Line> lines)
      throws SQLException {
    try (DuckDBAppender appender = connection.createAppender("main", "text")) {
      for (Workload.Line line : lines) {
        appender.beginRow();
        appender.append(line.key()).append(line.unit()).append(line.outcome().name());
        appender.endRow();
      }
    }
  }

  @Override
  public Map<String, Map<Outcome, Integer>> count() {
    Map<String, Map<Outcome, Integer>> counts = new HashMap<>();
    try (ResultSet found = query.executeQuery()) {
      while (found.next()) {
        counts
            .computeIfAbsent(found.getString(1), unit -> new EnumMap<>(Outcome.class))
            .put(Outcome.valueOf(found.getString(2)), found.getInt(3));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return counts;
  }

  @Override
  public void close() {
    try {
      query.close();
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
