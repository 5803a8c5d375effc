package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.status.Happening;
import vn.kehoach.status.Judgement;
import vn.kehoach.status.Matter;
import vn.kehoach.status.Standing;
import vn.kehoach.text.PlainText;

/**
 * Something a summary can count: how it stood the evening before the window and how it stands at
 * the end, and whose it is.
 *
 * <p>Vietnamese term: <i>đầu việc được thống kê</i>.
 *
 * <p>An occurrence of a plan is one, a case file may be one.
 */
@Value.Immutable
public abstract class SummaryEntry implements WithSummaryEntry {

  SummaryEntry() {}

  /**
   * Returns the name by which it is found again.
   *
   * @return such as {@code II.1 Q2/2023}, unique in a ledger
   */
  @Value.Parameter
  public abstract String key();

  /**
   * Returns how it stood the evening before the window.
   *
   * @return the standing, opened later if it was not there yet
   */
  @Value.Parameter
  public abstract Standing before();

  /**
   * Returns how it stands on the day of the figures.
   *
   * @return the standing
   */
  @Value.Parameter
  public abstract Standing after();

  /**
   * Returns what it is about.
   *
   * @return a line of text, or empty
   */
  public abstract Optional<String> title();

  /**
   * Returns the unit that answers for it.
   *
   * @return the unit, or empty for what is given to nobody
   */
  public abstract Optional<PartyId> unit();

  /**
   * Returns the section of the plan it stands in.
   *
   * @return the section, or empty outside a plan
   */
  public abstract Optional<ItemNumber> section();

  /**
   * Returns who has which part in it; it counts under each of them.
   *
   * @return the parts
   */
  public abstract ImmutableList<Responsibility> responsibilities();

  /**
   * Obtains an entry that belongs to nobody yet.
   *
   * @param key the name by which it is found again
   * @param before how it stood the evening before the window
   * @param after how it stands on the day of the figures
   * @return the entry
   * @throws IllegalArgumentException if the second day is not after the first
   */
  public static SummaryEntry of(String key, Standing before, Standing after) {
    return ImmutableSummaryEntry.of(key, before, after);
  }

  /**
   * Judges a matter on both days of a span.
   *
   * @param key the name by which it is found again
   * @param matter the matter
   * @param happenings what is known to have happened to it
   * @param judgement the calendar and the policies
   * @param span the days
   * @return the entry
   */
  public static SummaryEntry judge(
      String key,
      Matter matter,
      Iterable<Happening> happenings,
      Judgement judgement,
      SummarySpan span) {
    return of(
        key,
        Standing.judge(matter, happenings, judgement, span.dayBefore()),
        Standing.judge(matter, happenings, judgement, span.asOf()));
  }

  @Value.Check
  void check() {
    PlainText.check("key of a summary entry", key());
    checkArgument(
        before().asOf().isBefore(after().asOf()),
        "entry %s must be judged on a day and a later one %s: '%s'",
        key(),
        after().asOf(),
        before().asOf());
  }
}
