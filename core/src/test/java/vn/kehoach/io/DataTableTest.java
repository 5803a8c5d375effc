package vn.kehoach.io;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.ModelStage;

class DataTableTest {

  private static final DataColumns COLUMNS =
      DataColumns.of("day", "stage", "amounts")
          .withOptional("remark")
          .withAliases("day", "Ngày", "Ngày tháng")
          .withAliases("remark", "Ghi chú");
  private static final String HEAD = "day,stage,amounts,remark\n";

  private static ReadResult<ImmutableList<String>> read(String text) {
    return DataTable.parse(text, COLUMNS, DataTableTest::lines);
  }

  private static ImmutableList<String> lines(DataTable table) {
    return table.each(
        row ->
            row.number()
                + " "
                + row.day("day")
                + " "
                + row.choice("stage", ModelStage.class)
                + " "
                + row.list("amounts", Integer::valueOf)
                + " "
                + row.findText("remark").orElse("-"));
  }

  @Test
  void rowsBecomeValuesWhateverStandsAround() {
    assertThat(
            read("""
                    # a comment, "with a quote
                    Bảng số 1
                    Ghi chú;Ngày;stage;amounts

                    ;15/6/2023;surveyed;1
                    # another
                    # two lines
                    '=x;2023-06-16;EVALUATED;"2
                    3"
                    """)
                .orElseThrow())
        .containsExactly("5 2023-06-15 SURVEYED [1] -", "8 2023-06-16 EVALUATED [2, 3] =x");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-02-30,REPORTED,1,      | date must be a day of the calendar: '2023-02-30' (CSV row 3, column day)
          2023-02,REPORTED,1,         | day must be a whole date, such as 2023-06-15: '2023-02' (CSV row 3, column day)
          ,REPORTED,1,                | day must not be empty: '' (CSV row 3, column day)
          2023-02-03,,1,              | stage must not be empty: '' (CSV row 3, column stage)
          2023-02-03,Ended,1,         | stage must be one of REGISTERED, SURVEYED, EVALUATED, REPLICATED, REPORTED: 'Ended' (CSV row 3, column stage)
          2023-02-03,REPORTED,1;x,    | For input string: "x" (CSV row 3, column amounts)
          2023-02-03,REPORTED,;,      | list must hold something between its semicolons: ';' (CSV row 3, column amounts)
          2023-02-03,REPORTED,1       | row must have a cell for each of the 4 headings: '3 cells' (CSV row 3)
          2023-02-03,REPORTED,1,2,3   | row must have a cell for each of the 4 headings: '5 cells' (CSV row 3)
          """)
  void aWrongRowIsNamedAndTheOthersAreRead(String row, String problem) {
    ReadResult<ImmutableList<String>> result =
        read(HEAD + "2023-01-01,REPORTED,,\n" + row + "\n2023-12-31,REPORTED,,\n");

    assertThat(result.problems()).extracting(ReadProblem::toString).containsExactly(problem);
    assertThat(result.partial())
        .hasValue(ImmutableList.of("2 2023-01-01 REPORTED [] -", "4 2023-12-31 REPORTED [] -"));
    assertThat(result.value()).isEmpty();
  }

  @Test
  void aRowThatTheReaderRefusesIsAProblemOfTheRow() {
    ReadResult<ImmutableList<LocalDate>> result =
        DataTable.parse(
            HEAD + "2023-01-01,REPORTED,,x\n2023-01-02,REPORTED,,\n2023-01-03,REPORTED,,\n",
            COLUMNS,
            table ->
                table.each(
                    row -> {
                      if (row.number() == 2) {
                        throw new IllegalArgumentException("day must be announced");
                      }
                      if (row.number() == 3) {
                        row.report("day", "day", "be in pairs");
                      }
                      return row.day("day");
                    }));

    assertThat(result.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "day must be announced (CSV row 2)",
            "day must be in pairs: '2023-01-02' (CSV row 3, column day)");
    assertThat(result.problems().get(0).found()).isEqualTo("2023-01-01,REPORTED,,x");
    assertThat(result.partial()).hasValue(ImmutableList.of(LocalDate.of(2023, 1, 3)));
  }

  @Test
  void aWholeThatIsRefusedIsAProblemOfTheFile() {
    ReadResult<String> result =
        DataTable.parse(
            HEAD,
            COLUMNS,
            table -> {
              throw new IllegalArgumentException(
                  "table must have " + table.rows().size() + " rows");
            });

    assertThat(result.problems())
        .extracting(ReadProblem::toString)
        .containsExactly("table must have 0 rows (CSV)");
    assertThat(result.partial()).isEmpty();
  }

  @Test
  void aRefusalAfterAProblemIsOnlyItsConsequence() {
    ReadResult<LocalDate> result =
        DataTable.parse(
            HEAD + "x,REPORTED,,\n",
            COLUMNS,
            table -> {
              ImmutableList<LocalDate> days = table.each(row -> row.day("day"));
              throw new IllegalArgumentException("days must not be " + days.size());
            });

    assertThat(result.problems()).hasSize(1);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                  | table must have a heading row with day and stage and amounts, such as day,stage,amounts,remark: '' (CSV)
          'day,stage\n2023-01-01,REPORTED'    | table must have a heading row with day and stage and amounts, such as day,stage,amounts,remark: 'day,stage' (CSV)
          """)
  void aTableWithoutItsHeadingsIsUnreadable(String text, String problem) {
    assertThat(read(text.replace("\\n", "\n")).problems())
        .extracting(ReadProblem::toString)
        .containsExactly(problem);
  }

  @Test
  void unknownAndRepeatedHeadingsAreProblems() {
    assertThat(read("day,stage,amounts,colour,day\n2023-01-01,REPORTED,,,\n").problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "heading must stand once in its table: 'day' (CSV row 1, column E)",
            "heading must be one of day,stage,amounts,remark: 'colour' (CSV row 1, column D)");
  }

  @Test
  void aFileIsReadWhateverItsMark(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("days.csv");
    Files.write(file, ("\uFEFF" + HEAD + "2023-01-01,REPORTED,7,Tết\n").getBytes(UTF_16LE));

    assertThat(DataTable.read(file, COLUMNS, DataTableTest::lines).orElseThrow())
        .containsExactly("2 2023-01-01 REPORTED [7] Tết");
  }

  @Test
  void dataOfALibraryMustBeWhole() {
    byte[] good = (HEAD + "2023-01-01,REPORTED,7,Tết\n").getBytes(UTF_8);
    byte[] cut = (HEAD + "2023-01-01,REPORTED,7,T\n").replace('T', '\u00E0').getBytes(UTF_8);
    cut[cut.length - 2] = (byte) '\n';

    assertThat(
            DataTable.load(
                new ByteArrayInputStream(good), "days.csv", COLUMNS, DataTableTest::lines))
        .containsExactly("2 2023-01-01 REPORTED [7] Tết");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                DataTable.load(
                    new ByteArrayInputStream(cut), "days.csv", COLUMNS, DataTableTest::lines))
        .withMessageStartingWith("data must be whole: text must be UTF-8");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                DataTable.load(
                    new ByteArrayInputStream((HEAD + "x,REPORTED,,\n").getBytes(UTF_8)),
                    "days.csv",
                    COLUMNS,
                    DataTableTest::lines))
        .withMessage(
            "data must be whole: date must be a year, month or day, such as 2023, 2023-01 or 2023-01-15: 'x' (days.csv row 2, column day)");
  }

  @Test
  void aTableIsWrittenAsItIsRead() {
    String text = HEAD + "2023-01-01,REPORTED,,\"a, b\"\n2023-01-02,REPORTED,7,'=x\n";

    assertThat(
            DataTable.write(
                COLUMNS,
                List.of(
                    List.of("2023-01-01", "REPORTED", "", "a, b"),
                    List.of("2023-01-02", "REPORTED", "7", "=x"))))
        .isEqualTo(text);
    assertThat(read(text).orElseThrow())
        .containsExactly("2 2023-01-01 REPORTED [] a, b", "3 2023-01-02 REPORTED [7] =x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataTable.write(COLUMNS, List.of(List.of("2023-01-01"))))
        .withMessage("row must have a cell for each of the 4 columns: '[2023-01-01]'");
  }

  @Test
  void columnsAreNamedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataColumns.of("day"))
        .withMessage("columns must be two or more, each once: '[day]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataColumns.of("day", "day"))
        .withMessage("columns must be two or more, each once: '[day, day]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COLUMNS.withOptional("day"))
        .withMessage("column must stand once: 'day'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COLUMNS.withAliases("colour", "màu"))
        .withMessage("column must be one of [day, stage, amounts, remark]: 'colour'");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                DataTable.parse(
                        HEAD + "2023-01-01,REPORTED,,\n",
                        COLUMNS,
                        table -> table.rows().get(0).text("colour"))
                    .orElseThrow())
        .withMessage("column must be one of day,stage,amounts,remark: 'colour'");
  }
}
