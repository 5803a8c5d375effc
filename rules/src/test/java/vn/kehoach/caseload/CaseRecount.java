package vn.kehoach.caseload;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
  private final List<More> extensions = new ArrayList<>();
  private TreeSet<LocalDate> stood = new TreeSet<>();
  private @Nullable LocalDate written;
  private @Nullable LocalDate start;
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
      written = agreed.day();
    } else if (!legal && length() > 0) {
      start = file.receivedOn();
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

  /** The limit begins again with the acceptance, unless it ends later already. */
  private void accept(LocalDate day) {
    LocalDate before = raw();
    if (length() > 0) {
      start = day;
      stood = new TreeSet<>();
      extensions.clear();
      if (before != null && before.isAfter(counted(day))) {
        extensions.add(new More(before, new TreeSet<>()));
      }
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
    LocalDate before = raw();
    if (before == null) {
      written = newDue;
      stood = new TreeSet<>();
    } else if (newDue != null && newDue.isAfter(before)) {
      extensions.add(new More(newDue, new TreeSet<>(stood)));
    }
    lookedAt = false;
  }

  /** The clock stands on each day of a pause that began when the due day was not over. */
  private void stand(LocalDate day) {
    LocalDate last = last();
    if (last != null && !lookedAt && !inTime) {
      inTime = !day.isAfter(last);
      lookedAt = true;
    }
    if (last != null && inTime) {
      stood.add(day);
    }
  }

  private CaseFigure done(LocalDate day) {
    LocalDate last = last();
    if (last == null) {
      return CaseFigure.SETTLED_WITHOUT_DEADLINE;
    }
    return day.isBefore(last)
        ? CaseFigure.BEFORE_DUE
        : day.equals(last) ? CaseFigure.ON_TIME : CaseFigure.LATE;
  }

  private CaseFigure pending(LocalDate asOf) {
    LocalDate last = last();
    boolean over = last != null && asOf.isAfter(last);
    if (over && !(inTime && !pause.isEmpty())) {
      return CaseFigure.OVERDUE;
    } else if (!pause.isEmpty()) {
      return pause.equals("wait") ? CaseFigure.AWAITING_SUPPLEMENT : CaseFigure.SUSPENDED;
    }
    return last == null ? CaseFigure.PENDING_WITHOUT_DEADLINE : CaseFigure.WITHIN;
  }

  /** The end of the limit or the later day that was set, moved by the days that stood. */
  private @Nullable LocalDate raw() {
    LocalDate end = start == null ? null : counted(start);
    if (start == null && written != null) {
      end = moved(written, stood);
    }
    for (More more : extensions) {
      TreeSet<LocalDate> since = new TreeSet<>(stood);
      since.removeAll(more.known());
      LocalDate other = moved(more.newDue(), since);
      end = end == null || other.isAfter(end) ? other : end;
    }
    return end;
  }

  /** Not on a day off, nor moved onto a day that stood. */
  private @Nullable LocalDate last() {
    LocalDate end = raw();
    LocalDate day = end;
    while (day != null
        && (!VietnamCalendar.publicSector().isWorkingDay(day)
            || (day.isAfter(end) && stood.contains(day)))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static LocalDate moved(LocalDate day, Iterable<LocalDate> stood) {
    LocalDate end = day;
    for (LocalDate still : stood) {
      end = still.isAfter(end) ? end : end.plusDays(1);
    }
    return end;
  }

  /** How long the limit is, 0 if there is none to count. */
  private int length() {
    CaseDeadline deadline = file.deadline().orElse(null);
    if (deadline instanceof DueByStatute statute) {
      return STATUTES.getOrDefault(statute.limit(), 0);
    }
    return deadline instanceof DueWithinLimit within ? within.limit().amount() : 0;
  }

  private LocalDate counted(LocalDate from) {
    boolean all =
        !(file.deadline().orElse(null) instanceof DueWithinLimit within)
            || within.limit().unit() == LimitUnit.DAY;
    LocalDate day = from;
    for (int left = length(); left > 0; ) {
      day = day.plusDays(1);
      boolean counts = all || VietnamCalendar.publicSector().isWorkingDay(day);
      left -= counts && !stood.contains(day) ? 1 : 0;
    }
    return day;
  }

  /** A later day, and the days that had stood when it was set. */
  private record More(LocalDate newDue, TreeSet<LocalDate> known) {}

  /** Something told: what, when, and the new due day of an extension. */
  private record Told(String what, LocalDate day, @Nullable LocalDate newDue) {}
}
