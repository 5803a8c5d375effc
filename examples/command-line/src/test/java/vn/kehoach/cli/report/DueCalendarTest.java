package vn.kehoach.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

class DueCalendarTest {

  private static final String AS_OF = "2023-07-20";

  private record Event(String day, String summary, String description, String categories) {}

  private static Calendar ical4j(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
      return calendar;
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  private static ICalendar biweekly(String text) {
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString())
        .isTrue();
    return calendar;
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static Map<String, Event> byIcal4j(String text) {
    Map<String, Event> events = new TreeMap<>();
    for (VEvent event : ical4j(text).<VEvent>getComponents("VEVENT")) {
      events.put(
          value(event, Property.UID),
          new Event(
              value(event, Property.DTSTART),
              value(event, Property.SUMMARY),
              value(event, Property.DESCRIPTION),
              value(event, Property.CATEGORIES)));
    }
    return events;
  }

  private static Map<String, Event> byBiweekly(String text) {
    Map<String, Event> events = new TreeMap<>();
    for (biweekly.component.VEvent event : biweekly(text).getEvents()) {
      var start = event.getDateStart().getValue();
      assertThat(start.hasTime()).isFalse();
      var day = start.getRawComponents();
      events.put(
          event.getUid().getValue(),
          new Event(
              LocalDate.of(day.getYear(), day.getMonth(), day.getDate())
                  .toString()
                  .replace("-", ""),
              event.getSummary().getValue(),
              event.getDescription().getValue(),
              String.join(",", event.getCategories().get(0).getValues())));
    }
    return events;
  }

  @ParameterizedTest
  @ValueSource(strings = {"T06/2023", "Q2/2023", "6T/2023", "9T/2023", "2023"})
  void twoReadersFindTheSameEvents(String period) {
    String text = DueCalendar.of(Reports.bundled(period, AS_OF));
    assertThat(byIcal4j(text)).isNotEmpty().isEqualTo(byBiweekly(text));
  }

  @Test
  void aYearHasAnEventForEachDueDay() {
    PeriodReport report = Reports.bundled("2023", AS_OF);
    long dated =
        report.today().statuses().stream()
            .filter(s -> s.deadline().isPresent())
            .filter(
                s ->
                    s.deadline().orElseThrow().day().getYear() == 2023
                        || s.occurrence().key().toString().endsWith(" 2023"))
            .count();
    assertThat(byIcal4j(DueCalendar.of(report))).hasSize((int) dated);
  }

  @Test
  void aMonthHasItsDueDaysAndItsOwnReport() {
    Map<String, Event> june = byIcal4j(DueCalendar.of(Reports.bundled("T06/2023", AS_OF)));
    assertThat(june.values())
        .allSatisfy(
            event ->
                assertThat(
                        LocalDate.parse(event.day(), DateTimeFormatter.BASIC_ISO_DATE).getMonth())
                    .isEqualTo(Month.JUNE));
    assertThat(june).containsKey("nam-chinh-2023/III.2.*2/T06/2023@kehoach");
    Event report = june.get("nam-chinh-2023/III.2.*2/Q2/2023@kehoach");
    assertThat(report.summary()).endsWith("Gửi báo cáo quý II năm 2023");
    assertThat(report.description())
        .contains("Chủ trì: Công chức Văn phòng - Thống kê xã")
        .contains("Số liệu: 15/03/2023 – 14/06/2023")
        .contains("Nguồn: Thực hiện Quy chế dân chủ");
    assertThat(report.categories()).startsWith("Báo cáo,");
  }

  @Test
  void namesOfEventsStayAndStampsFollowTheDayJudgedFrom() {
    String july = DueCalendar.of(Reports.bundled("2023", AS_OF));
    String august = DueCalendar.of(Reports.bundled("2023", "2023-08-20"));
    assertThat(byIcal4j(july).keySet()).isEqualTo(byIcal4j(august).keySet());
    assertThat(july.lines().filter(line -> line.startsWith("DTSTAMP")).distinct())
        .containsExactly("DTSTAMP:20230720T000000Z");
    assertThat(august.lines().filter(line -> line.startsWith("DTSTAMP")).distinct())
        .containsExactly("DTSTAMP:20230820T000000Z");
  }

  @Test
  void anExtensionMovesTheEventAndRaisesItsSequence() {
    List<VEvent> events =
        ical4j(DueCalendar.of(Reports.bundled("Q1/2023", AS_OF))).getComponents("VEVENT");
    VEvent extended =
        events.stream()
            .filter(e -> value(e, Property.UID).equals("nam-chinh-2023/II.2/Q1/2023@kehoach"))
            .findFirst()
            .orElseThrow();
    assertThat(value(extended, Property.DTSTART)).isEqualTo("20230515");
    assertThat(value(extended, Property.SEQUENCE)).isEqualTo("1");
    assertThat(value(extended, Property.TRANSP)).isEqualTo("TRANSPARENT");
  }

  @Test
  void whatIsDroppedIsCancelledAndWhatIsDoneIsTicked() {
    String text = DueCalendar.of(Reports.droppedAndDone());
    List<VEvent> events = ical4j(text).getComponents("VEVENT");
    assertThat(events)
        .extracting(e -> value(e, Property.SUMMARY) + " " + value(e, Property.STATUS))
        .containsExactly("✓ Hạn: bỏ CANCELLED", "✓ Hạn: xong CONFIRMED", "Hạn: còn CONFIRMED");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoLetterIsCut() {
    String text = DueCalendar.of(Reports.bundled("2023", AS_OF));
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75))
        .anySatisfy(line -> assertThat(line).startsWith(" "));
  }

  @Test
  void foldingKeepsPairsOfUnitsTogether() {
    String folded = IcsLines.fold("A" + "😀".repeat(40) + "\r\n");
    assertThat(folded.replace("\r\n ", "")).isEqualTo("A" + "😀".repeat(40) + "\r\n");
    assertThat(new String(folded.getBytes(UTF_8), UTF_8)).isEqualTo(folded);
    assertThat(folded.indexOf("\r\n")).isEqualTo(1 + 2 * 18);
  }

  @Test
  void hostileTextStaysText() {
    PeriodReport report = Reports.hostileDueIn("Q2/2023");
    String text = DueCalendar.of(report);
    assertThat(byIcal4j(text).values())
        .singleElement()
        .satisfies(event -> assertThat(event.summary()).isEqualTo("Hạn: " + Reports.HOSTILE_LINE));
    assertThat(byIcal4j(text)).isEqualTo(byBiweekly(text));
  }

  @Test
  void aPeriodWithoutDueDaysIsAnEmptyCalendar() {
    assertThat(DueCalendar.of(Reports.empty()))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .doesNotContain("VEVENT");
  }

  @Test
  void inEnglishTheWordsAreEnglish() {
    String text = DueCalendar.of(Reports.bundled("Q2/2023", AS_OF, Language.ENGLISH));
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:✓ Send the report of ", "Due: ");
  }

  @Test
  void theZoneOfTheMachineChangesNothing() {
    String here = DueCalendar.of(Reports.bundled("2023", AS_OF));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(DueCalendar.of(Reports.bundled("2023", AS_OF))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }
}
