package vn.kehoach.citation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.ProvisionPath;

/** A field of a citation, and when a found citation agrees with its label in it. */
enum ScoredField {
  TYPE {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.type().map(DocumentType::vietnamese).equals(label.type());
    }
  },
  NUMBER {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.number().equals(label.number());
    }
  },
  YEAR {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.year().equals(label.year());
    }
  },
  SYMBOL {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.symbol().equals(label.symbol());
    }
  },
  KEY {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.key().isEmpty()
          ? label.key().isEmpty()
          : Stream.concat(label.key().stream(), label.otherKeys().stream())
              .map(ScoredField::loose)
              .anyMatch(loose(found.key().orElseThrow())::equals);
    }
  },
  DATE {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.issuedOn().equals(label.date());
    }
  },
  ISSUER {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found
          .issuer()
          .map(ScoredField::trimmed)
          .equals(label.issuer().map(ScoredField::trimmed));
    }
  },
  KIND {
    @Override
    boolean isScoredIn(ExpectedCitation label) {
      return super.isScoredIn(label) && label.kind().isPresent();
    }

    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return label.kind().equals(Optional.of(lowerCase(found.kind().name())));
    }
  },
  SPAN {
    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return trimmed(found.text()).equals(trimmed(label.span()));
    }
  },
  ISSUE_YEAR {
    @Override
    boolean isScoredIn(ExpectedCitation label) {
      return super.isScoredIn(label) && label.issueYear().isPresent();
    }

    @Override
    boolean isStrict() {
      return false;
    }

    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.issueYear().equals(label.issueYear());
    }
  },
  PROVISION {
    @Override
    boolean isScoredIn(ExpectedCitation label) {
      return super.isScoredIn(label) && !label.provision().isEmpty();
    }

    @Override
    boolean isStrict() {
      return false;
    }

    @Override
    boolean agrees(ExpectedCitation label, Citation found) {
      return found.provision().map(ScoredField::parts).equals(Optional.of(label.provision()));
    }
  };

  /** What a span may have more or less of at its ends. */
  private static final CharMatcher OUTER =
      CharMatcher.forPredicate(Character::isLetterOrDigit).negate();

  /** Tells whether the two agree in this field. */
  abstract boolean agrees(ExpectedCitation label, Citation found);

  /** Tells whether the label says anything sure about this field. */
  boolean isScoredIn(ExpectedCitation label) {
    return !label.unscored().contains(label());
  }

  /** Tells whether the strict score asks for this field: those of the published conventions. */
  boolean isStrict() {
    return true;
  }

  /** Returns the name of the field in the corpus. */
  final String label() {
    return lowerCase(name());
  }

  /** Returns a key without case, marks, blanks, kinds of dash and leading zeros. */
  static String loose(String key) {
    String bare = Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return lowerCase(bare)
        .replaceAll("[đð]", "d")
        .replaceAll("[\\s\\u00A0]", "")
        .replaceAll("[\\p{Pd}\\u2212/]", "-")
        .replaceAll("(?<!\\d)0+(?=\\d)", "");
  }

  private static String trimmed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return OUTER.trimFrom(CharMatcher.whitespace().collapseFrom(composed, ' '));
  }

  private static ImmutableMap<String, String> parts(ProvisionPath path) {
    ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
    parts.put("article", path.article());
    path.clause().ifPresent(clause -> parts.put("clause", clause));
    path.point().ifPresent(point -> parts.put("point", point));
    return parts.buildOrThrow();
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
