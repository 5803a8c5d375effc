package vn.kehoach.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.kehoach.text.Language;

class LegalReferenceTest {

  private static final String PLAIN =
      " must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''";

  @Test
  void everyTextOfAReferenceIsPlain() {
    LegalReference reference = LegalReference.of("Chỉ thị của UBND tỉnh");
    refused(() -> LegalReference.of(""), "citation" + PLAIN);
    refused(() -> reference.withIssuer(""), "issuer of a document" + PLAIN);
    refused(() -> reference.withTitle(""), "title of a document" + PLAIN);
    refused(() -> reference.withRemark(""), "remark on a document" + PLAIN);
  }

  @Test
  void everyTextOfAProvisionIsPlain() {
    Provision provision = Provision.of(DocumentNumber.parse("91/2015/QH13"), "148");
    refused(() -> provision.withArticle(""), "article" + PLAIN);
    refused(() -> provision.withClause(""), "clause" + PLAIN);
    refused(() -> provision.withPoint(""), "point" + PLAIN);
  }

  @Test
  void aProvisionIsNamedFromThePointUpInVietnameseAndDownInEnglish() {
    Provision article = Provision.of(DocumentNumber.parse("91/2015/QH13"), "148");
    Provision point = article.withClause("5").withPoint("b");
    assertThat(article).hasToString("Điều 148, 91/2015/QH13");
    assertThat(point).hasToString("điểm b khoản 5 Điều 148, 91/2015/QH13");
    assertThat(article.label(Language.ENGLISH)).isEqualTo("Article 148, 91/2015/QH13");
    assertThat(point.label(Language.ENGLISH)).isEqualTo("Article 148(5)(b), 91/2015/QH13");
  }

  @Test
  void aPlaceWithinADocumentStandsAlsoAlone() {
    ProvisionPath path = ProvisionPath.of("5").withClause("1").withPoint("b");
    Provision provision = path.in(DocumentNumber.parse("04/2015/NĐ-CP"));
    assertThat(path).hasToString("điểm b khoản 1 Điều 5");
    assertThat(path.label(Language.ENGLISH)).isEqualTo("Article 5(1)(b)");
    assertThat(provision).hasToString("điểm b khoản 1 Điều 5, 04/2015/NĐ-CP");
    assertThat(provision.path()).isEqualTo(path);
    assertThat(ProvisionPath.of("5").label(Language.ENGLISH)).isEqualTo("Article 5");
    refused(() -> path.withArticle(""), "article" + PLAIN);
    refused(() -> path.withClause(""), "clause" + PLAIN);
    refused(() -> path.withPoint(""), "point" + PLAIN);
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }
}
