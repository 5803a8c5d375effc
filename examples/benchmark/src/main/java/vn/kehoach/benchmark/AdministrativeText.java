package vn.kehoach.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Text as offices write it, made up sentence by sentence: about one citation in 400 letters, each
 * planted with a number of its own, so that what is found can be checked.
 */
final class AdministrativeText {

  private static final ImmutableList<String> PLAIN =
      ImmutableList.of(
          "Công chức Văn phòng - Thống kê tham mưu, tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân xã trước ngày 15 hằng tháng. ",
          "Các ban, ngành, đoàn thể và thôn, tổ dân phố chủ động tuyên truyền để Nhân dân biết, bàn, làm, kiểm tra, giám sát và thụ hưởng. ",
          "Bộ phận một cửa tiếp nhận 1.245 hồ sơ, đã giải quyết 1.198 hồ sơ (96,2 %), trong đó trước hạn 870, đúng hạn 311, quá hạn 17. ",
          "Kinh phí thực hiện 125.000.000 đồng được bố trí từ nguồn ngân sách xã năm 2023 và các nguồn huy động hợp pháp khác. ",
          "Đề nghị các đơn vị quyết tâm hoàn thành kế hoạch, thông báo kịp thời khó khăn, vướng mắc, hướng dẫn người dân thực hiện đúng quy định. ",
          "Thời gian niêm yết từ ngày 01/3/2023 đến hết ngày 31/3/2023 tại trụ sở, số điện thoại tiếp nhận phản ánh: 0912 345 678. ",
          "Mô hình \"Dân vận khéo\" được 12/14 thôn đăng ký; tổ hòa giải ở cơ sở đã hòa giải thành 23/27 vụ việc trong 6 tháng đầu năm.\n",
          "Nâng cao trách nhiệm của người đứng đầu trong tiếp công dân, đối thoại, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh.\n\n");

  private static final ImmutableList<String> CITING =
      ImmutableList.of(
          "Căn cứ Nghị định số %d/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về thực hiện dân chủ trong hoạt động của cơ quan; ",
          "Tiếp tục quán triệt Quyết định số %d-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị đến cán bộ, đảng viên và Nhân dân; ",
          "Thực hiện Chỉ thị %d/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ về công tác dân vận; ",
          "Theo Kế hoạch số %d/KH-UBND\nngày 15-02-2023 của Ủy ban nhân dân tỉnh, các xã báo cáo kết quả định kỳ; ",
          "Công văn số %d/UBND-NC ngày 03/4/2023 đề nghị rà soát thủ tục hành chính thuộc thẩm quyền; ");

  private static final int ONE_CITES_IN = 3;

  private final StringBuilder text;
  private int planted;

  private AdministrativeText(int bytes) {
    this.text = new StringBuilder(bytes);
  }

  /** Makes text of about so many bytes in UTF-8. */
  static AdministrativeText ofBytes(int bytes) {
    AdministrativeText made = new AdministrativeText(bytes);
    SplittableRandom random = new SplittableRandom(2026);
    int written = 0;
    while (written < bytes) {
      String sentence =
          random.nextInt(ONE_CITES_IN) == 0
              ? made.citing(random.nextInt(CITING.size()))
              : PLAIN.get(random.nextInt(PLAIN.size()));
      made.text.append(sentence);
      written += utf8Length(sentence);
    }
    return made;
  }

  private String citing(int which) {
    planted++;
    return String.format(Locale.ROOT, CITING.get(which), 1 + planted % 9_999);
  }

  static int utf8Length(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return bytes;
  }

  String text() {
    return text.toString();
  }

  /** How many citations stand in it. */
  int planted() {
    return planted;
  }
}
