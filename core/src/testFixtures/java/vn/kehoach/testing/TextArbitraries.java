package vn.kehoach.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.text.PlainText;

/** Plain text as plans have it, and as spreadsheets and readers trip over it. */
final class TextArbitraries {

  private static final String[] PHRASES = {
    "Tiếp tục quán triệt, triển khai thực hiện Kết luận số 120-KL/TW",
    "Nhân rộng mô hình, điển hình “Dân vận khéo”",
    "Tổ chức tiếp công dân; đối thoại trực tiếp với Nhân dân",
    "Niêm yết công khai thủ tục hành chính tại Bộ phận một cửa",
    "Rà soát các văn bản đã hết hiệu lực",
    "Giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân",
    "Báo cáo số liệu định kỳ hàng tháng, quý, 6 tháng, 9 tháng, 01 năm",
    "Đưa tin về \"Quy chế dân chủ ở cơ sở\" trên Đài Phát thanh xã",
    "Kinh phí: 1.250.000 đồng (một triệu hai trăm năm mươi nghìn)",
    "Ý kiến của Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội",
    "ỦY BAN NHÂN DÂN XÃ NAM CHÍNH",
    "Quỹ vận động Nhân dân đóng góp – mức 5%/hộ/năm",
    "Ủy ban nhân dân huyện Nho Quan",
    "Quản lý đất công",
    "Để b/c",
    "x"
  };

  private static final String[] TRAPS = {"=", "+", "-", "@", "'", "\"", "=SUM(A1;A2), ", "- ", ";"};

  private TextArbitraries() {}

  /** Phrases of real plans, some with a start or an end that a spreadsheet takes for a formula. */
  static Arbitrary<String> phrases() {
    Arbitrary<String> phrase = Arbitraries.of(PHRASES);
    return Arbitraries.frequencyOf(
        Tuple.of(6, phrase),
        Tuple.of(1, Combinators.combine(Arbitraries.of(TRAPS), phrase).as(String::concat)),
        Tuple.of(1, Combinators.combine(phrase, phrase).as((a, b) -> a + ", \"" + b + "\"; …")),
        Tuple.of(1, odd()));
  }

  /** Any text at all, once cleaned. */
  private static Arbitrary<String> odd() {
    return Arbitraries.strings()
        .all()
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(PlainText::clean)
        .filter(text -> !text.isEmpty());
  }

  /** Text as it comes out of files: NFD, wrapped, with invisible marks. */
  static Arbitrary<String> raw() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(30),
        Arbitraries.strings()
            .withChars("qQuýII1234567890T/-.:… Ssốngàythángnămkểtừtrướchằđịnh\u0301\u00A0\u200B\n")
            .ofMaxLength(25),
        phrases().map(text -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)));
  }
}
