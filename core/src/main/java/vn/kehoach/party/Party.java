package vn.kehoach.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * A body, a post or a collective that a plan gives something to do, such as Công chức Văn phòng –
 * Thống kê xã.
 *
 * <p>Vietnamese term: <i>chủ thể thực hiện</i> (<i>cơ quan, đơn vị, chức danh, tập thể</i>).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableParty.class)
public abstract class Party implements WithParty {

  Party() {}

  /**
   * Returns the short name the party goes by.
   *
   * @return the id, unique in a plan
   */
  @Value.Parameter
  public abstract PartyId id();

  /**
   * Returns what the party is.
   *
   * @return body, post or collective
   */
  @Value.Parameter
  public abstract PartyKind kind();

  /**
   * Returns the name as the plan writes it.
   *
   * @return such as {@code Đài Phát thanh xã}
   */
  @Value.Parameter
  public abstract String name();

  /**
   * Returns the abbreviation in use.
   *
   * @return such as {@code UBND xã}, or empty
   */
  public abstract Optional<String> abbreviation();

  /**
   * Obtains a party.
   *
   * @param id the id, unique in a plan
   * @param kind body, post or collective
   * @param name the name
   * @return the party
   */
  public static Party of(PartyId id, PartyKind kind, String name) {
    return ImmutableParty.of(id, kind, name);
  }

  @Value.Check
  void check() {
    PlainText.check("name of a party", name());
    abbreviation().ifPresent(text -> PlainText.check("abbreviation of a party", text));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
