/**
 * Which documents are in force on a day: a {@link vn.kehoach.register.LegalRegister} of {@link
 * vn.kehoach.register.RegisteredDocument}s, each with its {@link
 * vn.kehoach.register.DocumentChange}s and known by its {@link vn.kehoach.register.DocumentKey},
 * answers with a {@link vn.kehoach.register.DocumentStatus}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.register;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
