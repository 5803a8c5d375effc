package vn.kehoach.party;

/**
 * What a party is: {@link #BODY}, {@link #POST} or {@link #COLLECTIVE}.
 *
 * <p>Vietnamese term: <i>loại chủ thể</i>.
 */
public enum PartyKind {
  /** An office or organisation, <i>cơ quan, đơn vị, tổ chức</i>, such as Đài Phát thanh xã. */
  BODY,
  /** A post held by a person, <i>chức danh</i>, such as Công chức Văn phòng – Thống kê. */
  POST,
  /** A group named without its members, <i>tập thể</i>, such as các ban, ngành. */
  COLLECTIVE
}
