/** The summaries of every commune of the country, made on one machine or on a cluster alike. */
@NullMarked
package vn.kehoach.nationwide;

import org.jspecify.annotations.NullMarked;
