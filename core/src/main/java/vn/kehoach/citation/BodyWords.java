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
  private static final String[] HEADS = {
    "uy ban",
    "ubnd",
    "ubtvqh",
    "ubmttq",
    "ubmt",
    "ubkt",
    "hdnd",
    "hoi dong",
    "chinh phu",
    "thu tuong",
    "pho thu tuong",
    "quoc hoi",
    "chu tich",
    "pho chu tich",
    "bo chinh tri",
    "ban bi thu",
    "ban chap hanh",
    "ban thuong vu",
    "ban chi dao",
    "btv",
    "bch",
    "bcd",
    "bo truong",
    "thu truong",
    "tinh uy",
    "thanh uy",
    "huyen uy",
    "quan uy",
    "thi uy",
    "dang uy",
    "dang bo",
    "chi bo",
    "chi uy",
    "quan uy trung uong",
    "trung uong",
    "bi thu",
    "thuong truc",
    "thuong vu",
    "vien kiem sat",
    "vien truong",
    "vksnd",
    "toa an",
    "tand",
    "thanh tra",
    "kiem toan",
    "van phong",
    "mat tran",
    "ngan hang",
    "lien doan",
    "tong lien doan",
    "tong cuc",
    "tong thanh tra",
    "giam doc",
    "tong giam doc",
    "cong an",
    "bo chi huy",
    "bo tu lenh",
    "bao hiem",
    "kho bac",
    "to cong tac",
    "hoi nghi",
    "hoi lien hiep",
    "hoi nong dan",
    "hoi cuu chien binh",
    "doan thanh nien",
    "lien bo",
    "lien nganh",
    "bo",
    "ban",
    "so",
    "phong",
    "cuc",
    "chi cuc",
    "vu",
    "vien",
    "truong",
    "trung tam",
    "tap doan",
    "tong cong ty",
    "cong doan",
    "hoi",
    "doan",
    "dai",
    "to",
    "hat",
    "doi"
  };

  private static final WordTable<String> SMALL =
      WordTable.of(
          Stream.of(
                  "nhân dân tỉnh thành phố huyện thị xã trấn quận phường đặc khu trung ương chính",
                  "phủ thường vụ trực chấp hành bí thư nước quốc gia hội bộ trưởng chủ tịch thủ",
                  "tướng tối cao ủy ban đảng cơ quan chỉ đạo phòng chống dịch bệnh kinh tế ngân",
                  "sách pháp chế lần thứ nghị khối kiểm tra tổ chức dân vận tuyên giáo nội văn",
                  "thanh sát tòa án công đoàn lao động liên mặt trận quốc đại biểu chuyên trách",
                  "viện giám đốc cục tổng sở cấp và năm nhất hai ba tư bốn sáu bảy tám chín mười",
                  "khu tác đội phụ nữ nông cựu chiến binh niên ngành vùng miền sở xử lý")
              .flatMap(line -> Stream.of(line.split(" "))));

  /** Second syllables of names: small after a capital only, Bộ Chính trị, Sở Nội vụ. */
  private static final WordTable<String> SECOND =
      WordTable.of(
          Stream.of(
                  "trị nghiệp dục tạo vụ pháp tế dựng học nghệ tin tải trường nguyên hóa hoá thao",
                  "lịch động binh hoạch tư tộc giáo trận lý triển thôn ninh kiểm khí quan thuế sản",
                  "lâm nước lợi hải thú y trọt nuôi vật khai lực lượng viên hiểm bạc hàng đất mại",
                  "thị tác đoàn đảng tranh nhân hợp án giao phường nghĩa sử bảo chất trình chức hộ",
                  "trợ nhiên thọ tuyên mật chế luật kế hành đốc phương xuất quả nguyện phẩm nữ",
                  "thanh niên báo sản mặt sát trú ương khoáng")
              .flatMap(line -> Stream.of(line.split(" "))));

  private static final ImmutableSet<String> STOPS =
      ImmutableSet.of(
          "về", "ve", "số", "ngày", "theo", "tại", "để", "nêu", "được", "đã", "có", "trên", "trong",
          "do", "từ", "đến", "cho", "này", "nhằm", "khóa", "khoá", "kỳ", "nhiệm");

  private static final String[] STOP_PHRASES = {
    "quy dinh", "qui dinh", "ban hanh", "huong dan", "phe duyet", "sua doi", "bo sung", "thuc hien",
    "trien khai", "ve viec", "cong bo", "thong qua", "dieu chinh", "thay the", "can cu",
        "quyet nghi"
  };

  /** What may not begin a name: these are not bodies, or not definite ones. */
  private static final String[] NO_BODIES = {
    "cac",
    "nhung",
    "minh",
    "ong",
    "ba",
    "toi",
    "ho",
    "bo luat",
    "mot",
    "moi",
    "nguoi",
    "can bo",
    "cong dan",
    "phap luat",
    "nha nuoc"
  };

  /** Types that names of bodies are made of too: Sở Kế hoạch và Đầu tư, Ban Quản lý dự án. */
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of("ke hoach", "quy hoach", "du an", "de an", "chuong trinh");

  private static final String[] AFTER_COMMA = {
    "the thao", "thuong binh", "thong tin", "chong", "du lich", "tai nguyen", "khoa hoc"
  };

  private static final WordTable<String> NUMBERED =
      WordTable.of(Stream.of("quận", "phường", "khu", "tổ", "vùng", "vực", "đoàn", "xã"));

  private BodyWords() {}

  /** Tells whether the name of a body may begin at a place. */
  static boolean isHead(FoldedText text, int place) {
    for (String head : HEADS) {
      if (text.words(place, head) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether what begins at a place is a document or another thing that issues nothing. */
  static boolean isNoBody(FoldedText text, int place) {
    for (String word : NO_BODIES) {
      if (text.words(place, word) > 0) {
        return true;
      }
    }
    return TypeWords.at(text, place) != null;
  }

  /** Tells whether a document begins at a place within a name; plans may be part of the name. */
  static boolean isDocument(FoldedText text, int place) {
    TypeWord word = TypeWords.at(text, place);
    if (word == null) {
      return false;
    }
    int end = text.skipBlanks(text.words(place, word.phrase()));
    boolean numbered = text.words(end, "so") > 0 || isDigit(text.at(end));
    return numbered || !NAMING.contains(word.phrase());
  }

  /** Tells whether a word ends a name even where capitals tell nothing. */
  static boolean isStop(FoldedText text, int place) {
    for (String phrase : STOP_PHRASES) {
      if (text.words(place, phrase) > 0) {
        return true;
      }
    }
    String raw = text.raw(place, text.endOfWord(place));
    String word = Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return STOPS.contains(word);
  }

  /**
   * Tells whether a small word belongs to a name.
   *
   * @param afterCapital whether the word before it is capitalised
   */
  static boolean isSmallWord(FoldedText text, int start, int end, boolean afterCapital) {
    long word = text.word(start, end);
    return SMALL.contains(word) || (afterCapital && SECOND.contains(word));
  }

  static boolean isAfterComma(FoldedText text, int place) {
    for (String phrase : AFTER_COMMA) {
      if (text.words(place, phrase) > 0) {
        return true;
      }
    }
    return false;
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

  /** Tells whether a body that stands for one issuer begins at a place, written as a name is. */
  static boolean isNamed(FoldedText text, int place, int end) {
    boolean alone = text.endOfWord(place) == end;
    return isCapital(text.at(place)) && isHead(text, place) && (!alone || end - place > 2);
  }
}
