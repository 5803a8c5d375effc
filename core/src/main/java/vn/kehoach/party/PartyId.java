package vn.kehoach.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;
import vn.kehoach.internal.ShortName;
import vn.kehoach.text.PlainText;

/**
 * The short name a party goes by in plans and files, such as {@code van-phong-thong-ke}.
 *
 * <p>Vietnamese term: <i>mã đơn vị</i>.
 */
@Value.Immutable
public abstract class PartyId implements Comparable<PartyId> {

  PartyId() {}

  /**
   * Returns the id as text.
   *
   * @return such as {@code van-phong-thong-ke}
   */
  @Value.Parameter
  abstract String text();

  /**
   * Parses an id.
   *
   * @param text the text
   * @return the id
   * @throws IllegalArgumentException if the text is not small letters, digits and single hyphens,
   *     or too long
   */
  @JsonCreator
  public static PartyId parse(String text) {
    return ImmutablePartyId.of(text);
  }

  /**
   * Returns the id made of a name: letters without marks, joined by hyphens.
   *
   * @param name such as {@code Đài Phát thanh xã}
   * @return such as {@code dai-phat-thanh-xa}
   * @throws IllegalArgumentException if the name has no letter or digit
   */
  public static PartyId ofName(String name) {
    return ImmutablePartyId.of(ShortName.of("party id", name, PlainText.fold(name)));
  }

  @Value.Check
  void check() {
    ShortName.check("party id", text());
  }

  @Override
  public int compareTo(PartyId other) {
    return text().compareTo(other.text());
  }

  /** Returns the id as text, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return text();
  }
}
