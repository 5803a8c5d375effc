package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.internal.Messages;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.text.PlainText;

/** The parties of a plan: those its file declares, or else those its cells name. */
final class PartyBook {

  private static final int LONGEST_ID = 60;
  private static final EnumWords<PartyKind> KINDS =
      new EnumWords<>(
          "kind of a party",
          PartyKind.class,
          """
          body = cơ quan | đơn vị | tổ chức
          post = chức danh | chức vụ
          collective = tập thể
          """);
  private static final ImmutableList<String> POSTS =
      ImmutableList.of("công chức", "chủ tịch", "phó", "trưởng", "bí thư", "cán bộ");

  private final Map<PartyId, Party> parties = new LinkedHashMap<>();
  private final Map<String, Set<PartyId>> byName = new HashMap<>();
  private final boolean declared;

  private PartyBook(boolean declared) {
    this.declared = declared;
  }

  static PartyBook of(HeadRows rows, CsvProblems problems) {
    List<CsvRow> declared = rows.of(PlanKeys.PARTY);
    PartyBook book = new PartyBook(!declared.isEmpty());
    for (CsvRow row : declared) {
      problems.unlessBroken(
          row.cell(1),
          () -> {
            Optional<PartyId> id = problems.require(row.cell(1), "party id", PartyId::parse);
            Optional<PartyKind> kind = problems.require(row.cell(2), "kind", KINDS::parse);
            Optional<String> name = problems.require(row.cell(3), "name", text -> text);
            Party party = Party.of(id.orElseThrow(), kind.orElseThrow(), name.orElseThrow());
            return book.declare(party.withAbbreviation(problems.read(row.cell(4), text -> text)));
          });
    }
    rows.reportSurplus(PlanKeys.PARTY, 4, problems);
    return book;
  }

  ImmutableList<Party> parties() {
    return ImmutableList.copyOf(parties.values());
  }

  private Party declare(Party party) {
    if (parties.containsKey(party.id())) {
      throw Messages.broken("party id", "stand once in its file", party.id().toString());
    }
    return add(party);
  }

  private Party add(Party party) {
    parties.put(party.id(), party);
    name(party.id().toString(), party.id());
    name(party.name(), party.id());
    party.abbreviation().ifPresent(text -> name(text, party.id()));
    return party;
  }

  private void name(String name, PartyId id) {
    byName.computeIfAbsent(PlainText.fold(name), n -> new LinkedHashSet<>()).add(id);
  }

  /**
   * The party that is called so by id, name or abbreviation.
   *
   * @throws IllegalArgumentException if it is none of those declared, or one of several
   */
  PartyId find(String text) {
    Optional<PartyId> exact =
        parties.keySet().stream().filter(id -> id.toString().equals(text)).findFirst();
    Set<PartyId> called = byName.getOrDefault(PlainText.fold(text), ImmutableSet.of());
    if (exact.isEmpty() && called.size() > 1) {
      throw Messages.broken("party", "be named by its id, one of " + called, text);
    }
    return exact.or(() -> called.stream().findFirst()).orElseGet(() -> take(text));
  }

  private PartyId take(String text) {
    if (declared) {
      throw Messages.broken("party", "be declared in a row party,<id>,<kind>,<name>", text);
    }
    return add(Party.of(freeId(PartyId.ofName(text)), kindOf(text), text)).id();
  }

  private PartyId freeId(PartyId wanted) {
    String base = wanted.toString();
    PartyId id = wanted;
    for (int n = 2; parties.containsKey(id); n++) {
      String tail = "-" + n;
      String head = base.substring(0, Math.min(base.length(), LONGEST_ID - tail.length()));
      id = PartyId.parse(head.replaceFirst("-$", "") + tail);
    }
    return id;
  }

  /** Compares with marks, since Trường Mầm non is no trưởng. */
  private static PartyKind kindOf(String name) {
    if (POSTS.stream().anyMatch(post -> begins(name, post))) {
      return PartyKind.POST;
    }
    return begins(name, "các") ? PartyKind.COLLECTIVE : PartyKind.BODY;
  }

  private static boolean begins(String name, String words) {
    String lower = name.toLowerCase(Locale.ROOT) + " ";
    return lower.startsWith(words) && !Character.isLetterOrDigit(lower.charAt(words.length()));
  }
}
