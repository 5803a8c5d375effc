package vn.kehoach.legal;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * The bodies whose documents reach a commune most, such as {@link #PRIME_MINISTER}.
 *
 * <p>Vietnamese term: <i>cơ quan, tổ chức ban hành văn bản</i>.
 *
 * <p>Some are no more: district bodies ended on 2025-06-30, and several ministries merged that
 * year; their documents are still cited. Source: the abbreviations as they stand in the numbers of
 * documents issued by these bodies.
 */
public enum Issuers implements Issuer {
  /** <i>Quốc hội</i>. */
  NATIONAL_ASSEMBLY("Quốc hội", "QH"),
  /** <i>Ủy ban Thường vụ Quốc hội</i>. */
  NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "UBTVQH"),
  /** <i>Chủ tịch nước</i>. */
  PRESIDENT("Chủ tịch nước", "CTN"),
  /** <i>Chính phủ</i>. */
  GOVERNMENT("Chính phủ", "CP"),
  /** <i>Thủ tướng Chính phủ</i>. */
  PRIME_MINISTER("Thủ tướng Chính phủ", "TTg"),
  /** <i>Hội đồng Bộ trưởng</i>, to 1992. */
  COUNCIL_OF_MINISTERS("Hội đồng Bộ trưởng", "HĐBT"),
  /** <i>Văn phòng Chính phủ</i>. */
  GOVERNMENT_OFFICE("Văn phòng Chính phủ", "VPCP"),
  /** <i>Văn phòng Quốc hội</i>. */
  NATIONAL_ASSEMBLY_OFFICE("Văn phòng Quốc hội", "VPQH"),
  /** <i>Thanh tra Chính phủ</i>. */
  GOVERNMENT_INSPECTORATE("Thanh tra Chính phủ", "TTCP"),
  /** <i>Bộ Nội vụ</i>. */
  MINISTRY_OF_HOME_AFFAIRS("Bộ Nội vụ", "BNV"),
  /** <i>Bộ Tư pháp</i>. */
  MINISTRY_OF_JUSTICE("Bộ Tư pháp", "BTP"),
  /** <i>Bộ Tài chính</i>. */
  MINISTRY_OF_FINANCE("Bộ Tài chính", "BTC"),
  /** <i>Bộ Công an</i>. */
  MINISTRY_OF_PUBLIC_SECURITY("Bộ Công an", "BCA"),
  /** <i>Bộ Quốc phòng</i>. */
  MINISTRY_OF_DEFENCE("Bộ Quốc phòng", "BQP"),
  /** <i>Bộ Y tế</i>. */
  MINISTRY_OF_HEALTH("Bộ Y tế", "BYT"),
  /** <i>Bộ Giáo dục và Đào tạo</i>. */
  MINISTRY_OF_EDUCATION("Bộ Giáo dục và Đào tạo", "BGDĐT"),
  /** <i>Bộ Kế hoạch và Đầu tư</i>, to 2025. */
  MINISTRY_OF_PLANNING("Bộ Kế hoạch và Đầu tư", "BKHĐT"),
  /** <i>Bộ Tài nguyên và Môi trường</i>, to 2025. */
  MINISTRY_OF_NATURAL_RESOURCES("Bộ Tài nguyên và Môi trường", "BTNMT"),
  /** <i>Bộ Nông nghiệp và Phát triển nông thôn</i>, to 2025. */
  MINISTRY_OF_AGRICULTURE("Bộ Nông nghiệp và Phát triển nông thôn", "BNNPTNT"),
  /** <i>Bộ Lao động - Thương binh và Xã hội</i>, to 2025. */
  MINISTRY_OF_LABOUR("Bộ Lao động - Thương binh và Xã hội", "BLĐTBXH"),
  /** <i>Bộ Văn hóa, Thể thao và Du lịch</i>. */
  MINISTRY_OF_CULTURE("Bộ Văn hóa, Thể thao và Du lịch", "BVHTTDL"),
  /** <i>Bộ Công Thương</i>. */
  MINISTRY_OF_INDUSTRY("Bộ Công Thương", "BCT"),
  /** <i>Bộ Xây dựng</i>. */
  MINISTRY_OF_CONSTRUCTION("Bộ Xây dựng", "BXD"),
  /** <i>Tòa án nhân dân tối cao</i>. */
  SUPREME_COURT("Tòa án nhân dân tối cao", "TANDTC"),
  /** <i>Viện kiểm sát nhân dân tối cao</i>. */
  SUPREME_PROCURACY("Viện kiểm sát nhân dân tối cao", "VKSNDTC"),
  /** <i>Hội đồng nhân dân</i> of a province, a district or a commune. */
  PEOPLES_COUNCIL("Hội đồng nhân dân", "HĐND"),
  /** <i>Ủy ban nhân dân</i> of a province, a district or a commune. */
  PEOPLES_COMMITTEE("Ủy ban nhân dân", "UBND"),
  /** <i>Ủy ban Mặt trận Tổ quốc Việt Nam</i> of a place. */
  FATHERLAND_FRONT("Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQ"),
  /** <i>Ban Chấp hành Trung ương</i>, and what is issued in its name. */
  PARTY_CENTRAL_COMMITTEE("Ban Chấp hành Trung ương", "TW", true),
  /** <i>Văn phòng Trung ương Đảng</i>. */
  PARTY_CENTRAL_OFFICE("Văn phòng Trung ương Đảng", "VPTW", true),
  /** <i>Ủy ban Kiểm tra Trung ương</i>. */
  PARTY_INSPECTION_COMMISSION("Ủy ban Kiểm tra Trung ương", "UBKTTW", true),
  /** <i>Ban Tổ chức Trung ương</i>. */
  PARTY_ORGANISATION_COMMISSION("Ban Tổ chức Trung ương", "BTCTW", true),
  /** <i>Ban Dân vận Trung ương</i>, to 2025. */
  PARTY_MASS_MOBILISATION_COMMISSION("Ban Dân vận Trung ương", "BDVTW", true),
  /** <i>Tỉnh ủy</i> or <i>Thành ủy</i>. */
  PROVINCIAL_PARTY_COMMITTEE("Tỉnh ủy", "TU", true),
  /** <i>Ban Dân vận Tỉnh ủy</i>, to 2025. */
  PROVINCIAL_MASS_MOBILISATION_COMMISSION("Ban Dân vận Tỉnh ủy", "BDVTU", true),
  /** <i>Huyện ủy</i>, to 2025-06-30. */
  DISTRICT_PARTY_COMMITTEE("Huyện ủy", "HU", true),
  /** <i>Đảng ủy</i> of a commune or an office. */
  PARTY_COMMITTEE("Đảng ủy", "ĐU", true),
  /** <i>Đảng ủy Khối</i>. */
  PARTY_BLOC_COMMITTEE("Đảng ủy Khối", "ĐUK", true);

  private final String vietnamese;
  private final String abbreviation;
  private final boolean ofTheParty;

  Issuers(String vietnamese, String abbreviation) {
    this(vietnamese, abbreviation, false);
  }

  Issuers(String vietnamese, String abbreviation, boolean ofTheParty) {
    this.vietnamese = vietnamese;
    this.abbreviation = abbreviation;
    this.ofTheParty = ofTheParty;
  }

  /**
   * Finds the body an abbreviation stands for.
   *
   * @param abbreviation such as {@code TTg}; case and the stroke of Đ are ignored
   * @return the body, or empty if it is not one of these
   */
  public static Optional<Issuers> find(String abbreviation) {
    String plain = SymbolSpelling.plain(PlainText.clean(abbreviation));
    return Arrays.stream(values())
        .filter(issuer -> SymbolSpelling.plain(issuer.abbreviation).equals(plain))
        .findFirst();
  }

  /**
   * Returns the body an abbreviation stands for.
   *
   * @param abbreviation such as {@code TTg}; case and the stroke of Đ are ignored
   * @return the body
   * @throws NoSuchElementException if it is not one of these; the message lists them
   */
  public static Issuers parse(String abbreviation) {
    return find(abbreviation)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "issuer must be one of "
                        + Arrays.stream(values())
                            .map(Issuers::abbreviation)
                            .collect(Collectors.joining(", "))
                        + ": "
                        + Messages.quote(abbreviation)));
  }

  @Override
  public String vietnamese() {
    return vietnamese;
  }

  @Override
  public String abbreviation() {
    return abbreviation;
  }

  @Override
  public boolean isOfTheParty() {
    return ofTheParty;
  }

  /** Returns the official name, such as {@code Thủ tướng Chính phủ}. */
  @Override
  public String toString() {
    return vietnamese;
  }
}
