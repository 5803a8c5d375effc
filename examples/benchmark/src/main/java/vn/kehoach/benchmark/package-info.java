/** How fast the library is, beside its peers in one run; equality of the answers comes first. */
@NullMarked
package vn.kehoach.benchmark;

import org.jspecify.annotations.NullMarked;
