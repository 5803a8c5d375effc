package vn.kehoach.benchmark;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoach.calendar.CalendarYear;

/** Working days, in nanoseconds an operation on random days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CalendarBenchmark {

  private static final int MASK = (1 << 12) - 1;

  @Param DayCalendars calendar = DayCalendars.KEHOACH;

  private DayCalendar asked = new BareTable(DayCalendars.NAIVE.make(Set.of()));
  private LocalDate[] days = new LocalDate[0];
  private LocalDate[] starts = new LocalDate[0];
  private LocalDate[] after1 = new LocalDate[0];
  private LocalDate[] after30 = new LocalDate[0];
  private LocalDate[] after365 = new LocalDate[0];
  private LocalDate[] after3650 = new LocalDate[0];
  private int at;

  /** Makes the calendar, and checks it against the one that goes day by day. */
  @Setup
  public void make() {
    Set<CalendarYear> years = Days.years();
    asked = calendar.make(years);
    days = Days.random(MASK + 1);
    starts = later(0);
    after1 = later(1);
    after30 = later(30);
    after365 = later(365);
    after3650 = later(3650);
    Equality.check(asked, DayCalendars.NAIVE.make(years), days);
  }

  private LocalDate[] later(int span) {
    LocalDate[] later = new LocalDate[days.length];
    for (int i = 0; i < days.length; i++) {
      later[i] = asked.bound(days[i].plusDays(span));
    }
    return later;
  }

  private int next() {
    at = (at + 1) & MASK;
    return at;
  }

  /** Asks whether a day is worked. */
  @Benchmark
  public boolean a_isWorkingDay() {
    return asked.isWorkingDay(days[next()]);
  }

  /** Asks for the next working day, or the same. */
  @Benchmark
  public LocalDate b_nextOrSame() {
    return asked.nextOrSame(days[next()]);
  }

  /** Adds 1 working day. */
  @Benchmark
  public LocalDate c_plus1() {
    return asked.plus(days[next()], 1);
  }

  /** Adds 5 working days. */
  @Benchmark
  public LocalDate d_plus5() {
    return asked.plus(days[next()], 5);
  }

  /** Adds 30 working days. */
  @Benchmark
  public LocalDate e_plus30() {
    return asked.plus(days[next()], 30);
  }

  /** Adds 250 working days. */
  @Benchmark
  public LocalDate f_plus250() {
    return asked.plus(days[next()], 250);
  }

  /** Counts over 1 day. */
  @Benchmark
  public int g_count1() {
    int i = next();
    return asked.between(starts[i], after1[i]);
  }

  /** Counts over 30 days. */
  @Benchmark
  public int h_count30() {
    int i = next();
    return asked.between(starts[i], after30[i]);
  }

  /** Counts over a year. */
  @Benchmark
  public int i_count365() {
    int i = next();
    return asked.between(starts[i], after365[i]);
  }

  /** Counts over ten years. */
  @Benchmark
  public int j_count3650() {
    int i = next();
    return asked.between(starts[i], after3650[i]);
  }
}
