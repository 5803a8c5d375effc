package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import vn.kehoach.party.Role;

/** The headings of a plan's table, ours and those offices use. */
final class PlanHeadings {

  static final String ITEM = "item";
  static final String LABEL = "label";
  static final String TITLE = "title";
  static final String DUE = "due";
  static final String PARTICIPATION = "participation";
  static final String REPORT_BY = "report_by";
  static final String REPORT_TO = "report_to";

  /** Has no column in our own files, where references stand above the table. */
  static final String REFERENCES = "references";

  private static final ImmutableList<String> ROLES =
      Arrays.stream(Role.values()).map(Role::column).collect(ImmutableList.toImmutableList());

  static final Headings ALL =
      new Headings(
          ImmutableList.<String>builder()
              .add(ITEM, LABEL, TITLE, DUE)
              .addAll(ROLES)
              .add(PARTICIPATION, REPORT_BY, REPORT_TO)
              .build(),
          ImmutableSet.of(TITLE),
          ImmutableSet.<String>builder().addAll(ROLES).add(PARTICIPATION, REFERENCES).build(),
          Aliases.of(
              """
              item = STT | TT | Số TT | Số thứ tự | # | No
              label = nhãn
              title = Nội dung | Nội dung công việc | Nội dung nhiệm vụ | Nội dung thực hiện \
              | Nhiệm vụ | Tên nhiệm vụ | Công việc | Tên công việc | Task
              due = Thời hạn | Thời gian | Thời gian thực hiện | Thời gian hoàn thành \
              | Thời hạn hoàn thành | Thời hạn thực hiện | Hạn hoàn thành | Hoàn thành trước \
              | Tiến độ | Tiến độ thực hiện | Deadline
              lead = Chủ trì | Đơn vị chủ trì | Cơ quan chủ trì | Cơ quan, đơn vị chủ trì
              coordinate = Phối hợp | Đơn vị phối hợp | Cơ quan phối hợp \
              | Cơ quan, đơn vị phối hợp
              implement = Thực hiện | Đơn vị thực hiện | Cơ quan thực hiện | Người thực hiện
              advise = Tham mưu | Đơn vị tham mưu
              monitor = Theo dõi, đôn đốc | Theo dõi | Đôn đốc | Đơn vị theo dõi
              inspect = Kiểm tra | Đơn vị kiểm tra
              supervise = Giám sát | Đơn vị giám sát
              report = Báo cáo | Đơn vị báo cáo
              publicise = Tuyên truyền | Đơn vị tuyên truyền
              accountable = Người đứng đầu | Chịu trách nhiệm
              participation = Sự tham gia của Nhân dân
              report_by = Người báo cáo
              report_to = Nơi nhận báo cáo
              references = Căn cứ | Căn cứ pháp lý | Văn bản
              """),
          false);

  private PlanHeadings() {}
}
