package vn.kehoach.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.progress.EventTime;

class CaseFilesCsvTest {

  private static final String HEAD = "id,kind,unit,received_on,";
  private static final ImmutableList<Party> UNITS =
      ImmutableList.of(
          Party.of(PartyId.parse("mot-cua"), PartyKind.BODY, "Bộ phận một cửa"),
          Party.of(PartyId.parse("vp-tk"), PartyKind.POST, "Công chức Văn phòng – Thống kê")
              .withAbbreviation("VP-TK"));

  private static List<String> problems(String text) {
    return CaseFilesCsv.parse(text, UNITS).problems().stream().map(ReadProblem::toString).toList();
  }

  @Test
  void anOfficeBringsItsBookAsItIs() {
    CaseFiles files =
        CaseFilesCsv.parse(
                """
                \uFEFFỦY BAN NHÂN DÂN XÃ;;;;;;;;;;
                SỔ THEO DÕI HỒ SƠ NĂM 2023;;;;;;;;;;

                Mã hồ sơ;Loại;Đơn vị xử lý;Ngày tiếp nhận;Thủ tục;Hình thức nộp;Thời hạn giải quyết;Ngày hẹn trả;Chờ bổ sung;Ngày trả kết quả;Kết thúc
                H54-1;Một cửa;Bộ phận một cửa;04/05/2023 10:00;Đăng ký khai sinh;Trực tuyến;5 ngày làm việc;11/05/2023;;10/05/2023;
                H54-2;TTHC;vp-tk;04/05/2023 7:05 (05/05/2023);;trực tiếp;20 ngày;;"06/05/2023 > 09/05/2023 (10/05/2023)
                12/05/2023 >";;
                15/KN;Khiếu nại;VP-TK;1/6/2023;;bưu điện;complaint.first.ordinary;;;02/06/2023;Xin rút
                """,
                UNITS)
            .orElseThrow();

    assertThat(files.all()).hasSize(3);
    CaseFile birth = files.file(CaseFileId.parse("H54-1"));
    assertThat(birth.receivedAt()).hasToString("Optional[10:00]");
    assertThat(birth.deadline()).hasToString("Optional[2023-05-11]");
    assertThat(birth.end().orElseThrow().kind()).isEqualTo(CaseEndKind.RESULT_RETURNED);
    CaseFile waiting = files.file(CaseFileId.parse("H54-2"));
    assertThat(waiting.unit()).hasToString("vp-tk");
    assertThat(waiting.receivedAt()).hasToString("Optional[07:05]");
    assertThat(waiting.received())
        .isEqualTo(EventTime.of(LocalDate.of(2023, 5, 4), LocalDate.of(2023, 5, 5)));
    assertThat(waiting.deadline()).hasToString("Optional[20 ngày]");
    assertThat(waiting.supplementWaits()).hasSize(2);
    assertThat(waiting.supplementWaits().get(1).ended()).isEmpty();
    CaseFile complaint = files.file(CaseFileId.parse("15/KN"));
    assertThat(complaint.deadline()).hasToString("Optional[complaint.first.ordinary]");
    assertThat(complaint.end().orElseThrow().kind()).isEqualTo(CaseEndKind.WITHDRAWN);
  }

  @Test
  void whatIsWrittenNamesEverything() {
    String text =
        HEAD
            + "procedure,channel,accepted_on,limit,due_on,supplement_waits,suspensions,extensions,"
            + "result_on,ended_on,end,end_document\n"
            + "1,DENUNCIATION,mot-cua,2023-05-04 10:00 (2023-05-06),,POSTAL,2023-05-08,30 ngày,"
            + "2023-06-07,2023-05-09 > 2023-05-10; 2023-05-12 >,2023-05-20 >,"
            + "2023-05-29 (2023-05-30) > 2023-06-28 64/QĐ-UBND; 2023-06-01 > 2023-07-01,"
            + "2023-06-20,2023-06-21,RESULT_RETURNED,9/TB-UBND\n";
    assertThat(CaseFilesCsv.write(CaseFilesCsv.parse(text).orElseThrow())).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,ONE_STOP,mot-cua,2023-05-04,,,                      | id must not be empty: '' (CSV row 2, column id)
          1,hồ sơ,mot-cua,2023-05-04,,,                        | kind of a case file must be one of ONE_STOP, COMPLAINT, DENUNCIATION, PETITION, REFLECTION: 'hồ sơ' (CSV row 2, column kind)
          1,ONE_STOP,Địa chính,2023-05-04,,,                   | unit of a case file must be one of mot-cua, vp-tk: 'Địa chính' (CSV row 2, column unit)
          1,ONE_STOP,mot-cua,,,,                               | received_on must not be empty: '' (CSV row 2, column received_on)
          1,ONE_STOP,mot-cua,2023-05-04 25:00,,,               | time of day must be from 00:00 to 23:59: '25:00' (CSV row 2, column received_on)
          1,ONE_STOP,mot-cua,2023-05-04 (2023-05-03),,,        | day of recording must not be before the day it happened 2023-05-04: '2023-05-03' (CSV row 2, column received_on)
          1,ONE_STOP,mot-cua,2023-05-04 (x (y),,,              | day must be a day, the day it was recorded behind it in brackets if that is later: '2023-05-04 (x (y)' (CSV row 2, column received_on)
          1,ONE_STOP,mot-cua,2023-05-04,8 giờ,,                | limit of a case file must be in days or longer units: '8 giờ' (CSV row 2, column limit)
          1,ONE_STOP,mot-cua,2023-05-04,,,withdrawn            | day of the end must be given where there is an end: '' (CSV row 2, column ended_on)
          1,ONE_STOP,mot-cua,2023-05-04,,2023-05-05,mất        | end of a case file must be one of RESULT_RETURNED, WITHDRAWN, REFUSED, TRANSFERRED: 'mất' (CSV row 2, column end)
          1,ONE_STOP,mot-cua,2023-05-04,,02/05/2023,           | end of case file 1 must not be before its receipt 2023-05-04: '2023-05-02' (CSV row 2)
          1,ONE_STOP,mot-cua,2023-05-04,,2023-05-05,,          | row must have a cell for each of the 7 headings: '8 cells' (CSV row 2)
          """)
  void eachMistakeIsAProblemOfItsRow(String row, String problem) {
    String text = HEAD + "limit,ended_on,end\n" + row + "\n2,ONE_STOP,mot-cua,2023-05-04,,,\n";
    assertThat(problems(text)).containsExactly(problem);
    assertThat(CaseFilesCsv.parse(text, UNITS).partial().orElseThrow().all())
        .extracting(file -> file.id().toString())
        .containsExactly("2");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          supplement_waits | 2023-05-09            | pause must be its first day, > and the day work went on if it has: '2023-05-09'
          suspensions      | 2023-05-09 > 2023-05-08 | end of a pause must not be before its beginning 2023-05-09: '2023-05-08'
          extensions       | 2023-05-09 >          | extension must be the day it was granted, > and the new day, then a document if there is one: '2023-05-09 >'
          extensions       | > 2023-05-09          | extension must be the day it was granted, > and the new day, then a document if there is one: '> 2023-05-09'
          result_on        | 2023-05-09 10:00      | date must be a year, month or day, such as 2023, 2023-01 or 2023-01-15: '2023-05-09 10:00'
          """)
  void aCellThatTellsATimeWrongIsAProblem(String column, String cell, String problem) {
    assertThat(problems(HEAD + column + "\n1,ONE_STOP,mot-cua,2023-05-04," + cell + "\n"))
        .containsExactly(problem + " (CSV row 2, column " + column + ")");
  }

  @Test
  void anIdThatStandsTwiceNamesBothRows() {
    ReadResult<CaseFiles> read =
        CaseFilesCsv.parse(
            """
            id,kind,unit,received_on
            A,ONE_STOP,mot-cua,2023-05-04
            B,ONE_STOP,mot-cua,2023-05-04
            A,COMPLAINT,mot-cua,2023-05-05
            """);
    assertThat(read.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "id of a case file must stand once, not in row 2 too: 'A' (CSV row 4, column id)");
    assertThat(read.partial().orElseThrow().all()).hasSize(2);
  }

  @Test
  void personalDataAreNotReadAndSaidToBeLeftOut() {
    assertThat(problems("id,kind,unit,received_on,Họ và tên\n1,ONE_STOP,mot-cua,2023-05-04,X\n"))
        .containsExactly(
            "heading must be one of "
                + CaseFileRows.COLUMNS
                + ": 'Họ và tên' (CSV row 1, column E)");
  }

  @Test
  void aUnitWithoutListGetsAnIdOfItsName() {
    CaseFiles files =
        CaseFilesCsv.parse(
                """
                id,kind,unit,received_on
                1,one_stop,Bộ phận Một cửa,2023-05-04
                2,one_stop,mot-cua,2023-05-04
                """)
            .orElseThrow();
    assertThat(files.all())
        .extracting(file -> file.unit().toString())
        .containsExactly("bo-phan-mot-cua", "mot-cua");
  }

  @Test
  void manyUnitsAreNotListedInAMessage() {
    ImmutableList<Party> eleven =
        IntStream.rangeClosed(1, 11)
            .mapToObj(n -> Party.of(PartyId.parse("to-" + n), PartyKind.BODY, "Tổ " + n))
            .collect(ImmutableList.toImmutableList());
    assertThat(
            CaseFilesCsv.parse("id,kind,unit,received_on\n1,one_stop,Tổ 12,2023-05-04\n", eleven)
                .problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "unit of a case file must be one of the 11 units given: 'Tổ 12' (CSV row 2, column"
                + " unit)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "a,b\n1,2\n", "\u0000\u0001", "{\"id\":1}", "\"\"\""})
  void whatIsNoBookIsAProblem(String text) {
    assertThat(CaseFilesCsv.parse(text).problems()).isNotEmpty();
    assertThat(CaseFilesCsv.parse(text).value()).isEmpty();
  }

  @Test
  void aCellWithoutEndIsOneProblem() {
    assertThat(
            problems(
                "id,kind,unit,received_on\n"
                    + "x".repeat(1_000_000)
                    + ",ONE_STOP,mot-cua,1/5/2023"))
        .singleElement()
        .asString()
        .startsWith("case file id must " + CaseFileId.RULE + ": 'xxx")
        .hasSizeLessThan(400);
  }

  @Test
  void filesAreReadWhateverExcelMadeOfThem(@TempDir Path folder) throws IOException {
    CaseFiles files = CaseFilesCsv.parse(book(3)).orElseThrow();
    Path excel = folder.resolve("hồ-sơ.csv");
    CaseFilesCsv.writeForExcel(files, excel);
    assertThat(CaseFilesCsv.read(excel).orElseThrow()).isEqualTo(files);

    Path wide = folder.resolve("utf16.csv");
    Files.writeString(wide, "\uFEFF" + book(3), StandardCharsets.UTF_16LE);
    assertThat(CaseFilesCsv.read(wide, UNITS).orElseThrow()).isEqualTo(files);

    Path cut = folder.resolve("cut.csv");
    byte[] bytes = book(3).getBytes(UTF_8);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 4));
    assertThat(CaseFilesCsv.read(cut).problems()).hasSize(1);
  }

  @Test
  void twoThousandRowsAreReadAtOnce() {
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(CaseFilesCsv.parse(book(2000)).orElseThrow().all()).hasSize(2000));
  }

  private static String book(int rows) {
    StringBuilder text = new StringBuilder(HEAD + "limit,ended_on\n");
    for (int i = 0; i < rows; i++) {
      text.append("HS-").append(i).append(",ONE_STOP,mot-cua,2023-05-04,5 ngày,2023-05-09\n");
    }
    return text.toString();
  }
}
