/**
 * Finds where a text cites documents: {@link vn.kehoach.citation.LegalCitations} reads, {@link
 * vn.kehoach.citation.Citation} is what it finds, {@link vn.kehoach.citation.CitationKind} says how
 * much of a document is told.
 */
@NullMarked
@ValueStyle
package vn.kehoach.citation;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
