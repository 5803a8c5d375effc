package vn.kehoach.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

class PartyTest {

  private static final String PLAIN =
      " must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đài Phát thanh xã | dai-phat-thanh-xa",
        "Công chức Văn phòng – Thống kê | cong-chuc-van-phong-thong-ke",
        "“Các ban, ngành” | cac-ban-nganh",
        "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội cùng cấp"
            + " | uy-ban-mat-tran-to-quoc-viet-nam-va-cac-to-chuc-chinh-tri-xa"
      })
  void anIdIsMadeOfAName(String name, String id) {
    assertThat(PartyId.ofName(name)).hasToString(id);
  }

  @Test
  void aNameCutAtAHyphenEndsBeforeIt() {
    assertThat(PartyId.ofName("a".repeat(59) + " b")).hasToString("a".repeat(59));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "…", "部门"})
  void aNameWithoutLetterMakesNoId(String name) {
    refused(
        () -> PartyId.ofName(name),
        "party id must be made of a name with a letter or a digit: '" + name + "'");
  }

  @Test
  void anIdTooLongIsRefused() {
    refused(
        () -> PartyId.parse("a".repeat(61)),
        "party id must be small letters a-z, digits and single hyphens, at most 60, such as"
            + " tram-y-te: '"
            + "a".repeat(61)
            + "'");
  }

  @Test
  void everyTextOfAPartyIsPlain() {
    Party party = Party.of(PartyId.parse("tram-y-te"), PartyKind.BODY, "Trạm Y tế");
    refused(() -> party.withName(""), "name of a party" + PLAIN);
    refused(() -> party.withAbbreviation(""), "abbreviation of a party" + PLAIN);
    assertThat(party).hasToString("Trạm Y tế");
  }

  @Test
  void aRoleHasWordsAndAColumn() {
    assertThat(Role.MONITOR.label(Language.VIETNAMESE)).isEqualTo("theo dõi, đôn đốc");
    assertThat(Role.MONITOR.label(Language.ENGLISH)).isEqualTo("monitor");
    assertThat(Role.MONITOR.column()).isEqualTo("monitor");
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }
}
