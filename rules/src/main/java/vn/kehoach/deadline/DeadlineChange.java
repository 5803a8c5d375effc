package vn.kehoach.deadline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import vn.kehoach.legal.Provision;

/**
 * What stands beside a deadline and moves its end: an {@link Extension}, a {@link Suspension} or an
 * {@link Exemption}.
 *
 * <p>Vietnamese term: <i>thay đổi thời hạn</i> (<i>gia hạn, tạm dừng, miễn trừ</i>).
 *
 * <p>The first end is never overwritten; see {@link Deadline#original()}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(Extension.class),
  @JsonSubTypes.Type(Suspension.class),
  @JsonSubTypes.Type(Exemption.class)
})
public sealed interface DeadlineChange permits Extension, Suspension, Exemption {

  /**
   * Returns the document that orders the change.
   *
   * @return such as {@code Quyết định 15/QĐ-UBND}, or empty if it is not known
   */
  Optional<String> document();

  /**
   * Returns the provision the change rests on.
   *
   * @return such as Article 30, clause 2, of 25/2018/QH14, or empty
   */
  Optional<Provision> provision();
}
