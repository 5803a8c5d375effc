package vn.kehoach.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.citation.Citation;
import vn.kehoach.citation.LegalCitations;

/** Ways to look for citations. */
public enum Finders {
  /** Ours: every form, typed, keyed and dated. */
  KEHOACH {
    @Override
    int find(String text) {
      return LegalCitations.find(text).size();
    }
  },
  /** Ours through a reader, in constant memory. */
  KEHOACH_STREAMED {
    @Override
    int find(String text) {
      int[] found = {0};
      try {
        LegalCitations.scan(new StringReader(text), (Citation citation) -> found[0]++);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return found[0];
    }
  },
  /** One alternation of type words, factored by what they begin with, and a number behind. */
  REGEX {
    @Override
    int find(String text) {
      Matcher matcher = FACTORED.matcher(text);
      int found = 0;
      while (matcher.find()) {
        found++;
      }
      return found;
    }
  },
  /** Only looks where a type word stands: what any finder has to do. */
  BARE_SCAN {
    @Override
    int find(String text) {
      return TypeWordScan.count(text);
    }
  };

  private static final Pattern FACTORED =
      Pattern.compile(
          "(?:Ngh(?:ị (?:định|quyết)|i (?:dinh|quyet))|Quy(?:ết định| (?:định|chế|hoạch))|Th(?:ông (?:tư(?: liên tịch)?|báo|tri|cáo))"
              + "|Ch(?:ỉ thị|ương trình)|K(?:ế hoạch|ết luận)|C(?:ông (?:văn|điện))|Hướng dẫn|Báo cáo|Tờ trình|Đề án|Dự án|Phương án"
              + "|Pháp lệnh|B(?:ộ luật|iên bản)|Lu(?:ật)|Hiến pháp|Lệnh)\\s+(?:số\\s*:?\\s*)?"
              + "(\\d{1,6}\\p{L}?)\\s*(?:/\\s*(\\d{4})\\s*)?[-/]\\s*(\\p{Lu}[\\p{L}\\d&]*(?:\\s?[-/]\\s?\\p{Lu}[\\p{L}\\d&]*)*)"
              + "(?:,?\\s+ngày\\s+(\\d{1,2})(?:[/-](\\d{1,2})[/-](\\d{4})|\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})))?");

  /** Returns how many it finds. */
  abstract int find(String text);
}
