/**
 * Text as this library keeps and words it: {@link vn.kehoach.text.PlainText}, the {@link
 * vn.kehoach.text.Language} of an answer, and {@link vn.kehoach.text.DayWords}.
 */
@NullMarked
package vn.kehoach.text;

import org.jspecify.annotations.NullMarked;
