package vn.kehoach.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * Who signs a plan, such as the chair on behalf of the People's Committee.
 *
 * <p>Vietnamese term: <i>người ký, thẩm quyền ký</i>.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Article 8.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSignatory.class)
public abstract class Signatory implements WithSignatory {

  Signatory() {}

  /**
   * Returns the body signed for collectively, written after <i>TM.</i>
   *
   * @return such as {@code ỦY BAN NHÂN DÂN XÃ}, or empty
   */
  public abstract Optional<String> onBehalfOf();

  /**
   * Returns the post signed for by a deputy, written after <i>KT.</i>
   *
   * @return such as {@code CHỦ TỊCH}, or empty
   */
  public abstract Optional<String> signsFor();

  /**
   * Returns the post of the person who signs.
   *
   * @return such as {@code CHỦ TỊCH}
   */
  @Value.Parameter
  public abstract String position();

  /**
   * Returns the name of the person who signs.
   *
   * @return such as {@code Trần Văn Xuyến}
   */
  @Value.Parameter
  public abstract String name();

  /**
   * Obtains a signatory.
   *
   * @param position the post
   * @param name the name
   * @return the signatory
   */
  public static Signatory of(String position, String name) {
    return ImmutableSignatory.of(position, name);
  }

  @Value.Check
  void check() {
    PlainText.check("position of a signatory", position());
    PlainText.check("name of a signatory", name());
    onBehalfOf().ifPresent(text -> PlainText.check("body a signatory signs for", text));
    signsFor().ifPresent(text -> PlainText.check("post a signatory signs for", text));
  }
}
