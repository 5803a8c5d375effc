package vn.kehoach.casefile;

/**
 * By when a case file is owed, as the office says it: {@link DueByStatute}, {@link DueWithinLimit}
 * or {@link DueOnAgreedDay}.
 *
 * <p>Vietnamese term: <i>thời hạn giải quyết hồ sơ</i>.
 *
 * <p>What day that is, is judged by the rules module.
 */
public sealed interface CaseDeadline permits DueByStatute, DueWithinLimit, DueOnAgreedDay {}
