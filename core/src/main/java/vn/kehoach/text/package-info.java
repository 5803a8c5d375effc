/**
 * Text as this library keeps it: {@link vn.kehoach.text.PlainText} and the {@link
 * vn.kehoach.text.Language} an answer is worded in.
 */
@NullMarked
package vn.kehoach.text;

import org.jspecify.annotations.NullMarked;
