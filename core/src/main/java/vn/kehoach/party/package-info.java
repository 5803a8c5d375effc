/**
 * Who does something: a {@link vn.kehoach.party.Party} known by its {@link
 * vn.kehoach.party.PartyId}, and the {@link vn.kehoach.party.Role} it takes in a {@link
 * vn.kehoach.party.Responsibility}.
 */
@NullMarked
@ValueStyle
package vn.kehoach.party;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
