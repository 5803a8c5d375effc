/**
 * What happened to a plan: a {@link vn.kehoach.progress.ProgressLog} of {@link
 * vn.kehoach.progress.ProgressEvent}s, each about one {@link vn.kehoach.progress.OccurrenceKey}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.progress;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
