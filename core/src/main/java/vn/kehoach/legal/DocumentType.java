package vn.kehoach.legal;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * The type of a document, such as {@link #DECREE}.
 *
 * <p>Vietnamese term: <i>loại văn bản</i>.
 *
 * <p>The symbol of a number does not decide the type, so both are kept. Types without an
 * established English name keep their Vietnamese one.
 *
 * <p>Source: laws on the promulgation of legislative documents 80/2015/QH13 and 64/2025/QH15,
 * Article 4 of each; Decree 30/2020/NĐ-CP, Article 7; Party types after Guidance 36-HD/VPTW of
 * 2018-04-03. The other abbreviations are those found in documents.
 */
public enum DocumentType {
  /** <i>Hiến pháp</i>. */
  CONSTITUTION("Hiến pháp", ""),
  /** <i>Bộ luật</i>. */
  CODE("Bộ luật", ""),
  /** <i>Luật</i>. */
  LAW("Luật", ""),
  /** <i>Pháp lệnh</i>. */
  ORDINANCE("Pháp lệnh", "PL"),
  /** <i>Lệnh</i>. */
  ORDER("Lệnh", "L"),
  /** <i>Sắc lệnh</i>, of the President before 1960. */
  SAC_LENH("Sắc lệnh", "SL"),
  /** <i>Sắc luật</i>, a decree with the force of a law before 1960 and in 1976. */
  SAC_LUAT("Sắc luật", "SLt"),
  /** <i>Nghị định</i>. */
  DECREE("Nghị định", "NĐ"),
  /** <i>Thông tư</i>. */
  CIRCULAR("Thông tư", "TT"),
  /** <i>Thông tư liên tịch</i>. */
  JOINT_CIRCULAR("Thông tư liên tịch", "TTLT"),
  /** <i>Nghị quyết liên tịch</i>. */
  JOINT_RESOLUTION("Nghị quyết liên tịch", "NQLT"),
  /** <i>Nghị quyết</i>. */
  RESOLUTION("Nghị quyết", "NQ"),
  /** <i>Quyết định</i>. */
  DECISION("Quyết định", "QĐ"),
  /** <i>Chỉ thị</i>. */
  DIRECTIVE("Chỉ thị", "CT"),
  /** <i>Quy chế</i>; <i>quy chế phối hợp</i> is one too. */
  RULES("Quy chế", "QC", "QCPH"),
  /** <i>Quy định</i>; the Party writes QĐi, and before that QĐ. */
  REGULATION("Quy định", "QyĐ", "QĐi", "QĐ"),
  /** <i>Kết luận</i>, a document of the Party. */
  CONCLUSION("Kết luận", "KL"),
  /** <i>Thông tri</i>, a document of the Party. */
  THONG_TRI("Thông tri", "TT", "TTri"),
  /** <i>Tuyên bố</i>, a document of the Party. */
  DECLARATION("Tuyên bố", "TB", "TBố"),
  /** <i>Lời kêu gọi</i>, a document of the Party. */
  APPEAL("Lời kêu gọi", "LKG"),
  /** <i>Thông cáo</i>. */
  COMMUNIQUE("Thông cáo", "TC"),
  /** <i>Thông báo</i>. */
  NOTICE("Thông báo", "TB"),
  /** <i>Hướng dẫn</i>. */
  GUIDANCE("Hướng dẫn", "HD", "HDLN", "HDLT"),
  /** <i>Chương trình</i>. */
  PROGRAMME("Chương trình", "CTr", "CTrPH", "CTPH", "CTHĐ"),
  /** <i>Kế hoạch</i>. */
  PLAN("Kế hoạch", "KH", "KHPH", "KHLT"),
  /** <i>Quy hoạch</i>. */
  MASTER_PLAN("Quy hoạch", "QH"),
  /** <i>Phương án</i>. */
  PHUONG_AN("Phương án", "PA"),
  /** <i>Đề án</i>. */
  DE_AN("Đề án", "ĐA"),
  /** <i>Dự án</i>. */
  PROJECT("Dự án", "DA"),
  /** <i>Báo cáo</i>. */
  REPORT("Báo cáo", "BC", "BCTĐ", "BCTT"),
  /** <i>Biên bản</i>. */
  MINUTES("Biên bản", "BB"),
  /** <i>Tờ trình</i>. */
  SUBMISSION("Tờ trình", "TTr"),
  /** <i>Hợp đồng</i>. */
  CONTRACT("Hợp đồng", "HĐ"),
  /** <i>Công điện</i>. */
  OFFICIAL_TELEGRAM("Công điện", "CĐ"),
  /** <i>Bản ghi nhớ</i>. */
  MEMORANDUM("Bản ghi nhớ", "BGN"),
  /** <i>Bản thỏa thuận</i>. */
  AGREEMENT("Bản thỏa thuận", "BTT"),
  /** <i>Giấy ủy quyền</i>. */
  POWER_OF_ATTORNEY("Giấy ủy quyền", "GUQ"),
  /** <i>Giấy mời</i>. */
  INVITATION("Giấy mời", "GM"),
  /** <i>Giấy giới thiệu</i>. */
  LETTER_OF_INTRODUCTION("Giấy giới thiệu", "GGT"),
  /** <i>Giấy nghỉ phép</i>. */
  LEAVE_PERMIT("Giấy nghỉ phép", "GNP"),
  /** <i>Phiếu gửi</i>. */
  PHIEU_GUI("Phiếu gửi", "PG"),
  /** <i>Phiếu chuyển</i>. */
  PHIEU_CHUYEN("Phiếu chuyển", "PC"),
  /** <i>Phiếu báo</i>. */
  PHIEU_BAO("Phiếu báo", "PB"),
  /** <i>Công văn</i>; it has no abbreviation in the law. */
  OFFICIAL_LETTER("Công văn", ""),
  /** <i>Thư công</i>. */
  THU_CONG("Thư công", ""),
  /** <i>Văn bản hợp nhất</i>: an act and its amendments in one text. */
  CONSOLIDATED_TEXT("Văn bản hợp nhất", "VBHN", "HNVB");

  private final String vietnamese;
  private final ImmutableList<String> abbreviations;

  DocumentType(String vietnamese, String... abbreviations) {
    this.vietnamese = vietnamese;
    this.abbreviations =
        Arrays.stream(abbreviations)
            .filter(text -> !text.isEmpty())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the type a text names.
   *
   * @param text such as {@code Nghị định} or {@code NGHỊ ĐỊNH}; case and marks are ignored
   * @return the type, or empty if the text names none
   */
  public static Optional<DocumentType> find(String text) {
    String folded = PlainText.fold(text);
    return Arrays.stream(values())
        .filter(t -> PlainText.fold(t.vietnamese).equals(folded))
        .findFirst();
  }

  /**
   * Returns the type a text names.
   *
   * @param text such as {@code Nghị định}; case and marks are ignored
   * @return the type
   * @throws NoSuchElementException if the text names none; the message lists the types
   */
  public static DocumentType parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "document type must be one of "
                        + Arrays.stream(values())
                            .map(DocumentType::vietnamese)
                            .collect(Collectors.joining(", "))
                        + ": "
                        + Messages.quote(text)));
  }

  /**
   * Returns the official name.
   *
   * @return such as {@code Nghị định}
   */
  public String vietnamese() {
    return vietnamese;
  }

  /**
   * Returns the abbreviation used in symbols.
   *
   * @return such as {@code NĐ}, or empty if the law gives none
   */
  public Optional<String> abbreviation() {
    return abbreviations.stream().findFirst();
  }

  /**
   * Returns what stands for the type in symbols: the abbreviation of the law, then others in use.
   *
   * @return such as {@code QyĐ}, {@code QĐi} and {@code QĐ}, none for a type without abbreviation
   */
  public ImmutableList<String> abbreviations() {
    return abbreviations;
  }

  /** Returns the official name, such as {@code Nghị định}, which parses back. */
  @Override
  public String toString() {
    return vietnamese;
  }
}
