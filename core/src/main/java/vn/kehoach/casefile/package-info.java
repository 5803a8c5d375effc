/**
 * The case files an office handles beside its plan: a {@link vn.kehoach.casefile.CaseFile} tells
 * when it came, by when it is owed, when it stood still and how it ended; {@link
 * vn.kehoach.casefile.CaseFiles} are many of them.
 */
@NullMarked
@ValueStyle
package vn.kehoach.casefile;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
