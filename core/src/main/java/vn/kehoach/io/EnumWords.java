package vn.kehoach.io;

import java.util.Optional;
import vn.kehoach.internal.Messages;

/** Reads the constants of an enum by name, or in the words offices use. */
final class EnumWords<E extends Enum<E>> {

  private final String thing;
  private final Class<E> type;
  private final Aliases aliases;

  /** Takes lines such as {@code accepted = đồng ý | chấp thuận}. */
  EnumWords(String thing, Class<E> type, String lines) {
    this.thing = thing;
    this.type = type;
    this.aliases = Aliases.of(lines);
  }

  E parse(String text) {
    Optional<String> name = aliases.find(text);
    for (E constant : type.getEnumConstants()) {
      if (name.filter(constant.name()::equalsIgnoreCase).isPresent()) {
        return constant;
      }
    }
    throw Messages.broken(thing, "be one of " + Messages.choices(type), text);
  }
}
