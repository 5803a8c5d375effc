package vn.kehoach.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * Whom a plan is sent to, and what for, such as "Phòng Nội vụ (Để B/c)".
 *
 * <p>Vietnamese term: <i>nơi nhận</i>.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Article 8.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRecipient.class)
public abstract class Recipient implements WithRecipient {

  Recipient() {}

  /**
   * Returns the recipient as written, without dash and closing mark.
   *
   * @return such as {@code Phòng Nội vụ}
   */
  @Value.Parameter
  public abstract String name();

  /**
   * Returns the purpose as written in brackets.
   *
   * @return such as {@code Để B/c}, or empty
   */
  public abstract Optional<String> purpose();

  /**
   * Obtains a recipient without stated purpose.
   *
   * @param name the recipient as written
   * @return the recipient
   */
  public static Recipient of(String name) {
    return ImmutableRecipient.of(name);
  }

  @Value.Check
  void check() {
    PlainText.check("name of a recipient", name());
    purpose().ifPresent(text -> PlainText.check("purpose of a recipient", text));
  }
}
