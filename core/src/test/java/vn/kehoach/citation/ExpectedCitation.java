package vn.kehoach.citation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One label of a passage: a citation as a reader marks it. */
record ExpectedCitation(
    Optional<String> type,
    Optional<String> number,
    Optional<Integer> year,
    Optional<String> symbol,
    Optional<String> key,
    Optional<LocalDate> date,
    Optional<String> issuer,
    String span,
    Optional<String> kind,
    @JsonProperty("alt_keys") List<String> otherKeys,
    @JsonProperty("issue_year") Optional<Integer> issueYear,
    Map<String, String> provision,
    Set<String> unscored) {}
