package vn.kehoach.io;

import java.util.List;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;

/** Shorthand for tests that read plans. */
final class CsvReading {

  static final String HEAD = "year,2023\nissuing_body,UBND xã\ntitle,Dân chủ\n";

  private CsvReading() {}

  static List<String> problems(String text) {
    return PlanCsv.parse(text).problems().stream().map(ReadProblem::toString).toList();
  }

  /** A table below a head that has all it needs. */
  static Plan plan(String table) {
    return PlanCsv.parse(HEAD + table).orElseThrow();
  }

  static PlanItem item(Plan plan, String number) {
    return plan.item(ItemNumber.parse(number));
  }

  static List<String> numbers(Plan plan) {
    return plan.allItems().stream().map(item -> item.number().toString()).toList();
  }
}
