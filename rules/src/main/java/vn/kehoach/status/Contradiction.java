package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * Something told of a matter that does not fit with what was told before, such as a second
 * completion. It is a finding and never stops the judgement.
 *
 * <p>Vietnamese term: <i>diễn biến mâu thuẫn</i>.
 */
@Value.Immutable
public abstract class Contradiction {

  Contradiction() {}

  /**
   * Returns in which way it does not fit.
   *
   * @return the kind, which says what is made of it
   */
  @Value.Parameter
  public abstract ContradictionKind kind();

  /**
   * Returns what does not fit, and what it does not fit with.
   *
   * @return the odd happening, then the earlier one if it is one that it contradicts
   */
  @Value.Parameter
  public abstract ImmutableList<Happening> happenings();

  static Contradiction of(ContradictionKind kind, Happening odd, Optional<Happening> earlier) {
    ImmutableList.Builder<Happening> happenings = ImmutableList.<Happening>builder().add(odd);
    earlier.ifPresent(happenings::add);
    return ImmutableContradiction.of(kind, happenings.build());
  }

  /**
   * Returns the happening that does not fit.
   *
   * @return the odd one
   */
  public Happening odd() {
    return happenings().get(0);
  }

  /**
   * Returns the contradiction in words, with what contradicts what.
   *
   * @param language the language of the words
   * @return such as {@code hoàn thành hai lần: hoàn thành ngày 20/06/2023; trước đó: hoàn thành
   *     ngày 01/06/2023}
   */
  public String label(Language language) {
    return kind().label(language)
        + ": "
        + happenings().stream()
            .map(happening -> happening.label(language))
            .collect(Collectors.joining(language.choose("; trước đó: ", "; before: ")));
  }
}
