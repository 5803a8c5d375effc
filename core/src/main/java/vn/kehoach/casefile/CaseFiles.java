package vn.kehoach.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;

/**
 * The case files of an office, each once.
 *
 * <p>Vietnamese term: <i>danh sách hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseFiles {

  CaseFiles() {}

  /**
   * Returns the case files.
   *
   * @return the case files in the order given
   */
  @Value.Parameter
  public abstract ImmutableList<CaseFile> all();

  /**
   * Obtains case files.
   *
   * @param all the case files
   * @return the case files
   * @throws IllegalArgumentException if an id stands twice
   */
  public static CaseFiles of(List<CaseFile> all) {
    return ImmutableCaseFiles.of(ImmutableList.copyOf(all));
  }

  @Value.Check
  void check() {
    Set<CaseFileId> seen = new HashSet<>();
    all()
        .forEach(
            file ->
                checkArgument(seen.add(file.id()), "case file must stand once: '%s'", file.id()));
  }

  /**
   * Returns these case files and others.
   *
   * @param more case files with other ids
   * @return all of them, these first
   * @throws IllegalArgumentException if both have an id
   */
  public CaseFiles with(CaseFiles more) {
    return of(Stream.concat(all().stream(), more.all().stream()).toList());
  }

  /** Made once, when it is first asked for: looking up each of many files must stay fast. */
  @Value.Lazy
  ImmutableMap<CaseFileId, CaseFile> byId() {
    return all().stream().collect(ImmutableMap.toImmutableMap(CaseFile::id, file -> file));
  }

  /**
   * Finds a case file.
   *
   * @param id its code
   * @return the case file, or empty
   */
  public Optional<CaseFile> find(CaseFileId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * Returns a case file.
   *
   * @param id its code
   * @return the case file
   * @throws NoSuchElementException if there is none
   */
  public CaseFile file(CaseFileId id) {
    return find(id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "case file must be one of the "
                        + all().size()
                        + " given: "
                        + Messages.quote(id.toString())));
  }

  /** Returns how many there are, such as {@code 2000 case files}. */
  @Override
  public String toString() {
    return all().size() + " case files";
  }
}
