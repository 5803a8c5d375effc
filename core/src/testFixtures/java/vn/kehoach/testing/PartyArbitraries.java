package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;

/** The parties of a commune and what they do. */
final class PartyArbitraries {

  private static final Party[] KNOWN = {
    party(PartyKind.BODY, "Đài Phát thanh xã"),
    party(PartyKind.BODY, "Bộ phận một cửa xã"),
    party(PartyKind.BODY, "Ban Thanh tra nhân dân"),
    party(PartyKind.BODY, "Ban Giám sát đầu tư của cộng đồng"),
    party(PartyKind.BODY, "Ủy ban Mặt trận Tổ quốc xã").withAbbreviation("UB MTTQ xã"),
    party(PartyKind.POST, "Công chức Văn phòng – Thống kê xã").withAbbreviation("VP-TK"),
    party(PartyKind.POST, "Chủ tịch Ủy ban nhân dân xã"),
    party(PartyKind.COLLECTIVE, "Các ban, ngành, đoàn thể"),
    party(PartyKind.COLLECTIVE, "Tổ hòa giải ở cơ sở")
  };

  private PartyArbitraries() {}

  private static Party party(PartyKind kind, String name) {
    return Party.of(PartyId.ofName(name), kind, name);
  }

  static Arbitrary<PartyId> ids() {
    Arbitrary<String> word = Arbitraries.strings().withCharRange('a', 'z').numeric().ofLength(5);
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(KNOWN).map(Party::id)),
        Tuple.of(
            2,
            word.list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(words -> PartyId.parse(String.join("-", words)))));
  }

  static Arbitrary<Party> parties() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(KNOWN)),
        Tuple.of(
            2,
            Combinators.combine(
                    ids(),
                    Arbitraries.of(PartyKind.class),
                    TextArbitraries.phrases(),
                    TextArbitraries.phrases().optional(0.3))
                .as(
                    (id, kind, name, short_) ->
                        Party.of(id, kind, name).withAbbreviation(short_))));
  }

  /** The parties of one plan: each id once. */
  static Arbitrary<List<Party>> partiesOfAPlan() {
    return parties().list().uniqueElements(Party::id).ofMinSize(1).ofMaxSize(5);
  }

  /** Who does what about one item: a role and a party by its place among those of the plan. */
  static Arbitrary<List<Tuple.Tuple2<Role, Integer>>> roles() {
    return Combinators.combine(Arbitraries.of(Role.class), Arbitraries.integers().between(0, 4))
        .as(Tuple::of)
        .list()
        .ofMaxSize(4);
  }

  static ImmutableList<Responsibility> responsibilities(
      List<Tuple.Tuple2<Role, Integer>> roles, List<PartyId> parties) {
    return roles.stream()
        .map(r -> Responsibility.of(r.get1(), parties.get(r.get2() % parties.size())))
        .distinct()
        .sorted(Comparator.comparing(Responsibility::role))
        .collect(ImmutableList.toImmutableList());
  }
}
