package vn.kehoach.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * How often and by how much a limit may be extended, such as twice by at most 30 days each.
 *
 * <p>Vietnamese term: <i>gia hạn</i>.
 */
@Value.Immutable
public abstract class LimitExtension implements WithLimitExtension {

  /** The largest number of extensions: {@value}. */
  public static final int MOST_TIMES = 10;

  LimitExtension() {}

  /**
   * Returns how often the limit may be extended.
   *
   * @return 1 to {@value #MOST_TIMES}
   */
  @Value.Parameter
  public abstract int times();

  /**
   * Returns how long each extension may be.
   *
   * @return the length, such as {@code 30 ngày}
   */
  @Value.Parameter
  public abstract TimeLimit length();

  /**
   * Returns the clause that allows it, in the article of the limit.
   *
   * @return such as {@code 2}, or empty
   */
  public abstract Optional<String> clause();

  /**
   * Obtains an extension.
   *
   * @param times how often, 1 to {@value #MOST_TIMES}
   * @param length how long each may be
   * @return the extension
   * @throws IllegalArgumentException if the times are out of bounds
   */
  public static LimitExtension of(int times, TimeLimit length) {
    return ImmutableLimitExtension.of(times, length);
  }

  @Value.Check
  void check() {
    checkArgument(
        times() >= 1 && times() <= MOST_TIMES,
        "times a limit is extended must be from 1 to %s: '%s'",
        MOST_TIMES,
        times());
    clause().ifPresent(text -> PlainText.check("clause of an extension", text));
  }

  /**
   * Returns the extension in words.
   *
   * @param language the language of the words
   * @return such as {@code gia hạn hai lần, mỗi lần không quá 30 ngày}
   */
  public String label(Language language) {
    String most = length().label(language);
    return switch (times()) {
      case 1 ->
          language.choose("gia hạn một lần, không quá " + most, "extended once by at most " + most);
      case 2 ->
          language.choose(
              "gia hạn hai lần, mỗi lần không quá " + most,
              "extended twice by at most " + most + " each");
      default ->
          language.choose(
              "gia hạn " + times() + " lần, mỗi lần không quá " + most,
              "extended " + times() + " times by at most " + most + " each");
    };
  }
}
