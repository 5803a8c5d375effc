package vn.kehoach.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.io.ReadResult;
import vn.kehoach.legal.DocumentType;

class LegalRegisterCsvTest {

  private static final String HEAD =
      "number,type,title,issuer,issued_on,in_force_from,in_force_to,changes,confirmed_on,certainty,"
          + "source,checked_on,remark\n";

  @Test
  void theStandardRegisterReadsBackAsItIsWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("danh-muc.csv");
    Files.writeString(file, LegalRegisterCsv.toText(LegalRegister.standard()));

    assertThat(LegalRegisterCsv.read(file).orElseThrow()).isEqualTo(LegalRegister.standard());
  }

  @Test
  void aRowOfAnOfficeIsRead() {
    RegisteredDocument row =
        LegalRegisterCsv.parse(
                "number;certainty;source;type;in_force_from;changes\n"
                    + " 34/2007/PL- UBTVQH11;verified;Công báo;PHÁP LỆNH;1/7/2007;"
                    + "Replaced by 10/2022/QH15 from 2023-07-01\n")
            .orElseThrow()
            .documents()
            .get(0);

    assertThat(row.type()).contains(DocumentType.ORDINANCE);
    assertThat(row.inForceFrom()).contains(LocalDate.of(2007, 7, 1));
    assertThat(row.inForceTo()).isEmpty();
    assertThat(row.lastDay()).contains(LocalDate.of(2023, 6, 30));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ba mươi ba,,,,,,,,,VERIFIED,Công báo,, | document number must be a serial, an optional year and a symbol, such as 33/CT-TTg, 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND: 'ba mươi ba' (CSV row 2, column number)
          /KH-UBND,,,,,,,,,VERIFIED,Công báo,, | number of a document must have a serial: '/KH-UBND' (CSV row 2)
          1/2001/NĐ-CP,,,,,,,,,CERTAIN,Công báo,, | certainty must be one of VERIFIED, SINGLE_SOURCE, OPEN, UNCONFIRMED, UNVERIFIED, NO_SOURCE: 'CERTAIN' (CSV row 2, column certainty)
          1/2001/NĐ-CP,,,,,,,,,VERIFIED,,, | source must not be empty: '' (CSV row 2, column source)
          1/2001/NĐ-CP,,,,,31/02/2001,,,,VERIFIED,Công báo,, | date must be a day of the calendar: '31/02/2001' (CSV row 2, column in_force_from)
          1/2001/NĐ-CP,,,,,2001-01-02,2001-01-01,,,VERIFIED,Công báo,, | last day of 1/2001/NĐ-CP must not come before its first day 2001-01-02: '2001-01-01' (CSV row 2)
          1/2001/NĐ-CP,,,,2001-01-02,,2001-01-01,,,VERIFIED,Công báo,, | last day of 1/2001/NĐ-CP must not come before its first day 2001-01-02: '2001-01-01' (CSV row 2)
          1/2001/NĐ-CP,,,,,,2005-01-01,replaced by 2/2005/NĐ-CP from 2005-01-03,,VERIFIED,Công báo,, | end of 1/2001/NĐ-CP must come on the day after its last day 2005-01-01: 'replaced by 2/2005/NĐ-CP from 2005-01-03' (CSV row 2)
          1/2001/NĐ-CP,,,,,,,replaced by 2/2005/NĐ-CP from 2005-01-01; repealed by 3/2006/NĐ-CP from 2006-01-01,,VERIFIED,Công báo,, | end of 1/2001/NĐ-CP must come on the day after its last day 2004-12-31: 'repealed by 3/2006/NĐ-CP from 2006-01-01' (CSV row 2)
          1/2001/NĐ-CP,,,,2001-01-02,,,amended by 2/2005/NĐ-CP from 2001-01-01,,VERIFIED,Công báo,, | change of 1/2001/NĐ-CP must not come before its day of issue 2001-01-02: 'amended by 2/2005/NĐ-CP from 2001-01-01' (CSV row 2)
          1/2001/NĐ-CP,,,,,,,amended by 01/2001/ND-CP from 2005-01-01,,VERIFIED,Công báo,, | change of 1/2001/NĐ-CP must be by another document: 'amended by 01/2001/NĐ-CP from 2005-01-01' (CSV row 2)
          1/2001/NĐ-CP,,,,,,,ended by 2/2005/NĐ-CP from 2005-01-01,,VERIFIED,Công báo,, | change of a document must be a kind (replaced, repealed, partly repealed, amended), 'by' a document, and 'from' a day, such as replaced by 10/2022/QH15 from 2023-07-01: 'ended by 2/2005/NĐ-CP from 2005-01-01' (CSV row 2, column changes)
          """)
  void aRowThatCannotBeIsAProblemWithItsPlace(String row, String problem) {
    ReadResult<LegalRegister> read = LegalRegisterCsv.parse(HEAD + row + "\n");

    assertThat(read.value()).isEmpty();
    assertThat(read.problems()).map(ReadProblem::toString).containsExactly(problem);
    assertThat(read.partial()).hasValueSatisfying(rest -> assertThat(rest.documents()).isEmpty());
  }

  @Test
  void rowsThatContradictEachOtherAreNamedAndTheRestIsRead() {
    ReadResult<LegalRegister> read =
        LegalRegisterCsv.parse(
            HEAD
                + "1/2001/NĐ-CP,,,,,2001-01-01,,,,VERIFIED,Công báo,,\n"
                + "2/2002/NĐ-CP,,,,,2002-01-01,,replaced by 3/2003/NĐ-CP from 2003-01-01,,VERIFIED,"
                + "Công báo,,\n"
                + "3/2003/NĐ-CP,,,,,,,replaced by 2/2002/NĐ-CP from 2004-01-01,,VERIFIED,"
                + "Công báo,,\n"
                + "4/2004/NĐ-CP,,,,,2004-01-01,,,,VERIFIED,Công báo,,\n"
                + "01/2001/NĐ-CP,,,,,2001-02-02,,,,VERIFIED,Công báo,,\n");

    assertThat(read.problems())
        .map(ReadProblem::toString)
        .containsExactly(
            "document must stand once, or be told apart by year or issuer from 01/2001/NĐ-CP:"
                + " '1/2001/NĐ-CP' (CSV row 2, column number)",
            "document must not come to replace itself: 'replaced by 3/2003/NĐ-CP from 2003-01-01'"
                + " (CSV row 3, column changes)",
            "document must not come to replace itself: 'replaced by 2/2002/NĐ-CP from 2004-01-01'"
                + " (CSV row 4, column changes)",
            "document must stand once, or be told apart by year or issuer from 1/2001/NĐ-CP:"
                + " '01/2001/NĐ-CP' (CSV row 6, column number)");
    assertThat(read.partial().orElseThrow().documents())
        .map(document -> document.key().toString())
        .containsExactly("4/2004/NĐ-CP");
  }

  @Test
  void hostileFilesAreProblemsAndNotErrors(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("danh-muc.csv");
    Files.write(file, "number,certainty,source\nNgh\u00ec".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(LegalRegisterCsv.read(file).problems()).hasSize(1);
    assertThat(LegalRegisterCsv.parse("").problems()).hasSize(1);
    assertThat(LegalRegisterCsv.parse("number,certainty\n1/2001/NĐ-CP,VERIFIED\n").problems())
        .isNotEmpty();
    assertThat(LegalRegisterCsv.parse(HEAD + "1/2001/NĐ-CP,,\n").problems()).hasSize(1);
    assertThat(LegalRegisterCsv.parse(HEAD).orElseThrow().documents()).isEmpty();
  }

  @Test
  void aRegisterOfManyRowsIsReadInGoodTime() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 1; i <= 20_000; i++) {
      text.append(i).append("/2001/QĐ-UBND,,,,,2001-01-01,,replaced by ");
      text.append(i).append("/2002/QĐ-UBND from 2002-01-01,,VERIFIED,Công báo,,\n");
    }

    assertThat(LegalRegisterCsv.parse(text.toString()).orElseThrow().documents()).hasSize(20_000);
  }

  @Test
  void aDamagedResourceStopsLoading() {
    assertThatThrownBy(() -> LegalRegisterCsv.load("no-such.csv"))
        .isInstanceOf(RuntimeException.class);
  }
}
