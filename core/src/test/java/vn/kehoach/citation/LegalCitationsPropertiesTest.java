package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class LegalCitationsPropertiesTest {

  private static final ImmutableList<String> PASSAGES =
      ImmutableList.of(
          "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;",
          "các Kết luận: số 48-KL/TW, số 80-KL/TW ngày 20 tháng 6 năm 2020 của Trung ương.",
          "Căn cứ điểm b khoản 1 Điều 5 Luật Khiếu nại năm 2011 và Luật Tố cáo 2018,",
          "Báo cáo kết quả thực hiện gửi về Sở trước ngày 30/5/2022 để tổng hợp.",
          "Chỉ thị của UBND tỉnh về việc tiếp tục tăng cường công tác dân vận",
          "Quyết định số 217-QĐ/TW ngày 12/12/2013 (sau đây gọi là Quyết định số 217)",
          "Mẫu số 01/ĐK-TCT, tài khoản 1234/5678/90, hotline 0912 345 678",
          "Nghị định của Chính phủ số 04/2015/NĐ-CP, TT 55/2011/TTLT-BGDĐT-BTC");

  /** What a citation says, without its place. */
  private record Said(
      CitationKind kind,
      Optional<DocumentType> type,
      Optional<String> number,
      Optional<String> key,
      Optional<LocalDate> issuedOn,
      Optional<String> issuer) {

    static Said of(Citation c) {
      return new Said(
          c.kind(),
          c.type(),
          c.number(),
          c.key().map(Said::clean),
          c.issuedOn(),
          c.issuer().map(Said::clean));
    }

    private static String clean(String text) {
      return Normalizer.normalize(text.replaceAll("[\\s\\p{Z}]+", " "), Normalizer.Form.NFC);
    }
  }

  @Property
  void decomposedLettersAreTheSameLetters(@ForAll("texts") String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(said(decomposed)).isEqualTo(said(text));
    assertThat(spans(decomposed)).isEqualTo(spans(text));
  }

  @Property
  void itDoesNotMatterWhereLinesBreak(@ForAll("texts") String text, @ForAll("breaks") String line) {
    String wrapped = text.replace(" ", line);
    assertThat(said(wrapped)).isEqualTo(said(text));
    assertThat(spans(wrapped)).isEqualTo(spans(text));
  }

  @Property
  void passagesTogetherHoldTheCitationsOfEach(
      @ForAll("passages") String one, @ForAll("passages") String other) {
    String gap = "\n\nBiên bản họp.\n\n";
    List<Citation> expected = new ArrayList<>(LegalCitations.find(one));
    int offset = one.length() + gap.length();
    LegalCitations.find(other).forEach(c -> expected.add(c.withStart(c.start() + offset)));
    assertThat(LegalCitations.find(one + gap + other)).isEqualTo(expected);
  }

  @Property
  void aPrintedCitationIsFoundAgain(
      @ForAll DocumentType type,
      @ForAll DocumentNumber number,
      @ForAll("days") LocalDate day,
      @ForAll("bodies") String body) {
    if (number.isBlank()) {
      return;
    }
    String span =
        "%s số %s ngày %d/%d/%d"
            .formatted(type, number, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    List<Citation> found = LegalCitations.find("Thực hiện " + span + " của " + body + " về việc");
    assertThat(found).hasSize(1);
    Citation citation = found.get(0);
    assertThat(citation.text()).isEqualTo(span);
    assertThat(citation.type()).contains(type);
    assertThat(citation.issuedOn()).contains(day);
    assertThat(citation.issuer()).contains(body);
    assertThat(citation.documentNumber()).contains(number.withUsualSeparators());
    assertThat(citation.toReference().number()).isEqualTo(citation.documentNumber());
  }

  @Property(tries = 3_000)
  void whateverTheTextASpanIsCutFromIt(@ForAll("anything") String text) {
    long end = 0;
    for (Citation citation : LegalCitations.find(text)) {
      assertThat(citation.start()).isGreaterThanOrEqualTo(end);
      end = citation.end();
      assertThat(text.substring((int) citation.start(), (int) end)).isEqualTo(citation.text());
      citation.issuer().ifPresent(issuer -> assertThat(text).contains(issuer));
      assertThat(citation.toReference().type()).isEqualTo(citation.type());
    }
  }

  @Property
  void readInPiecesOfAnySizeATextHoldsTheSame(
      @ForAll("anything") String text, @ForAll @IntRange(min = 1, max = 7) int piece)
      throws IOException {
    List<Citation> scanned = new ArrayList<>();
    LegalCitations.scan(inPieces(text, piece), scanned::add);
    assertThat(scanned).isEqualTo(LegalCitations.find(text));
  }

  @Property(tries = 20)
  void aTextLongerThanTheWindowHoldsTheSame(
      @ForAll("passages") String passage, @ForAll @IntRange(min = 1, max = 400) int blanks)
      throws IOException {
    String unit = passage + "\n" + " ".repeat(blanks) + "x.\n\n";
    int times = 200_000 / unit.length();
    List<Citation> scanned = new ArrayList<>();
    LegalCitations.scan(new StringReader(unit.repeat(times)), scanned::add);
    List<Citation> once = LegalCitations.find(unit);
    assertThat(scanned).hasSize(once.size() * times);
    for (int i = 0; i < scanned.size(); i++) {
      Citation one = once.get(i % once.size());
      long offset = (long) unit.length() * (i / once.size());
      assertThat(scanned.get(i)).isEqualTo(one.withStart(one.start() + offset));
    }
  }

  private static List<Said> said(String text) {
    return LegalCitations.find(text).stream().map(Said::of).toList();
  }

  /** The citations as they stand in the text, in NFC and on one line. */
  private static List<String> spans(String text) {
    return LegalCitations.find(text).stream()
        .map(c -> text.substring((int) c.start(), (int) c.end()))
        .map(Said::clean)
        .toList();
  }

  private static Reader inPieces(String text, int piece) {
    return new StringReader(text) {
      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(piece, length));
      }
    };
  }

  @Provide
  Arbitrary<String> passages() {
    return Arbitraries.of(PASSAGES);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PASSAGES).list().ofMinSize(1).ofMaxSize(4).map(l -> String.join(" ", l));
  }

  @Provide
  Arbitrary<String> breaks() {
    return Arbitraries.of("\n", "\r\n", "  ", "\u00A0", " \n ", "\t", "\u2028");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 365 * 80)
        .map(n -> LocalDate.of(1945, 9, 2).plusDays(n));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
        "Chính phủ", "Thủ tướng Chính phủ", "Ban Thường vụ Tỉnh ủy", "UBND xã Nam Chính");
  }

  /** Pieces of citations in any order, and characters of every kind among them. */
  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "Quyết định",
            " số ",
            "12",
            "/",
            "-",
            "QĐ",
            "UBND",
            "TTg",
            " ngày ",
            "1/2/2020",
            " của ",
            "Chính phủ",
            "Luật ",
            "Đất đai",
            " năm ",
            "2013",
            ", ",
            "; ",
            "(",
            ")",
            "\n",
            "\n\n3\n\n",
            " ",
            "\u00A0",
            "khoản 1 ",
            "Điều 5 ",
            " và ",
            "các ",
            "&",
            ".",
            "…",
            "\u0301",
            "\u200B",
            "nghị ",
            "định",
            "Bộ ",
            "T",
            "r",
            "30c",
            "O1",
            "%",
            "tháng 7",
            "\uD800",
            "𝟙",
            "Số: ",
            "A");
    return Arbitraries.oneOf(
        piece.list().ofMaxSize(40).map(l -> String.join("", l)),
        Combinators.combine(Arbitraries.strings().all().ofMaxLength(30), piece.list().ofMaxSize(5))
            .as((odd, pieces) -> odd + pieces.stream().collect(Collectors.joining(odd))));
  }
}
