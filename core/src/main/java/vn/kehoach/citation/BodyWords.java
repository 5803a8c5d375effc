package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;

import com.google.common.collect.ImmutableSet;
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
              "tỉnh", "huyện", "quận", "xã", "phường", "nước", "khối", "đảng", "vùng", "ngành",
              "sở", "và", "phòng", "chống", "ủy"));

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
          "cac chuong trinh muc tieu, chuong trinh muc tieu, giam sat, quan tri, tuyen sinh, tham dinh, bau cu, quan ly, du an, thi dua, khen thuong, quan su, chi huy",
          "cap huyen, cap xa, thi uy, quan uy, dich benh, nha nuoc, hop tac xa, cong thuong");

  /** After these come names of places, every syllable of which is a capital. */
  private static final PhraseTable PLACES =
      PhraseTable.of(
          "tinh, huyen, xa, phuong, thanh pho, thi xa, thi tran, dac khu, tp, thon, tinh uy, thanh uy",
          "huyen uy");

  private static final SpeltWords STOPS =
      SpeltWords.of(
          "về số ngày theo tại để nêu được đã có trên trong do từ đến cho này nhằm khóa khoá kỳ",
          "nhiệm giao là các ve");

  private static final PhraseTable STOP_PHRASES =
      PhraseTable.of(
          "quy dinh, qui dinh, ban hanh, huong dan, phe duyet, sua doi, bo sung, thuc hien",
          "trien khai, ve viec, cong bo, thong qua, dieu chinh, thay the, can cu",
          "quyet nghi",
          "cac");

  /** What may not begin a name: these are not bodies, or not definite ones. */
  private static final PhraseTable NO_BODIES =
      PhraseTable.of(
          "cac, nhung, minh, ong, ba, toi, ho, bo luat, mot, moi, nguoi, can bo, cong dan",
          "phap luat, nha nuoc");

  /** Types that names of bodies are made of too: Sở Kế hoạch và Đầu tư, Ban Quản lý dự án. */
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of("ke hoach", "quy hoach", "du an", "de an", "chuong trinh");

  private static final PhraseTable AFTER_COMMA =
      PhraseTable.of("the thao, thuong binh, thong tin, chong, du lich, tai nguyen, khoa hoc");

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

  /** Tells whether a document begins after "và": Tài chính và Kế hoạch is a name, however. */
  static boolean isOtherDocument(FoldedText text, int place) {
    TypeWord word = TypeWords.at(text, place);
    return word != null && (!word.phrase().equals("ke hoach") || isNumbered(text, place, word));
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
    boolean term = text.words(place, "khoa") > 0 && !isPlain(text, place);
    return term || STOP_PHRASES.end(text, place) > 0;
  }

  /** Tells whether a word ends a name even where capitals tell nothing. */
  static boolean isStop(FoldedText text, int place) {
    if (isStopPhrase(text, place)) {
      return true;
    }
    return STOPS.isAt(text, place);
  }

  /**
   * Returns where the small words end that belong to a name, or -1 if the name does not go on.
   *
   * @param second whether a small word may be the second syllable of what a capital began, as in Bộ
   *     Chính trị
   */
  static int smallWords(FoldedText text, int start, boolean second) {
    int both = PAIRS.end(text, start);
    if (both > 0 && isSmallFrom(text, start, both)) {
      return both;
    }
    int end = text.endOfWord(start);
    boolean belongs = second || SINGLE.contains(text.word(start, end));
    return end > start && belongs && !isStop(text, start) ? end : -1;
  }

  /** Khóa XIII is a term, khoa học a science. */
  private static boolean isPlain(FoldedText text, int place) {
    return !text.hasTone(place + 2) && !text.hasTone(place + 3);
  }

  /** Tells whether a word stands before the name of a place. */
  static boolean isPlace(FoldedText text, int start) {
    return PLACES.end(text, start) > 0 && text.words(start, "xa hoi") < 0;
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
}
