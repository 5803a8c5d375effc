package vn.kehoach.findings;

import vn.kehoach.text.Language;

/**
 * The usual kinds of things that are wrong with a plan.
 *
 * <p>Vietnamese term: <i>các loại phát hiện</i>.
 */
public enum FindingCodes implements FindingCode {
  /** A document the plan cites is no longer in force. */
  BASIS_LAPSED(Severity.SERIOUS, "căn cứ đã hết hiệu lực", "legal basis lapsed"),
  /** A document the plan cites ends before the plan's year does. */
  BASIS_LAPSING(
      Severity.WARNING,
      "căn cứ hết hiệu lực trong kỳ kế hoạch",
      "legal basis lapses within the period"),
  /** A document the plan cites is not in force yet. */
  BASIS_NOT_YET_IN_FORCE(
      Severity.WARNING, "căn cứ chưa có hiệu lực", "legal basis not yet in force"),
  /** A document the plan cites is amended, or ended in part, by the end of the plan's year. */
  BASIS_AMENDED(Severity.NOTE, "căn cứ được sửa đổi, bổ sung", "legal basis amended"),
  /** A document the plan cites is in force only as it was last confirmed, some time before. */
  BASIS_NOT_CONFIRMED(
      Severity.NOTE, "hiệu lực của căn cứ chưa được xác nhận lại", "legal basis not confirmed"),
  /** Whether a document the plan cites is in force is not known, though the register has it. */
  BASIS_UNKNOWN(
      Severity.NOTE, "chưa rõ hiệu lực của căn cứ", "legal basis not known to be in force"),
  /** A document is cited so that it cannot be told which one it is. */
  REFERENCE_UNIDENTIFIED(
      Severity.NOTE, "không xác định được văn bản viện dẫn", "cited document cannot be identified"),
  /** The number is probably not the one of the document that is meant. */
  NUMBER_MISPRINTED(
      Severity.WARNING, "số, ký hiệu văn bản có thể in sai", "number probably misprinted"),
  /** The day of issue is not the one the register has. */
  DATE_MISPRINTED(
      Severity.WARNING, "ngày ban hành văn bản có thể in sai", "day of issue probably misprinted"),
  /** A document is still posted though it is no longer in force. */
  DISCLOSURE_LAPSED(
      Severity.SERIOUS, "niêm yết văn bản đã hết hiệu lực", "lapsed document is posted"),
  /** A document ends while it is to be posted. */
  DISCLOSURE_LAPSING(
      Severity.WARNING,
      "văn bản hết hiệu lực trong thời gian niêm yết",
      "document lapses while it is posted"),
  /** Nobody answers for something that is to be done. */
  LEAD_MISSING(Severity.WARNING, "không có đơn vị chủ trì", "nobody answers for the item"),
  /** More than one party is to lead the same thing. */
  LEAD_REPEATED(Severity.WARNING, "nhiều đơn vị cùng chủ trì", "more than one lead"),
  /** Something is due in another year than that of the plan. */
  DUE_OUTSIDE_YEAR(
      Severity.WARNING, "thời hạn ngoài năm kế hoạch", "due outside the year of the plan"),
  /** Something is due before the plan is issued. */
  DUE_BEFORE_ISSUE(
      Severity.WARNING, "thời hạn trước ngày ban hành", "due before the plan is issued"),
  /** The same thing is to be done twice. */
  DUTY_REPEATED(Severity.WARNING, "nhiệm vụ trùng nhau", "same duty twice"),
  /** A report is owed to a body that the plan does not name. */
  BODY_NOT_NAMED(
      Severity.NOTE, "nơi nhận báo cáo không được nêu tên", "body not named in the plan");

  private final Severity severity;
  private final String vietnamese;
  private final String english;

  FindingCodes(Severity severity, String vietnamese, String english) {
    this.severity = severity;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
