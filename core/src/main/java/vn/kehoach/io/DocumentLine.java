package vn.kehoach.io;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.PartialDate;
import vn.kehoach.text.PlainText;

/**
 * A printed line with the number or the place and date of a document, blanks not filled in: {@code
 * Số: /KH-UBND ngày /8/2026}, {@code Nam Chính, ngày tháng 01 năm 2023}.
 */
record DocumentLine(ImmutableMap<String, String> values) {

  private static final int LONGEST = 300;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:(?:ban hành )?kèm theo kế hoạch )?số *:?[ ._…]*(?<number>.+?)"
              + "(?:[ ,;]+ngày(?<date>.*?))?(?: của (?<body>.+?))?\\)?",
          FLAGS);
  private static final Pattern PLACE =
      Pattern.compile("(?<place>[^,]{1,60}), *ngày(?<date>.+)", FLAGS);
  private static final Pattern BLANK = Pattern.compile("^[ ._…/-]+|[ ._…/-]+$");
  private static final Pattern ONLY_YEAR = Pattern.compile("thang[ ._…]*nam (?<y>\\d{4})");

  /** Finds what the line says, by the key of the head row that would say the same. */
  static Optional<DocumentLine> find(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return numbered(number);
    }
    Matcher place = PLACE.matcher(text);
    return place.matches() ? placed(place) : Optional.empty();
  }

  private static Optional<DocumentLine> numbered(Matcher line) {
    String number = line.group("number").strip();
    String date = Optional.ofNullable(line.group("date")).orElse("");
    Optional<String> day = day(date);
    if (!isNumber(number) || (day.isEmpty() && !bare(date).isEmpty())) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    values.put(PlanKeys.NUMBER, number);
    day.ifPresent(d -> values.put(PlanKeys.ISSUED_ON, d));
    Optional.ofNullable(line.group("body"))
        .ifPresent(body -> values.put(PlanKeys.ISSUING_BODY, body.strip()));
    return Optional.of(new DocumentLine(values.buildOrThrow()));
  }

  private static Optional<DocumentLine> placed(Matcher line) {
    String place = line.group("place").strip();
    return day(line.group("date"))
        .map(d -> new DocumentLine(ImmutableMap.of(PlanKeys.PLACE, place, PlanKeys.ISSUED_ON, d)));
  }

  private static boolean isNumber(String text) {
    try {
      DocumentNumber.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The date as far as it is filled in, in ISO form. */
  private static Optional<String> day(String text) {
    String bare = bare(text);
    Matcher year = ONLY_YEAR.matcher(PlainText.fold(bare));
    return parse("ngày " + bare).or(() -> parse(year.matches() ? year.group("y") : bare));
  }

  private static Optional<String> parse(String date) {
    try {
      return Optional.of(PartialDate.parse(date).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String bare(String date) {
    return BLANK.matcher(date).replaceAll("");
  }
}
