package vn.kehoach.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.caseload.Cases.ASSESSOR;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.casefile.CasePause;
import vn.kehoach.period.DateRange;
import vn.kehoach.progress.EventTime;
import vn.kehoach.summary.SummarySpan;
import vn.kehoach.testing.CaseBook;

class CaseTablePropertiesTest {

  private static final LocalDate START = LocalDate.of(2022, 10, 1);

  private static SummarySpan span(int offset, int length) {
    LocalDate first = START.plusDays(offset);
    LocalDate last = first.plusDays(length);
    return SummarySpan.of(DateRange.ofClosed(first, last), last);
  }

  private static CaseTable table(CaseFiles files, SummarySpan span) {
    return CaseTable.of(files, ASSESSOR, span);
  }

  @Property(tries = 100)
  void anyTwoDaysAgreeWithASlowRecount(
      @ForAll long seed,
      @ForAll @IntRange(max = 450) int offset,
      @ForAll @IntRange(max = 60) int length) {
    CaseFiles files = CaseBook.of(seed, 40);
    SummarySpan span = span(offset, length);
    assertThat(table(files, span).total())
        .isEqualTo(
            CaseFigures.ofCounts(
                CaseRecount.count(files, span.window().firstDay(), span.window().lastDay())));
  }

  @Property(tries = 60)
  void everyFileIsJudgedAsItsSlowRecountSays(
      @ForAll long seed, @ForAll @IntRange(max = 500) int offset) {
    LocalDate asOf = START.plusDays(offset);
    CaseFiles files = CaseBook.of(seed, 20);
    CaseTable everBefore =
        table(files, SummarySpan.of(DateRange.ofClosed(START.minusDays(1), asOf), asOf));
    everBefore
        .lines()
        .forEach(
            line ->
                assertThat(line.outcome())
                    .as(files.file(line.caseFile()).toString())
                    .isEqualTo(CaseRecount.figure(files.file(line.caseFile()), asOf)));
  }

  @Property(tries = 50)
  void whatIsPendingIsCarriedIntoTheDaysThatFollow(
      @ForAll long seed,
      @ForAll @IntRange(max = 450) int offset,
      @ForAll @IntRange(max = 40) int length,
      @ForAll @IntRange(max = 40) int more) {
    CaseFiles files = CaseBook.of(seed, 60);
    assertThat(table(files, span(offset + length + 1, more)).behind(CaseFigure.CARRIED_OVER))
        .isEqualTo(table(files, span(offset, length)).behind(CaseFigure.PENDING_TOTAL));
  }

  @Property(tries = 50)
  void theOrderOfTheRowsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 450) int offset) {
    CaseFiles files = CaseBook.of(seed, 60);
    List<CaseFile> shuffled = new ArrayList<>(files.all());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(table(CaseFiles.of(shuffled), span(offset, 30)))
        .isEqualTo(table(files, span(offset, 30)));
  }

  @Property(tries = 50)
  void partsOfABookMakeTheWholeWhicheverComesFirst(
      @ForAll long seed,
      @ForAll @IntRange(max = 450) int offset,
      @ForAll @IntRange(max = 60) int cut) {
    CaseFiles files = CaseBook.of(seed, 60);
    CaseTable one = table(part(files.all().subList(0, cut)), span(offset, 30));
    CaseTable rest = table(part(files.all().subList(cut, 60)), span(offset, 30));
    CaseTable whole = table(files, span(offset, 30));

    assertThat(one.plus(rest)).isEqualTo(whole).isEqualTo(rest.plus(one));
    assertThat(one.total().plus(rest.total())).isEqualTo(whole.total());
  }

  private static CaseFiles part(List<CaseFile> files) {
    return CaseFiles.of(ImmutableList.copyOf(files));
  }

  @Property(tries = 50)
  void aFormFilledFromTheTableHasNoDiscrepancy(
      @ForAll long seed, @ForAll @IntRange(max = 450) int offset) {
    CaseTable table = table(CaseBook.of(seed, 60), span(offset, 30));
    Map<CaseFigure, Integer> form = new EnumMap<>(CaseFigure.class);
    for (CaseFigure figure : CaseFigure.values()) {
      form.put(figure, table.total().get(figure));
    }
    assertThat(table.check(GivenFigures.from(form))).isEmpty();
    form.merge(CaseFigure.OVERDUE, 1, Integer::sum);
    assertThat(table.check(GivenFigures.from(form))).hasSize(2);
  }

  @Property(tries = 50)
  void whatIsRecordedLaterChangesNoTableKnownBefore(
      @ForAll long seed, @ForAll @IntRange(max = 450) int offset) {
    CaseFiles files = CaseBook.of(seed, 60);
    SummarySpan span = span(offset, 30);
    SummarySpan known = span.withKnownOn(span.asOf());
    EventTime late = EventTime.of(span.asOf(), span.asOf().plusDays(1));
    List<CaseFile> more = new ArrayList<>();
    for (CaseFile file : files.all()) {
      boolean open = file.end().isEmpty() && !file.receivedOn().isAfter(span.asOf());
      more.add(open ? file.withSuspensions(CasePause.of(late)) : file);
    }
    CaseFiles told = CaseFiles.of(more);
    List<CaseFile> without = new ArrayList<>();
    told.all().forEach(file -> without.add(withoutLate(file, late)));
    assertThat(table(told, known)).isEqualTo(table(CaseFiles.of(without), known));
  }

  private static CaseFile withoutLate(CaseFile file, EventTime late) {
    return file.suspensions().stream().anyMatch(pause -> pause.begun().equals(late))
        ? file.withSuspensions()
        : file;
  }
}
