package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.citation.SymbolMemory.Spelt;
import vn.kehoach.legal.ProvisionPath;
import vn.kehoach.text.PlainText;

/** Makes citations of what was read. */
final class CitationMaker {

  private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");

  private final FoldedText text;
  private final SymbolMemory symbols = new SymbolMemory();

  CitationMaker(FoldedText text) {
    this.text = text;
  }

  Citation citation(Draft draft) {
    ImmutableCitation.Builder citation =
        ImmutableCitation.builder()
            .kind(draft.kind)
            .start(text.offset(draft.start))
            .text(text.raw(draft.start, draft.end))
            .type(Optional.ofNullable(draft.type))
            .issuedOn(Optional.ofNullable(draft.issuedOn));
    if (draft.issueYear > 0) {
      citation.issueYear(draft.issueYear);
    }
    if (draft.hasIssuer()) {
      citation.issuer(text.raw(draft.issuerStart, draft.issuerEnd));
    }
    if (draft.hasArticle()) {
      citation.provision(provision(draft));
    }
    switch (draft.kind) {
      case NUMBERED -> number(draft, citation);
      case PARTIAL -> part(draft, citation);
      case NAMED -> citation.key(name(draft));
      case UNNUMBERED -> {}
    }
    return citation.build();
  }

  private void number(Draft draft, ImmutableCitation.Builder citation) {
    String serial = serial(draft);
    Spelt spelt = spelt(draft);
    citation.number(serial).symbol(spelt.symbol());
    if (draft.year > 0) {
      citation.year(draft.year).key(serial + "/" + draft.year + "/" + spelt.symbol());
    } else {
      citation.key(serial + spelt.separator() + spelt.symbol());
    }
  }

  private void part(Draft draft, ImmutableCitation.Builder citation) {
    if (draft.numberEnd > draft.numberStart) {
      citation.number(serial(draft));
    }
    if (draft.year > 0) {
      citation.year(draft.year);
    }
    if (draft.symbolEnd > draft.symbolStart) {
      citation.symbol(spelt(draft).symbol());
    }
  }

  private String serial(Draft draft) {
    String written = letters(draft.numberStart, draft.numberEnd);
    return isLetter((byte) written.charAt(0))
        ? (written.charAt(0) == 'l' ? "1" : "0") + written.substring(1)
        : written;
  }

  private Spelt spelt(Draft draft) {
    String written = letters(draft.symbolStart, draft.symbolEnd);
    return symbols.spell(written, draft.year, draft.separator);
  }

  private String name(Draft draft) {
    String name = BRACKETED.matcher(text.raw(draft.nameStart, draft.nameEnd)).replaceAll(" ");
    String type = Objects.requireNonNull(draft.type).vietnamese();
    return PlainText.clean(type + " " + name + " " + draft.nameYear);
  }

  private ProvisionPath provision(Draft draft) {
    ProvisionPath path = ProvisionPath.of(letters(draft.articleStart, draft.articleEnd));
    return path.withClause(value(draft.clauseStart, draft.clauseEnd))
        .withPoint(value(draft.pointStart, draft.pointEnd));
  }

  private Optional<String> value(int start, int end) {
    return end > start ? Optional.of(letters(start, end)) : Optional.empty();
  }

  /** Returns letters as they are given, in NFC, and the rest folded, without blanks. */
  private String letters(int start, int end) {
    StringBuilder letters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      byte c = text.at(i);
      if (isLetter(c)) {
        letters.append(letter(i, (char) c));
      } else if (isDigit(c) || !text.isBlank(i)) {
        letters.append((char) c);
      }
    }
    return letters.toString();
  }

  private char letter(int i, char folded) {
    String whole = PlainText.clean(text.raw(i, i + 1));
    char letter = whole.length() == 1 ? whole.charAt(0) : folded;
    boolean latin = letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00);
    return latin && Character.isLetter(letter) ? letter : folded;
  }
}
