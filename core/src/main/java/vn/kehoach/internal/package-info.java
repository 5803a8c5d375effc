/** What the packages of this library share and callers do not see. */
@NullMarked
package vn.kehoach.internal;

import org.jspecify.annotations.NullMarked;
