package vn.kehoach.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTest {

  @ParameterizedTest
  @CsvSource({
    "Nghị định, DECREE",
    "NGHỊ ĐỊNH, DECREE",
    "nghi dinh, DECREE",
    "Thông tư liên tịch, JOINT_CIRCULAR",
    "' Kế  hoạch ', PLAN",
    "Quy định, REGULATION",
    "Quyết định, DECISION"
  })
  void aTypeIsFoundByItsName(String text, DocumentType type) {
    assertThat(DocumentType.find(text)).contains(type);
    assertThat(DocumentType.parse(text)).isEqualTo(type);
  }

  @Test
  void aNameThatIsNotThereListsThoseThatAre() {
    assertThat(DocumentType.find("Bản án")).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> DocumentType.parse("Bản án"))
        .withMessage(
            "document type must be one of Hiến pháp, Bộ luật, Luật, Pháp lệnh, Lệnh, Sắc lệnh, Sắc luật, Nghị định,"
                + " Thông tư, Thông tư liên tịch, Nghị quyết liên tịch, Nghị quyết, Quyết định,"
                + " Chỉ thị, Quy chế, Quy định, Kết luận, Thông tri, Tuyên bố, Lời kêu gọi, Thông cáo, Thông báo, Hướng"
                + " dẫn, Chương trình, Kế hoạch, Quy hoạch, Phương án, Đề án, Dự án, Báo cáo, Biên"
                + " bản, Tờ trình, Hợp đồng, Công điện, Bản ghi nhớ, Bản thỏa thuận, Giấy ủy quyền,"
                + " Giấy mời, Giấy giới thiệu, Giấy nghỉ phép, Phiếu gửi, Phiếu chuyển, Phiếu báo,"
                + " Công văn, Thư công, Văn bản hợp nhất: 'Bản án'");
  }

  @Test
  void aTypeHasTheAbbreviationOfTheLawFirst() {
    assertThat(DocumentType.REGULATION.abbreviations()).containsExactly("QyĐ", "QĐi", "QĐ");
    assertThat(DocumentType.REGULATION.abbreviation()).contains("QyĐ");
    assertThat(DocumentType.OFFICIAL_LETTER.abbreviations()).isEmpty();
  }

  @Test
  void onlySomeTypesHaveAnAbbreviation() {
    assertThat(DocumentType.DECREE.abbreviation()).contains("NĐ");
    assertThat(DocumentType.OFFICIAL_LETTER.abbreviation()).isEmpty();
    assertThat(DocumentType.OFFICIAL_LETTER.vietnamese()).isEqualTo("Công văn");
  }
}
