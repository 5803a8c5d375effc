package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.casefile.CaseChannel;
import vn.kehoach.casefile.CaseDeadline;
import vn.kehoach.casefile.CaseEnd;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.casefile.DueByStatute;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.casefile.DueWithinLimit;
import vn.kehoach.internal.Messages;
import vn.kehoach.internal.ShortName;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.progress.EventTime;
import vn.kehoach.text.PlainText;

/** Reads rows of a table as case files. */
final class CaseFileRows {

  static final DataColumns COLUMNS =
      DataColumns.of("id", "kind", "unit", "received_on")
          .withOptional(
              "procedure",
              "channel",
              "accepted_on",
              "limit",
              "due_on",
              "supplement_waits",
              "suspensions",
              "extensions",
              "result_on",
              "ended_on",
              "end",
              "end_document")
          .withAliases("id", "mã hồ sơ", "số hồ sơ", "mã số hồ sơ", "mã", "số biên nhận")
          .withAliases("kind", "loại", "loại hồ sơ", "loại đơn", "loại vụ việc")
          .withAliases(
              "unit",
              "đơn vị",
              "đơn vị xử lý",
              "đơn vị giải quyết",
              "cơ quan giải quyết",
              "bộ phận")
          .withAliases(
              "received_on", "ngày nhận", "ngày tiếp nhận", "ngày nhận hồ sơ", "ngày nhận đơn")
          .withAliases("procedure", "thủ tục", "tên thủ tục", "thủ tục hành chính", "nội dung")
          .withAliases("channel", "hình thức", "hình thức tiếp nhận", "hình thức nộp")
          .withAliases("accepted_on", "ngày thụ lý", "ngày chấp nhận")
          .withAliases("limit", "thời hạn", "thời hạn giải quyết", "thời hạn xử lý")
          .withAliases("due_on", "ngày hẹn trả", "ngày hẹn trả kết quả", "hạn trả", "hạn xử lý")
          .withAliases("supplement_waits", "chờ bổ sung", "thời gian chờ bổ sung")
          .withAliases("suspensions", "tạm dừng", "tạm đình chỉ")
          .withAliases("extensions", "gia hạn", "hẹn lại")
          .withAliases("result_on", "ngày có kết quả", "ngày giải quyết xong", "ngày xử lý xong")
          .withAliases("ended_on", "ngày trả", "ngày trả kết quả", "ngày kết thúc")
          .withAliases("end", "kết thúc", "hình thức kết thúc")
          .withAliases("end_document", "văn bản", "văn bản kết thúc");

  private static final EnumWords<CaseKind> KINDS =
      new EnumWords<>(
          "kind of a case file",
          CaseKind.class,
          """
          one_stop = hồ sơ một cửa | một cửa | thủ tục hành chính | TTHC
          complaint = khiếu nại | đơn khiếu nại
          denunciation = tố cáo | đơn tố cáo
          petition = kiến nghị | đơn kiến nghị
          reflection = phản ánh | đơn phản ánh
          """);
  private static final EnumWords<CaseChannel> CHANNELS =
      new EnumWords<>(
          "channel",
          CaseChannel.class,
          """
          online = trực tuyến | qua mạng | dịch vụ công trực tuyến
          direct = trực tiếp | tại bộ phận một cửa
          postal = bưu chính | qua bưu chính | dịch vụ bưu chính | bưu điện | BCCI
          """);
  private static final EnumWords<CaseEndKind> ENDS =
      new EnumWords<>(
          "end of a case file",
          CaseEndKind.class,
          """
          result_returned = đã trả kết quả | đã trả | trả kết quả | hoàn thành
          withdrawn = xin rút | rút | rút hồ sơ | rút đơn | công dân xin rút
          refused = trả lại | từ chối | trả lại hồ sơ | trả lại đơn | không thụ lý
          transferred = chuyển cơ quan khác | đã chuyển | chuyển | chuyển đơn
          """);

  private final Function<String, PartyId> units;

  private CaseFileRows(Function<String, PartyId> units) {
    this.units = units;
  }

  static CaseFileRows ofAnyUnit() {
    return new CaseFileRows(
        text -> ShortName.isOne(text) ? PartyId.parse(text) : PartyId.ofName(text));
  }

  static CaseFileRows of(ImmutableList<Party> parties) {
    Map<String, PartyId> known = new HashMap<>();
    parties.forEach(
        party -> {
          party.abbreviation().ifPresent(text -> known.put(PlainText.fold(text), party.id()));
          known.put(PlainText.fold(party.name()), party.id());
        });
    parties.forEach(party -> known.put(party.id().toString(), party.id()));
    ImmutableMap<String, PartyId> byName = ImmutableMap.copyOf(known);
    String rule = "be one of " + some(parties);
    return new CaseFileRows(
        text ->
            Optional.ofNullable(byName.get(PlainText.fold(text)))
                .orElseThrow(() -> Messages.broken("unit of a case file", rule, text)));
  }

  private static String some(ImmutableList<Party> parties) {
    return parties.size() > 10
        ? "the " + parties.size() + " units given"
        : parties.stream().map(party -> party.id().toString()).collect(Collectors.joining(", "));
  }

  /** Reads the rows; an id that stands again is a problem of its row. */
  CaseFiles files(DataTable table) {
    Map<CaseFileId, Integer> rows = new HashMap<>();
    List<CaseFile> files = new ArrayList<>();
    table.each(row -> new Read(row, file(row))).stream()
        .filter(read -> isFirst(read, rows))
        .forEach(read -> files.add(read.file()));
    return CaseFiles.of(files);
  }

  private static boolean isFirst(Read read, Map<CaseFileId, Integer> rows) {
    Integer before = rows.putIfAbsent(read.file().id(), read.row().number());
    if (before != null) {
      read.row().report("id", "id of a case file", "stand once, not in row " + before + " too");
    }
    return before == null;
  }

  private CaseFile file(DataRow row) {
    CaseFileCells.Receipt receipt = row.value("received_on", CaseFileCells::receipt);
    return CaseFile.of(
            row.value("id", CaseFileId::parse),
            row.value("kind", KINDS::parse),
            row.value("unit", units),
            receipt.received())
        .withReceivedAt(receipt.at())
        .withProcedure(row.findText("procedure"))
        .withChannel(row.find("channel", CHANNELS::parse))
        .withAccepted(row.find("accepted_on", CaseFileCells::time))
        .withDeadline(deadline(row))
        .withSupplementWaits(row.list("supplement_waits", CaseFileCells::pause))
        .withSuspensions(row.list("suspensions", CaseFileCells::pause))
        .withExtensions(row.list("extensions", CaseFileCells::extension))
        .withResult(row.find("result_on", CaseFileCells::time))
        .withEnd(end(row));
  }

  /** Where a receipt names a day, that day counts, and the limit is kept beside it. */
  private static Optional<CaseDeadline> deadline(DataRow row) {
    Optional<DueOnAgreedDay> agreed = row.findDay("due_on").map(DueOnAgreedDay::of);
    if (agreed.isPresent()) {
      return agreed.map(due -> due.withLimit(row.find("limit", TimeLimit::parse)));
    }
    return row.find(
        "limit",
        text ->
            DueByStatute.isName(text)
                ? DueByStatute.of(text)
                : DueWithinLimit.of(TimeLimit.parse(text)));
  }

  private static Optional<CaseEnd> end(DataRow row) {
    Optional<EventTime> time = row.find("ended_on", CaseFileCells::time);
    Optional<CaseEndKind> kind = row.find("end", ENDS::parse);
    Optional<DocumentNumber> document = row.find("end_document", DocumentNumber::parse);
    if (time.isEmpty() && (kind.isPresent() || document.isPresent())) {
      row.report("ended_on", "day of the end", "be given where there is an end");
    }
    return time.map(
        day -> CaseEnd.of(kind.orElse(CaseEndKind.RESULT_RETURNED), day).withDocument(document));
  }

  /** A case file and its row. */
  private record Read(DataRow row, CaseFile file) {}
}
