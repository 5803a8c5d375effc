package vn.kehoach.summary;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * What came of checking a frozen summary: the same, or what has changed.
 *
 * <p>Vietnamese term: <i>kết quả kiểm tra số liệu đã chốt</i>.
 */
@Value.Immutable
public abstract class Verification {

  Verification() {}

  /**
   * Returns what has changed: causes first, then the figures.
   *
   * @return the differences
   */
  @Value.Parameter
  public abstract ImmutableList<FrozenDifference> differences();

  /**
   * Tells whether nothing has changed.
   *
   * @return true if figures, plan, events, calendar, regime and policies are the same
   */
  public boolean isSame() {
    return differences().isEmpty();
  }

  /**
   * Returns the answer in words, one line for each difference.
   *
   * @param language the language of the words
   * @return such as {@code không thay đổi}
   */
  public String label(Language language) {
    return isSame()
        ? language.choose("không thay đổi", "the same")
        : differences().stream()
            .map(difference -> difference.label(language))
            .collect(Collectors.joining("\n"));
  }
}
