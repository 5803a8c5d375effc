package vn.kehoach.caseload;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.casefile.CaseDeadline;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.casefile.CasePause;
import vn.kehoach.casefile.DueByStatute;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.casefile.DueWithinLimit;
import vn.kehoach.period.LimitUnit;

/**
 * Counts case files slowly, living through every day of each; of the library it uses nothing but
 * what the case files say and which days are worked.
 */
final class CaseRecount {

  private static final ImmutableMap<String, Integer> STATUTES =
      ImmutableMap.of("complaint.first.ordinary", 30, "denunciation.settlement.complex", 30);

  private final CaseFile file;
  private final List<Told> told = new ArrayList<>();
  private @Nullable LocalDate due;
  private String pause = "";
  private boolean inTime;
  private boolean lookedAt;
  private @Nullable CaseFigure closed;

  private CaseRecount(CaseFile file) {
    this.file = file;
    file.accepted().ifPresent(time -> told.add(new Told("accepted", time.happenedOn(), null)));
    file.supplementWaits().forEach(wait -> tell("wait", "came", wait));
    file.suspensions().forEach(time -> tell("stop", "go", time));
    file.extensions()
        .forEach(e -> told.add(new Told("extend", e.granted().happenedOn(), e.newDueOn())));
    file.result().ifPresent(time -> told.add(new Told("done", time.happenedOn(), null)));
    file.end()
        .ifPresent(
            end ->
                told.add(
                    new Told(
                        end.kind() == CaseEndKind.RESULT_RETURNED ? "done" : "end",
                        end.time().happenedOn(),
                        null)));
    told.sort(Comparator.comparing(Told::day));
  }

  private void tell(String begun, String ended, CasePause pause) {
    told.add(new Told(begun, pause.begun().happenedOn(), null));
    pause.ended().ifPresent(end -> told.add(new Told(ended, end.happenedOn(), null)));
  }

  static Map<CaseFigure, Integer> count(CaseFiles files, LocalDate first, LocalDate last) {
    Map<CaseFigure, Integer> counts = new EnumMap<>(CaseFigure.class);
    for (CaseFile file : files.all()) {
      if (!file.receivedOn().isAfter(last)) {
        boolean before = file.receivedOn().isBefore(first);
        if (!before || isPending(figure(file, first.minusDays(1)))) {
          counts.merge(before ? CaseFigure.CARRIED_OVER : start(file), 1, Integer::sum);
          counts.merge(figure(file, last), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static CaseFigure start(CaseFile file) {
    return file.channel().isEmpty()
        ? CaseFigure.CHANNEL_NOT_STATED
        : CaseFigure.valueOf(file.channel().get().name());
  }

  private static boolean isPending(CaseFigure figure) {
    return figure.compareTo(CaseFigure.WITHIN) >= 0;
  }

  /** How it stands on the evening of a day. */
  static CaseFigure figure(CaseFile file, LocalDate asOf) {
    return new CaseRecount(file).live(asOf);
  }

  private CaseFigure live(LocalDate asOf) {
    boolean legal = file.kind() == CaseKind.COMPLAINT || file.kind() == CaseKind.DENUNCIATION;
    CaseDeadline deadline = file.deadline().orElse(null);
    if (deadline instanceof DueOnAgreedDay agreed) {
      due = agreed.day();
    } else if (!legal) {
      due = counted(file.receivedOn());
    }
    for (LocalDate day = file.receivedOn(); !day.isAfter(asOf); day = day.plusDays(1)) {
      for (Told next : told) {
        if (next.day().equals(day) && closed == null) {
          take(next);
        }
      }
      if (closed == null && !pause.isEmpty()) {
        stand(day);
      }
    }
    return closed == null ? pending(asOf) : closed;
  }

  private void take(Told next) {
    switch (next.what()) {
      case "accepted" -> accept(next.day());
      case "wait", "stop" -> begin(next.what());
      case "came" -> pause = pause.equals("wait") ? "" : pause;
      case "go" -> pause = "";
      case "extend" -> extend(next.newDue());
      case "done" -> closed = done(next.day());
      default -> closed = CaseFigure.valueOf(file.end().orElseThrow().kind().name());
    }
  }

  private void accept(LocalDate day) {
    LocalDate other = file.deadline().orElse(null) instanceof DueOnAgreedDay ? null : counted(day);
    if (other != null && (due == null || other.isAfter(due))) {
      due = other;
    }
  }

  private void begin(String what) {
    if (!pause.equals(what)) {
      pause = what;
      inTime = false;
      lookedAt = false;
    }
  }

  private void extend(@Nullable LocalDate newDue) {
    if (newDue != null && (due == null || newDue.isAfter(due))) {
      due = newDue;
    }
    lookedAt = false;
  }

  /** Each day of standing still moves the due day by one, if it was not over when that began. */
  private void stand(LocalDate day) {
    if (due == null) {
      return;
    }
    if (!lookedAt && !inTime) {
      inTime = !day.isAfter(worked(due));
      lookedAt = true;
    }
    if (inTime) {
      due = (day.isAfter(due) ? worked(due) : due).plusDays(1);
    }
  }

  private CaseFigure done(LocalDate day) {
    if (due == null) {
      return CaseFigure.SETTLED_WITHOUT_DEADLINE;
    }
    LocalDate last = worked(due);
    return day.isBefore(last)
        ? CaseFigure.BEFORE_DUE
        : day.equals(last) ? CaseFigure.ON_TIME : CaseFigure.LATE;
  }

  private CaseFigure pending(LocalDate asOf) {
    boolean over = due != null && asOf.isAfter(worked(due));
    if (over && !(inTime && !pause.isEmpty())) {
      return CaseFigure.OVERDUE;
    } else if (!pause.isEmpty()) {
      return pause.equals("wait") ? CaseFigure.AWAITING_SUPPLEMENT : CaseFigure.SUSPENDED;
    }
    return due == null ? CaseFigure.PENDING_WITHOUT_DEADLINE : CaseFigure.WITHIN;
  }

  private @Nullable LocalDate counted(LocalDate start) {
    CaseDeadline deadline = file.deadline().orElse(null);
    if (deadline instanceof DueByStatute statute) {
      Integer days = STATUTES.get(statute.limit());
      return days == null ? null : start.plusDays(days);
    } else if (deadline instanceof DueWithinLimit within) {
      return within.limit().unit() == LimitUnit.DAY
          ? start.plusDays(within.limit().amount())
          : afterWorkingDays(start, within.limit().amount());
    }
    return null;
  }

  private static LocalDate afterWorkingDays(LocalDate start, int days) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= VietnamCalendar.publicSector().isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  private static LocalDate worked(LocalDate day) {
    LocalDate next = day;
    while (!VietnamCalendar.publicSector().isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** Something told: what, when, and the new due day of an extension. */
  private record Told(String what, LocalDate day, @Nullable LocalDate newDue) {}
}
