/**
 * Which days are worked: a {@link vn.kehoach.calendar.WorkingCalendar}, ready made in {@link
 * vn.kehoach.calendar.VietnamCalendar}, made of {@link vn.kehoach.calendar.CalendarYear}s of {@link
 * vn.kehoach.calendar.DayOff} and {@link vn.kehoach.calendar.MakeUpDay}, with its {@link
 * vn.kehoach.calendar.Certainty}. The next year comes as a {@link
 * vn.kehoach.calendar.CalendarNotice} from {@link vn.kehoach.calendar.NoticeCsv}, and is worked out
 * by a {@link vn.kehoach.calendar.StatutoryProjection} until then.
 */
@NullMarked
@ValueStyle
package vn.kehoach.calendar;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
