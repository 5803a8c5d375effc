package vn.kehoach.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.legal.DocumentType;

/** What has been read of a citation so far: places in the folded text. */
final class Draft {

  CitationKind kind = CitationKind.NUMBERED;
  @Nullable DocumentType type;
  int start;
  int end;

  /** Where reading goes on: the end, or the end of the issuer after it. */
  int resume;

  int numberStart;
  int numberEnd;
  int year;
  byte separator;
  int symbolStart;
  int symbolEnd;

  @Nullable LocalDate issuedOn;
  int issueYear;
  int issuerStart;
  int issuerEnd;

  int nameStart;
  int nameEnd;
  int nameYear;

  int articleStart;
  int articleEnd;
  int clauseStart;
  int clauseEnd;
  int pointStart;
  int pointEnd;

  /** Starts anew. */
  void clear(int place, @Nullable DocumentType typeSaid) {
    kind = CitationKind.NUMBERED;
    type = typeSaid;
    start = place;
    year = 0;
    symbolStart = symbolEnd = 0;
    issuedOn = null;
    issueYear = 0;
    issuerStart = issuerEnd = 0;
    nameStart = nameEnd = 0;
  }

  /** Forgets the article, which is read before the rest. */
  void clearProvision() {
    articleStart = articleEnd = 0;
    clauseStart = clauseEnd = 0;
    pointStart = pointEnd = 0;
  }

  boolean hasIssuer() {
    return issuerEnd > issuerStart;
  }

  boolean hasArticle() {
    return articleEnd > articleStart;
  }
}
