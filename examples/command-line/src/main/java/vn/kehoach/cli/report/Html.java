package vn.kehoach.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a page, such as {@code Html.of("p").with("class", "late").text("a < b")}. Text and
 * values of attributes are escaped; names are those of the program.
 */
final class Html {

  private static final Set<String> EMPTY = Set.of("meta", "br", "col");
  private static final Set<String> IN_LINE =
      Set.of("a", "b", "br", "span", "strong", "em", "title", "desc", "text", "i");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final List<Object> content = new ArrayList<>();

  /** Markup of the program's own that is written as it is, such as a style sheet. */
  private record Raw(String markup) {}

  private Html(String name) {
    this.name = name;
  }

  static Html of(String name) {
    return new Html(name);
  }

  /** An element that holds nothing but text. */
  static Html of(String name, String text) {
    return new Html(name).text(text);
  }

  Html with(String attribute, Object value) {
    attributes.append(' ').append(attribute).append("=\"");
    escape(String.valueOf(value), attributes);
    attributes.append('"');
    return this;
  }

  Html text(String text) {
    content.add(text);
    return this;
  }

  Html add(Html... children) {
    content.addAll(List.of(children));
    return this;
  }

  Html add(Iterable<Html> children) {
    children.forEach(content::add);
    return this;
  }

  Html add(Optional<Html> child) {
    child.ifPresent(content::add);
    return this;
  }

  Html raw(String markup) {
    content.add(new Raw(markup));
    return this;
  }

  /** Writes the page that this element is the root of. */
  String toPage() {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name).append(attributes).append('>');
    for (Object child : content) {
      if (child instanceof Html element) {
        element.write(out);
      } else if (child instanceof Raw raw) {
        out.append(raw.markup());
      } else {
        escape((String) child, out);
      }
    }
    if (!EMPTY.contains(name)) {
      out.append("</").append(name).append('>');
    }
    if (!IN_LINE.contains(name)) {
      out.append('\n');
    }
  }

  private static void escape(String text, StringBuilder out) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
  }

  /** Neither a control character nor half of a pair nor a turn of the direction of writing. */
  private static boolean isAllowed(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c)
            || Character.getType(c) == Character.SURROGATE
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069));
  }
}
