package vn.kehoach.io;

import com.google.common.collect.ImmutableList;

/** The keys of the rows above a plan's table, ours and the words offices use. */
final class PlanKeys {

  static final String PLAN = "plan";
  static final String YEAR = "year";
  static final String PARENT_BODY = "parent_body";
  static final String ISSUING_BODY = "issuing_body";
  static final String NUMBER = "number";
  static final String PLACE = "place";
  static final String ISSUED_ON = "issued_on";
  static final String TITLE = "title";
  static final String PARTY = "party";
  static final String REFERENCE = "reference";
  static final String INDICATOR = "indicator";
  static final String MEASUREMENT = "measurement";
  static final String MODEL = "model";
  static final String MODEL_STEP = "model_step";
  static final String AMENDMENT = "amendment";
  static final String RECIPIENT = "recipient";
  static final String SIGNATORY = "signatory";

  /** The keys with one value that may stand once. */
  static final ImmutableList<String> SINGLE =
      ImmutableList.of(YEAR, PARENT_BODY, ISSUING_BODY, NUMBER, PLACE, ISSUED_ON, TITLE);

  static final Aliases ALL =
      Aliases.of(
          """
          plan = Kế hoạch | Mã kế hoạch
          year = Năm | Năm kế hoạch
          parent_body = Cơ quan chủ quản | Cơ quan cấp trên
          issuing_body = Cơ quan ban hành | Đơn vị ban hành
          number = Số | Số, ký hiệu | Số ký hiệu | Số hiệu
          place = Nơi ban hành | Địa danh
          issued_on = Ngày ban hành
          title = Tên | Tên kế hoạch | Trích yếu
          party = Bên | Đơn vị
          reference = Căn cứ
          indicator = Chỉ số | Chỉ tiêu
          measurement = Kết quả đo | Số liệu
          model = Mô hình
          model_step = Bước mô hình
          amendment = Sửa đổi, bổ sung | Sửa đổi
          recipient = Nơi nhận
          signatory = Người ký
          """);

  private PlanKeys() {}
}
