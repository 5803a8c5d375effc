package vn.kehoach.citation;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Where the finder and the labels of a passage differ, in words for whoever mends either. */
final class Disagreements {

  private Disagreements() {}

  /** Returns a block of lines, or nothing where the two agree. */
  static String of(PassageScore score) {
    String lines =
        Stream.of(
                score.missed().stream().map(label -> "missed    " + shown(label.span())),
                score.spurious().stream().map(found -> "spurious  " + shown(found.text())),
                score.matches().stream()
                    .filter(match -> !match.wrongFields().isEmpty())
                    .map(Disagreements::wrong))
            .flatMap(part -> part)
            .map(line -> "  " + line + "\n")
            .collect(joining());
    Passage passage = score.passage();
    return lines.isEmpty()
        ? ""
        : passage.id() + " " + passage.tags() + "\n  " + shown(passage.text()) + "\n" + lines;
  }

  private static String wrong(PassageScore.Match match) {
    return "wrong     "
        + match.wrongFields()
        + "\n    label "
        + shown(match.label().toString())
        + "\n    found "
        + shown(match.found().toString());
  }

  private static String shown(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\u00a0", "~");
  }
}
