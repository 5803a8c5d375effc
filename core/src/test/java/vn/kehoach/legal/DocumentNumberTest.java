package vn.kehoach.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "04/2015/NĐ-CP, NORMATIVE, 04, 2015, NĐ-CP",
        "34/2007/PL-UBTVQH11, NORMATIVE, 34, 2007, PL-UBTVQH11",
        "/2023/QĐ-UBND, NORMATIVE, -, 2023, QĐ-UBND",
        "33/CT-TTg, STATE, 33, -, CT-TTg",
        "30c/NQ-CP, STATE, 30c, -, NQ-CP",
        "/KH-UBND, STATE, -, -, KH-UBND",
        "4875/TB-LĐTBXH, STATE, 4875, -, TB-LĐTBXH",
        "23-QĐ/TW, PARTY, 23, -, QĐ/TW",
        "25-CP, PARTY, 25, -, CP",
        "28/CP, STATE, 28, -, CP",
        "146-HĐBT, PARTY, 146, -, HĐBT",
        "10/2022/QH15, NORMATIVE, 10, 2022, QH15",
        "76/2025/UBTVQH15, NORMATIVE, 76, 2025, UBTVQH15",
        "05-CTrPH/BDVTU-BCSĐ, PARTY, 05, -, CTrPH/BDVTU-BCSĐ",
        "01/2012/TTLT-BTP-BCA, NORMATIVE, 01, 2012, TTLT-BTP-BCA",
        "12/2005/TTLT/BTC-BCA, NORMATIVE, 12, 2005, TTLT/BTC-BCA",
        "01/QCPH/UBND-UBMTTQ, STATE, 01, -, QCPH/UBND-UBMTTQ",
        "2231/SNV-CCHC&PC, STATE, 2231, -, SNV-CCHC&PC",
        "66.13/2026/NQ-CP, NORMATIVE, 66.13, 2026, NQ-CP",
        "-KH/HU, PARTY, -, -, KH/HU"
      })
  void aNumberIsTakenApart(
      String text, DocumentForm form, String serial, Integer year, String symbol) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertThat(number.form()).isEqualTo(form);
    assertThat(number.serial().orElse(null)).isEqualTo(serial);
    assertThat(number.year().orElse(null)).isEqualTo(year);
    assertThat(number.symbol()).isEqualTo(symbol);
    assertThat(number.isBlank()).isEqualTo(serial == null);
    assertThat(number).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "33/CT- TTg,33/CT-TTg",
        "Số: 12/KH-UBND,12/KH-UBND",
        "SỐ: 12/KH-UBND,12/KH-UBND",
        "số 12 / KH – UBND,12/KH-UBND",
        "Số:        /KH-UBND,/KH-UBND",
        "23—QĐ/TW,23-QĐ/TW",
        "04 / 2015 / NĐ−CP ,04/2015/NĐ-CP",
        "12/QÐ-UBND,12/QĐ-UBND",
        "53/2015/QĐ-TTG,53/2015/QĐ-TTg",
        "31/2021/ND-CP,31/2021/NĐ-CP",
        "15/2020/nđ-cp,15/2020/NĐ-CP",
        "12/QD-HDND,12/QĐ-HĐND",
        "5-CTR/DUK,5-CTr/ĐUK",
        "20/2023/TT-BGDDT,20/2023/TT-BGDĐT",
        "1/2021/NQ-ubtvqh15,1/2021/NQ-UBTVQH15",
        "7/HD-STP,7/HD-STP",
        "7/DA-UBND,7/DA-UBND",
        "166/VSDTTƯ-TCQG,166/VSDTTƯ-TCQG",
        "12/ÐTC,12/ĐTC"
      })
  void loosePrintingIsRead(String found, String canonical) {
    assertThat(DocumentNumber.parse(found)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ba mươi ba",
        "33",
        "33/",
        "33/2021",
        "/",
        "1234567/KH-UBND",
        "33/CT--TTg",
        "33/CT-",
        "23-2021/QĐ/TW",
        "33/1821/NĐ-CP",
        "33/CT-TTg ngày 26/11/2021"
      })
  void whatIsNoNumberIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse(text))
        .withMessage(
            "document number must be a serial, an optional year and a symbol, such as 33/CT-TTg,"
                + " 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND: '"
                + text
                + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "18/NQ-TW, 18-NQ/TW",
    "12/KH/HU, 12-KH/HU",
    "12-KH-ĐU, 12-KH/ĐU",
    "11-QĐi/TW, 11-QĐi/TW",
    "30c/NQCP, 30c/NQ-CP",
    "18-NQTW, 18-NQ/TW",
    "4110/QĐ/BNN-KHCN, 4110/QĐ-BNN-KHCN",
    "197/2005/QĐ/BNN-KL, 197/2005/QĐ-BNN-KL",
    "1018/2011/NQ/UBTVQH12, 1018/2011/NQ-UBTVQH12",
    "12-QĐ/UBND, 12/QĐ-UBND",
    "12-CT-TTg, 12/CT-TTg",
    "33/CT-TTg, 33/CT-TTg",
    "/KH/UBND, /KH-UBND",
    "12/2005/TTLT/BTC-BCA, 12/2005/TTLT/BTC-BCA",
    "01/QCPH/UBND-UBMTTQ, 01/QCPH/UBND-UBMTTQ",
    "53-SL/GD, 53-SL/GD",
    "146-HĐBT, 146-HĐBT",
    "285/CCTTHC, 285/CCTTHC",
    "5/2020/KH-TU, 5/2020/KH-TU"
  })
  void separatorsArePutRightWhereTheyArePlainlyWrong(String written, String usual) {
    assertThat(DocumentNumber.parse(written).withUsualSeparators()).hasToString(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "05/CT-TTg, 5-ct/TTG, true",
    "23-QĐ/TW, 23/QD-TW, true",
    "04/2015/NĐ-CP, 4/2015/ND-CP, true",
    "30c/NQ-CP, 30C/NQ-CP, true",
    "166/VSDTTƯ, 166/VSDTTU, true",
    "/KH-UBND, -KH/UBND, true",
    "0/KH-UBND, 00/KH-UBND, true",
    "04/2015/NĐ-CP, 04/NĐ-CP, false",
    "40/NĐ-CP, 4/NĐ-CP, false",
    "97-QĐ/TW, 97-QĐi/TW, false"
  })
  void numbersAreComparedAsAReaderDoes(String one, String other, boolean same) {
    DocumentNumber number = DocumentNumber.parse(one);
    assertThat(number.isSameAs(DocumentNumber.parse(other))).isEqualTo(same);
    assertThat(DocumentNumber.parse(other).isSameAs(number)).isEqualTo(same);
  }

  @Test
  void theTextThatNumbersAreComparedByHasNoMarksAndNoSeparatorButASlash() {
    assertThat(DocumentNumber.parse("05/2015/NĐ-CP").looseKey()).isEqualTo("5/2015/nd/cp");
  }

  @Test
  void aTextTooLongIsRefusedWithoutBeingRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse("9".repeat(5_000_000)))
        .withMessage(
            "document number must be a serial, an optional year and a symbol, such as 33/CT-TTg,"
                + " 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND: '"
                + "9".repeat(100)
                + "'… (5000000 characters)");
  }

  @Test
  void aChangedNumberIsCheckedToo() {
    DocumentNumber number = DocumentNumber.parse("33/CT-TTg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number.withYear(2021))
        .withMessage(
            "document number must have a year if and only if it is normative: '33/2021/CT-TTg'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number.withForm(DocumentForm.NORMATIVE))
        .withMessage(
            "document number must have a year if and only if it is normative: '33/CT-TTg'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse("1/2021/QH15").withYear(2200))
        .withMessage("year of a document number must be from 1900 to 2199: '2200'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse("1/2021/QH15").withYear(1899))
        .withMessage("year of a document number must be from 1900 to 2199: '1899'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number.withSerial("33 "))
        .withMessage("serial of a document number must be up to six digits and a letter: '33 '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number.withSymbol("CT TTg"))
        .withMessage(
            "symbol of a document number must be letters and digits joined by - or /: 'CT TTg'");
    assertThat(number.withSerial("34")).hasToString("34/CT-TTg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"QÐ-UBND", "A\u030A", "\u212B"})
  void aSymbolThatReadingWouldReplaceIsRefused(String symbol) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse("33/CT-TTg").withSymbol(symbol))
        .withMessage(
            "symbol of a document number must be letters and digits joined by - or /: '"
                + symbol
                + "'");
  }

  @Test
  void aNumberTooLongToParseBackIsRefused() {
    String symbol = "A".repeat(118);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse("33/CT-TTg").withSymbol(symbol))
        .withMessage("document number must be at most 120 characters long: '33/" + symbol + "'");
  }
}
