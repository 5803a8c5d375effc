package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.kehoach.casefile.CaseChannel;
import vn.kehoach.casefile.CaseDeadline;
import vn.kehoach.casefile.CaseEnd;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseExtension;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.casefile.CasePause;
import vn.kehoach.casefile.DueByStatute;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.casefile.DueWithinLimit;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.progress.EventTime;

/**
 * The book of an office from October 2022 to January 2024 in which everything happens that can
 * happen to a case file. The same seed makes the same book.
 */
public final class CaseBook {

  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 3);
  private static final ImmutableList<LocalDate> HOLIDAYS =
      ImmutableList.of(
          LocalDate.of(2023, 1, 23), LocalDate.of(2023, 5, 1), LocalDate.of(2023, 9, 4));
  private static final ImmutableList<String> UNITS =
      ImmutableList.of("mot-cua", "tu-phap-ho-tich", "dia-chinh", "van-phong-thong-ke");
  private static final ImmutableList<String> PROCEDURES =
      ImmutableList.of("Đăng ký khai sinh", "Chứng thực bản sao", "Xác nhận, tách thửa");
  private static final ImmutableList<Integer> WORKING_DAYS = ImmutableList.of(1, 3, 5, 10, 20);

  private final Random random;

  private CaseBook(long seed) {
    this.random = new Random(seed);
  }

  /** Makes a book of so many rows. */
  public static CaseFiles of(long seed, int rows) {
    CaseBook book = new CaseBook(seed);
    List<CaseFile> files = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      files.add(book.file(i));
    }
    return CaseFiles.of(files);
  }

  private CaseFile file(int row) {
    CaseKind kind = chance(70) ? CaseKind.ONE_STOP : pick(ImmutableList.copyOf(CaseKind.values()));
    LocalDate day = chance(5) ? pick(HOLIDAYS) : FIRST_DAY.plusDays(random.nextInt(480));
    CaseFile file =
        CaseFile.of(CaseFileId.parse("HS-" + row), kind, PartyId.parse(pick(UNITS)), time(day, 0))
            .withChannel(
                chance(90)
                    ? Optional.of(pick(ImmutableList.copyOf(CaseChannel.values())))
                    : Optional.empty())
            .withProcedure(
                kind == CaseKind.ONE_STOP ? Optional.of(pick(PROCEDURES)) : Optional.empty())
            .withDeadline(deadline(kind, day));
    return ended(stoodStill(received(file)));
  }

  /** At 10:00 on a holiday, or after hours and accepted the next day, or never accepted. */
  private CaseFile received(CaseFile file) {
    boolean afterHours = chance(10);
    CaseFile at =
        HOLIDAYS.contains(file.receivedOn())
            ? file.withReceivedAt(LocalTime.of(10, 0))
            : file.withReceivedAt(afterHours ? LocalTime.of(18, 30) : LocalTime.of(8, 15));
    boolean legal = file.kind() == CaseKind.COMPLAINT || file.kind() == CaseKind.DENUNCIATION;
    return afterHours || (legal && chance(85))
        ? at.withAccepted(time(file.receivedOn(), 1 + random.nextInt(legal ? 9 : 3)))
        : at;
  }

  private Optional<CaseDeadline> deadline(CaseKind kind, LocalDate received) {
    if (chance(6)) {
      return Optional.empty();
    }
    if (kind == CaseKind.COMPLAINT) {
      return Optional.of(DueByStatute.of("complaint.first.ordinary"));
    } else if (kind == CaseKind.DENUNCIATION) {
      return Optional.of(DueByStatute.of("denunciation.settlement.complex"));
    } else if (chance(4)) {
      return Optional.of(DueByStatute.of("one-stop.of-another-province"));
    }
    int days = pick(WORKING_DAYS);
    return Optional.of(
        chance(50)
            ? DueWithinLimit.of(
                chance(30) ? TimeLimit.ofDays(days * 2) : TimeLimit.ofWorkingDays(days))
            : DueOnAgreedDay.of(received.plusDays(days + random.nextInt(4)))
                .withLimit(TimeLimit.ofWorkingDays(days)));
  }

  /** Waits, also ones that never end, suspensions, also over each other, and extensions. */
  private CaseFile stoodStill(CaseFile file) {
    CaseFile paused = file;
    if (chance(15)) {
      paused = paused.withSupplementWaits(pauses(file.receivedOn(), 1 + random.nextInt(2)));
    }
    if (chance(6)) {
      paused = paused.withSuspensions(pauses(file.receivedOn(), 1));
    }
    if (chance(10)) {
      int times = 1 + random.nextInt(2);
      List<CaseExtension> more = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        EventTime granted = time(file.receivedOn(), 1 + random.nextInt(30));
        more.add(
            CaseExtension.of(granted, granted.happenedOn().plusDays(random.nextInt(20)))
                .withDocument(DocumentNumber.parse((i + 1) + "/TB-UBND")));
      }
      paused = paused.withExtensions(more);
    }
    return paused;
  }

  private List<CasePause> pauses(LocalDate received, int times) {
    List<CasePause> pauses = new ArrayList<>();
    LocalDate from = received;
    for (int i = 0; i < times; i++) {
      EventTime begun = time(from, random.nextInt(12));
      EventTime ended = time(begun.happenedOn(), random.nextInt(25));
      CasePause pause = CasePause.of(begun);
      pauses.add(chance(80) ? pause.withEnded(ended) : pause);
      from = ended.happenedOn();
    }
    return pauses;
  }

  /** Near its due day, on it, the day after, long after, or not at all. */
  private CaseFile ended(CaseFile file) {
    LocalDate near = near(file);
    if (chance(12)) {
      return file;
    } else if (chance(12)) {
      CaseEndKind kind = pick(ImmutableList.copyOf(CaseEndKind.values()));
      return file.withEnd(
          CaseEnd.of(kind, time(file.receivedOn(), random.nextInt(15)))
              .withDocument(DocumentNumber.parse("5/TB-UBND")));
    }
    EventTime ready =
        chance(40) ? time(near, random.nextInt(2)) : time(file.receivedOn(), random.nextInt(40));
    CaseEnd returned =
        CaseEnd.of(CaseEndKind.RESULT_RETURNED, time(ready.happenedOn(), random.nextInt(3)));
    return chance(50)
        ? file.withResult(ready).withEnd(returned)
        : chance(20) ? file.withResult(ready) : file.withEnd(returned.withTime(ready));
  }

  private static LocalDate near(CaseFile file) {
    return file.deadline().orElse(null) instanceof DueOnAgreedDay agreed
        ? agreed.day()
        : file.receivedOn().plusDays(30);
  }

  /** Some days after a day, and recorded then or up to three weeks later. */
  private EventTime time(LocalDate from, int days) {
    LocalDate day = from.plusDays(days);
    return chance(85) ? EventTime.on(day) : EventTime.of(day, day.plusDays(random.nextInt(22)));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(ImmutableList<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
