package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.text.PlainText;

/**
 * The head of a plan: who issues it, its number, place and date as far as filled in, its title and
 * its year.
 *
 * <p>Vietnamese term: <i>phần đầu văn bản</i>.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Article 8, clause 2, in force from 2020-03-05.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlanHeader.class)
public abstract class PlanHeader implements WithPlanHeader {

  PlanHeader() {}

  /**
   * Returns the body printed above the issuing one.
   *
   * @return the body, or empty
   */
  public abstract Optional<String> parentBody();

  /**
   * Returns the issuing body.
   *
   * @return such as {@code ỦY BAN NHÂN DÂN XÃ NAM CHÍNH}
   */
  @Value.Parameter
  public abstract String issuingBody();

  /**
   * Returns number and symbol, the number perhaps left blank.
   *
   * @return such as {@code /KH-UBND}, or empty if there is no line for it
   */
  public abstract Optional<DocumentNumber> number();

  /**
   * Returns the place of issue.
   *
   * @return such as {@code Nam Chính}, or empty
   */
  public abstract Optional<String> place();

  /**
   * Returns the date of issue as far as it is filled in.
   *
   * @return such as {@code 2023-01}, or empty
   */
  public abstract Optional<PartialDate> issuedOn();

  /**
   * Returns the title, without the word <i>kế hoạch</i>.
   *
   * @return what the plan is about
   */
  @Value.Parameter
  public abstract String title();

  /**
   * Returns the year the plan is for.
   *
   * @return such as 2023
   */
  @Value.Parameter
  public abstract int year();

  /**
   * Obtains a head of which number, place and date are not known.
   *
   * @param issuingBody the issuing body
   * @param title what the plan is about
   * @param year the year the plan is for
   * @return the head
   */
  public static PlanHeader of(String issuingBody, String title, int year) {
    return ImmutablePlanHeader.of(issuingBody, title, year);
  }

  @Value.Check
  void check() {
    parentBody().ifPresent(text -> PlainText.check("parent body of a plan", text));
    PlainText.check("issuing body of a plan", issuingBody());
    place().ifPresent(text -> PlainText.check("place of a plan", text));
    PlainText.check("title of a plan", title());
    checkArgument(
        year() > ReportingPeriod.FIRST_YEAR && year() < ReportingPeriod.LAST_YEAR,
        "year of a plan must be between %s and %s: '%s'",
        ReportingPeriod.FIRST_YEAR,
        ReportingPeriod.LAST_YEAR,
        year());
  }
}
