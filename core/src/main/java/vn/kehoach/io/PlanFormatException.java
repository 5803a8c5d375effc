package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Text that cannot be taken as a whole, with every place that is wrong.
 *
 * <p>Vietnamese term: <i>dữ liệu sai định dạng</i>.
 */
public final class PlanFormatException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ImmutableList<ReadProblem> problems;

  PlanFormatException(ImmutableList<ReadProblem> problems) {
    super(
        problems.stream()
            .map(ReadProblem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = problems;
  }

  /**
   * Returns what is wrong.
   *
   * @return the problems in the order of the source, at least one
   */
  public ImmutableList<ReadProblem> problems() {
    return problems;
  }
}
