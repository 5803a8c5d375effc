/**
 * A command line over the library, as an example of embedding it: {@link vn.kehoach.cli.Main} and
 * its commands {@code year}, {@code summary}, {@code deadline} and {@code calendar}.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
