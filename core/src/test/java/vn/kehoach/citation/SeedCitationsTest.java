package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of xã Nam Chính for 2023, and a piece of it, scanning errors and all. */
class SeedCitationsTest {

  private static final Path SEED =
      Path.of(System.getProperty("basedir", ""), "../../shared/seed/nam-chinh-2023.txt");

  private static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "23-QĐ/TW",
          "269-QĐ/TU",
          "23-QĐ/TW",
          "269-QĐ/TU",
          "23-QĐ/TW",
          "120-KL/TW",
          "34/2007/PL-UBTVQH11",
          "04/2015/NĐ-CP",
          "145/2020/NĐ-CP",
          "159/2016/NĐ-CP",
          "114-KL/TW",
          "16/CT-TTg",
          "33/CT-TTg",
          "23-QĐ/TW",
          "33/CT-TTg",
          "01/CT-UBND",
          "11-QĐ/TW",
          "114-KL/TW",
          "33/CT-TTg");

  private static final String PIECE =
      """
      Nghị\s
      định số 159/2016/NĐ-CP ngày 29/11/2016 của Chính phủ “quy định chi tỉết và\s
      Ban thanh tra Nhân dân Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư\s
      ”về việc nâng cao hiệu quả 3 công tác dân vận”; Chỉ\s
      thị 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ ”vể đổi mới công tác dân\s
      mới”; Chỉ thị số 33/CT- TTg ngày 26/11/2021 của Thủ tướng Chính phủ “về tiếp\s
      quyền các cấp trong tình hình mới; Kế hoạch của Ban Thường vụ Huyện ủy về\s
      quả Quyết định 269-
      QĐ/TU của Ban Thường vụ Tỉnh ủy
      """;

  @Test
  void aPieceOfTheSeedIsRead() {
    List<Citation> found = LegalCitations.find(PIECE);
    assertThat(found)
        .extracting(c -> c.key().orElse(c.text()))
        .containsExactly(
            "159/2016/NĐ-CP",
            "114-KL/TW",
            "16/CT-TTg",
            "33/CT-TTg",
            "Kế hoạch của Ban Thường vụ Huyện ủy",
            "269-QĐ/TU");
    assertThat(found)
        .extracting(c -> c.issuer().orElseThrow())
        .containsExactly(
            "Chính phủ",
            "Ban Bí thư",
            "Thủ tướng Chính phủ",
            "Thủ tướng Chính phủ",
            "Ban Thường vụ Huyện ủy",
            "Ban Thường vụ Tỉnh ủy");
  }

  @Test
  void theSeedHoldsNineteenNumberedMentionsAndFiveWithoutNumber() throws IOException {
    assumeTrue(Files.exists(SEED), () -> "no seed beside the project: " + SEED);
    String text = Files.readString(SEED);
    List<Citation> found = LegalCitations.find(text);
    assertThat(found)
        .filteredOn(c -> c.kind() == CitationKind.NUMBERED)
        .extracting(c -> c.key().orElseThrow())
        .containsExactlyElementsOf(KEYS);
    assertThat(found)
        .filteredOn(c -> c.kind() != CitationKind.NUMBERED)
        .extracting(c -> c.kind() + " " + c.text().replaceAll("\\s+", " "))
        .containsExactly(
            "UNNUMBERED Chỉ thị của UBND tỉnh",
            "UNNUMBERED Quyết định của Ban Thường vụ Tỉnh ủy",
            "UNNUMBERED Chỉ thị của UBND tỉnh",
            "UNNUMBERED Kế hoạch của Ban Thường vụ Huyện ủy",
            "UNNUMBERED Quyết định của Ban Thường vụ Huyện ủy");
    assertThat(found)
        .allSatisfy(
            c -> assertThat(text.substring((int) c.start(), (int) c.end())).isEqualTo(c.text()));
  }
}
