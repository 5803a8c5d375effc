package vn.kehoach.benchmark;

import com.google.common.collect.ImmutableList;

/** Goes over the letters once and compares with the type words where one could begin. */
final class TypeWordScan {

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "Nghị định",
          "Nghị quyết",
          "Quyết định",
          "Quy định",
          "Quy chế",
          "Quy hoạch",
          "Thông tư",
          "Thông báo",
          "Thông tri",
          "Thông cáo",
          "Chỉ thị",
          "Chương trình",
          "Kế hoạch",
          "Kết luận",
          "Công văn",
          "Công điện",
          "Hướng dẫn",
          "Báo cáo",
          "Tờ trình",
          "Đề án",
          "Dự án",
          "Phương án",
          "Pháp lệnh",
          "Bộ luật",
          "Biên bản",
          "Luật",
          "Hiến pháp",
          "Lệnh");

  /** The words by their first letter; all first letters lie below this. */
  private static final String[][] BY_LETTER = new String[0x180][];

  static {
    for (char letter = 0; letter < BY_LETTER.length; letter++) {
      String first = String.valueOf(letter);
      String[] words = WORDS.stream().filter(word -> word.startsWith(first)).toArray(String[]::new);
      BY_LETTER[letter] = words;
    }
  }

  private TypeWordScan() {}

  static int count(String text) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < BY_LETTER.length) {
        for (String word : BY_LETTER[letter]) {
          found += text.startsWith(word, i) ? 1 : 0;
        }
      }
    }
    return found;
  }
}
