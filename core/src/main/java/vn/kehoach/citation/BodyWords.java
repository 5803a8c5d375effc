package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kehoach.citation.TypeWords.TypeWord;

/** The words that names of bodies are made of, and those that end them. */
final class BodyWords {

  /** What a name of a body begins with, the longer before the shorter. */
  private static final PhraseTable HEADS =
      PhraseTable.of(
          "uy ban, ubnd, ubtvqh, ubmttq, ubmt, ubkt, hdnd, hoi dong, chinh phu, thu tuong",
          "pho thu tuong, quoc hoi, chu tich, pho chu tich, bo chinh tri, ban bi thu",
          "ban chap hanh, ban thuong vu, ban chi dao, btv, bch, bcd, bo truong, thu truong",
          "tinh uy, thanh uy, huyen uy, quan uy, thi uy, dang uy, dang bo, chi bo, chi uy",
          "quan uy trung uong, trung uong, bi thu, thuong truc, thuong vu, vien kiem sat",
          "vien truong, vksnd, toa an, tand, thanh tra, kiem toan, van phong, mat tran",
          "ngan hang, lien doan, tong lien doan, tong cuc, tong thanh tra, giam doc",
          "tong giam doc, cong an, bo chi huy, bo tu lenh, bao hiem, kho bac, to cong tac",
          "hoi nghi, hoi lien hiep, hoi nong dan, hoi cuu chien binh, doan thanh nien",
          "lien bo, lien nganh, bo, ban, so, phong, cuc, chi cuc, vu, vien, truong",
          "trung tam, tap doan, tong cong ty, cong doan, hoi, doan, dai, to, hat, doi");

  /** Small words of names that stand alone. */
  private static final WordTable<String> SINGLE =
      WordTable.of(
          Stream.of(
              "tỉnh", "huyện", "quận", "xã", "phường", "nước", "khối", "đảng", "vùng", "ngành", "sở", "và",
              "phòng", "chống"));

  /** Small words of names that go together, by the first of them. */
  private static final PhraseTable PAIRS =
      PhraseTable.of(
          "nhan dan, thanh pho, thi xa, thi tran, dac khu, khu vuc, trung uong, chinh phu",
          "thuong vu, thuong truc, chap hanh, bi thu, quoc gia, quoc hoi, bo truong, chu tich",
          "thu tuong, toi cao, co quan, chi dao, kinh te, ngan sach, phap che, hoi nghi, kiem tra",
          "to chuc, dan van, tuyen giao, noi chinh, van phong, thanh tra, kiem sat, toa an",
          "cong doan, lao dong, lien doan, mat tran, to quoc, viet nam, dai bieu, chuyen trach",
          "giam doc, uy ban, dang uy, dang bo, phong chong, cong tac, van tai, nong thon, phu nu",
          "doi ngoai, moi truong, xa hoi, van hoa, giao duc, y te, tai chinh, tin dung, phat trien",
          "lan thu hai, lan thu ba, lan thu tu, lan thu nam, lan thu sau, lan thu bay, lan thu tam",
          "lan thu chin, lan thu muoi, huyen uy, tinh uy, thanh uy, trieu tap, dan toc, cap tinh",
          "cap huyen, cap xa, thi uy, quan uy, dich benh, nha nuoc, hop tac xa, cong thuong");

  /** Second syllables of names: small after a capital only, Bộ Chính trị, Sở Nội vụ. */
  private static final WordTable<String> SECOND =
      WordTable.of(
          Stream.of(
                  "trị nghiệp dục tạo vụ pháp tế dựng học nghệ tin tải trường nguyên hóa hoá thao",
                  "lịch động binh hoạch tư tộc giáo trận lý triển thôn ninh kiểm khí quan thuế sản",
                  "lâm nước lợi hải thú y trọt nuôi vật khai lực lượng viên hiểm bạc hàng đất mại",
                  "thị tác đoàn đảng tranh nhân hợp án giao phường nghĩa sử bảo chất trình chức hộ",
                  "trợ nhiên thọ tuyên mật chế luật kế hành đốc phương xuất quả nguyện phẩm nữ",
                  "thanh niên báo sản mặt sát trú ương khoáng phủ trực thư gia trưởng tướng đạo sách",
                  "nghị tra chức vận quốc biểu ban bộ ủy uỷ dân hiệp thông việt bằng gian thuật",
                  "hội phòng tịch chính cục khu bắc tây đông trung vụ an ương đồng quản thuỷ thủy",
                  "định soát trang thương nghiên cứu nam giang thai địa sông hải yên")
              .flatMap(line -> Stream.of(line.split(" "))));

  private static final ImmutableSet<String> STOPS =
      ImmutableSet.of(
          "về", "ve", "số", "ngày", "theo", "tại", "để", "nêu", "được", "đã", "có", "trên", "trong",
          "do", "từ", "đến", "cho", "này", "nhằm", "khóa", "khoá", "kỳ", "nhiệm", "giao", "là", "các");

  private static final PhraseTable STOP_PHRASES =
      PhraseTable.of(
          "quy dinh, qui dinh, ban hanh, huong dan, phe duyet, sua doi, bo sung, thuc hien",
          "trien khai, ve viec, cong bo, thong qua, dieu chinh, thay the, can cu",
          "quyet nghi");

  /** What may not begin a name: these are not bodies, or not definite ones. */
  private static final PhraseTable NO_BODIES =
      PhraseTable.of(
          "cac, nhung, minh, ong, ba, toi, ho, bo luat, mot, moi, nguoi, can bo, cong dan",
          "phap luat, nha nuoc");

  /** Types that names of bodies are made of too: Sở Kế hoạch và Đầu tư, Ban Quản lý dự án. */
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of("ke hoach", "quy hoach", "du an", "de an", "chuong trinh");

  private static final PhraseTable AFTER_COMMA =
      PhraseTable.of(
          "the thao, thuong binh, thong tin, chong, du lich, tai nguyen, khoa hoc");

  /** Names of a kind of body, and the levels that make a body one of many. */
  private static final String[] KINDS = {
    "toa an", "hoi dong", "dai hoi", "thanh tra", "cong an", "van phong", "chu tich hoi dong",
    "chu tich", "giam doc", "uy ban nhan dan", "hoi dong nhan dan", "ban chi dao", "vien kiem sat",
    "kiem toan", "hoi nghi", "dai hoi dong", "hoi dong quan tri", "hoi dong quan ly", "bo truong"
  };

  private static final String[] LEVELS = {"cap tinh", "cap huyen", "cap xa", "cac cap", "cung cap"};

  private static final WordTable<String> NUMBERED =
      WordTable.of(Stream.of("quận", "phường", "khu", "tổ", "vùng", "vực", "đoàn", "xã"));

  private BodyWords() {}

  /** Tells whether the name of a body may begin at a place. */
  static boolean isHead(FoldedText text, int place) {
    return HEADS.end(text, place) > 0;
  }

  /** Tells whether what begins at a place is a document or another thing that issues nothing. */
  static boolean isNoBody(FoldedText text, int place) {
    return NO_BODIES.end(text, place) > 0 || TypeWords.at(text, place) != null;
  }

  /** Tells whether a document begins at a place within a name; plans may be part of the name. */
  static boolean isDocument(FoldedText text, int place) {
    TypeWord word = TypeWords.at(text, place);
    if (word == null) {
      return false;
    }
    return !NAMING.contains(word.phrase()) || isNumbered(text, place, word);
  }

  /** Tells whether a document with a number begins at a place. */
  static boolean isNumberedDocument(FoldedText text, int place) {
    TypeWord word = TypeWords.at(text, place);
    return word != null && isNumbered(text, place, word);
  }

  private static boolean isNumbered(FoldedText text, int place, TypeWord word) {
    int end = text.skipBlanks(text.phrase(place, word.phrase()));
    return text.phrase(end, "so") > 0 || isDigit(text.at(end));
  }

  /** Tells whether a phrase ends a name even when it begins with a capital. */
  static boolean isStopPhrase(FoldedText text, int place) {
    return STOP_PHRASES.end(text, place) > 0;
  }

  /** Tells whether a word ends a name even where capitals tell nothing. */
  static boolean isStop(FoldedText text, int place) {
    if (isStopPhrase(text, place)) {
      return true;
    }
    String raw = text.raw(place, text.endOfWord(place));
    String word = Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return STOPS.contains(word);
  }

  /**
   * Returns where the small words end that belong to a name, or -1 if the name does not go on.
   *
   * @param afterCapital whether the word before is capitalised
   */
  static int smallWords(FoldedText text, int start, boolean afterCapital) {
    int end = text.endOfWord(start);
    long word = text.word(start, end);
    int both = PAIRS.end(text, start);
    if (both > 0 && isSmallFrom(text, end, both)) {
      return both;
    }
    boolean belongs = SINGLE.contains(word) || (afterCapital && SECOND.contains(word));
    return belongs && !isStop(text, start) ? end : -1;
  }

  private static boolean isSmallFrom(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isCapital(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isAfterComma(FoldedText text, int place) {
    return AFTER_COMMA.end(text, place) > 0;
  }

  /** A digit belongs to a name after a word such as Quận. */
  static boolean isNumbered(FoldedText text, int place) {
    int end = place;
    while (end > 0 && text.isBlank(end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0 && Folding.isLetter(text.at(start - 1))) {
      start--;
    }
    return NUMBERED.contains(text.word(start, end)) && isDigit(text.at(place));
  }

  /**
   * Tells whether a name stands for one body, and not for any of its kind: UBND tỉnh is one, Tòa án
   * and UBND cấp xã are not.
   */
  static boolean isOne(FoldedText text, int place, int end) {
    boolean brief = end - place < 6 && !isCapital(text.at(end - 1));
    boolean kind = false;
    for (String general : KINDS) {
      kind |= text.words(place, general) == end;
    }
    for (String level : LEVELS) {
      kind |= text.words(Math.max(place, end - level.length()), level) == end;
    }
    return isCapital(text.at(place)) && isHead(text, place) && !brief && !kind;
  }
}
