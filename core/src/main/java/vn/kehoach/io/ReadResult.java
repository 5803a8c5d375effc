package vn.kehoach.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: the value, or problems and what could be read beside them.
 *
 * <p>Vietnamese term: <i>kết quả đọc dữ liệu</i>.
 *
 * <p>Nothing half-read passes as whole: {@link #value()} and {@link #orElseThrow()} answer only if
 * there is no problem; what could be read of a file with problems is asked for by name, {@link
 * #partial()}.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

  private final Optional<T> partial;
  private final ImmutableList<ReadProblem> problems;

  private ReadResult(Optional<T> partial, ImmutableList<ReadProblem> problems) {
    this.partial = partial;
    this.problems = problems;
  }

  static <T> ReadResult<T> of(T value, List<ReadProblem> problems) {
    return new ReadResult<>(Optional.of(value), ImmutableList.copyOf(problems));
  }

  static <T> ReadResult<T> unreadable(List<ReadProblem> problems) {
    checkArgument(!problems.isEmpty(), "unreadable source must have a problem");
    return new ReadResult<>(Optional.empty(), ImmutableList.copyOf(problems));
  }

  /**
   * Returns the value, if everything could be read.
   *
   * @return the value, or empty if there is any problem
   */
  public Optional<T> value() {
    return problems.isEmpty() ? partial : Optional.empty();
  }

  /**
   * Returns what could be read, problems or not.
   *
   * @return the value made of all that is good, or empty if that is not enough to make one
   */
  public Optional<T> partial() {
    return partial;
  }

  /**
   * Returns what could not be read.
   *
   * @return the problems in the order of the source, none if all is well
   */
  public ImmutableList<ReadProblem> problems() {
    return problems;
  }

  /**
   * Returns the value.
   *
   * @return the value, read as a whole
   * @throws PlanFormatException if there is any problem; its message lists them
   */
  public T orElseThrow() {
    return value().orElseThrow(() -> new PlanFormatException(problems));
  }

  /** Returns the value or the problems, for people. */
  @Override
  public String toString() {
    return problems.isEmpty() ? "ReadResult" + partial : "ReadResult" + problems;
  }
}
