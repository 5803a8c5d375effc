package vn.kehoach.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.text.Language;

/** Words the articles of an explanation, each document and each article named once. */
final class ArticlesText {

  private final Explanation explanation;
  private final Language language;

  private ArticlesText(Explanation explanation, Language language) {
    this.explanation = explanation;
    this.language = language;
  }

  static String of(Explanation explanation, Language language) {
    ArticlesText text = new ArticlesText(explanation, language);
    return Multimaps.index(explanation.provisions(), Provision::document)
        .asMap()
        .entrySet()
        .stream()
        .map(entry -> text.articles(entry.getValue()) + text.document(entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  private String document(DocumentNumber document) {
    return CivilCode.isIn(document)
        ? Wording.in(language).say(Phrase.CIVIL_CODE, document.toString())
        : ", " + document;
  }

  private String articles(Collection<Provision> provisions) {
    ImmutableListMultimap<String, Provision> byArticle =
        Multimaps.index(provisions, ArticlesText::listed);
    return byArticle.asMap().values().stream()
        .map(ImmutableList::copyOf)
        .map(this::article)
        .collect(Collectors.joining(", "));
  }

  /** Whole clauses of one article are listed together, all else stands for itself. */
  private static String listed(Provision provision) {
    return provision.clause().isPresent() && provision.point().isEmpty()
        ? provision.article()
        : provision.toString();
  }

  private String article(ImmutableList<Provision> provisions) {
    Provision first = provisions.get(0);
    if (provisions.size() == 1) {
      return first.path().label(language);
    }
    List<String> clauses = provisions.stream().map(this::clause).toList();
    int last = clauses.size() - 1;
    return Wording.in(language)
        .say(
            Phrase.CLAUSES,
            first.article(),
            String.join(", ", clauses.subList(0, last)),
            clauses.get(last));
  }

  private String clause(Provision provision) {
    String clause = provision.clause().orElse("");
    String bracketed = language.choose(clause, "(" + clause + ")");
    return isByAnalogy(provision)
        ? Wording.in(language).say(Phrase.CLAUSE_BY_ANALOGY, bracketed)
        : bracketed;
  }

  /** The clause on months, for a limit in years that ends in a year without 29 February. */
  private boolean isByAnalogy(Provision provision) {
    return provision.equals(CivilCode.MONTHS)
        && explanation.limit().filter(limit -> limit.unit() == LimitUnit.YEAR).isPresent();
  }
}
