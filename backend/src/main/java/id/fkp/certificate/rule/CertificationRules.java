package id.fkp.certificate.rule;

import static id.fkp.calendar.Term.Unit.MONTHS;
import static id.fkp.calendar.Term.Unit.YEARS;
import static id.fkp.certificate.rule.CertificationRuleId.FIRST_SURVEILLANCE;
import static id.fkp.certificate.rule.CertificationRuleId.LATER_SURVEILLANCE;
import static id.fkp.certificate.rule.CertificationRuleId.RESTORATION;
import static id.fkp.certificate.rule.CertificationRuleId.VALIDITY;

import id.fkp.calendar.Term;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one place in which the terms of certification stand, each with the day from which it is. A change of the norm is
 * another row. None has been read in the norm itself, which is sold, and each says so.
 */
public final class CertificationRules {

    private static final String NORM = "ISO/IEC 17021-1:2015 klausul 9";
    private static final LocalDate NORM_FROM = LocalDate.of(2015, 6, 15);

    public static final List<CertificationRule> ALL = List.of(
            new CertificationRule(
                    VALIDITY,
                    NORM_FROM,
                    new Term(3, YEARS),
                    NORM,
                    false,
                    new Words("Sertifikat berlaku tiga tahun", "A certificate is valid for three years")),
            new CertificationRule(
                    FIRST_SURVEILLANCE,
                    NORM_FROM,
                    new Term(12, MONTHS),
                    NORM,
                    false,
                    new Words(
                            "Surveilans pertama paling lambat 12 bulan setelah keputusan",
                            "The first surveillance within 12 months of the decision")),
            new CertificationRule(
                    LATER_SURVEILLANCE,
                    NORM_FROM,
                    new Term(1, YEARS),
                    NORM,
                    false,
                    new Words(
                            "Surveilans berikutnya sekali setiap tahun kalender",
                            "Later surveillance once in each calendar year")),
            new CertificationRule(
                    RESTORATION,
                    NORM_FROM,
                    new Term(6, MONTHS),
                    NORM,
                    false,
                    new Words(
                            "Sertifikat yang habis masih dapat diperpanjang dalam enam bulan",
                            "One that has ended may still be renewed within six months")));

    private CertificationRules() {}

    /** As it was on a day; before the first row of it, as in that row, since nothing older is known. */
    public static CertificationRule of(CertificationRuleId id, LocalDate day) {
        var known = ALL.stream()
                .filter(rule -> rule.id() == id)
                .sorted(Comparator.comparing(CertificationRule::since))
                .toList();
        return known.stream()
                .filter(rule -> !rule.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(known.get(0));
    }

    /** The last day of one that holds from a day on. */
    public static LocalDate lastDay(LocalDate from) {
        return of(VALIDITY, from).after(from).minusDays(1);
    }

    /** Where only the year of the decision is known: the latest day it can be. */
    public static LocalDate lastDay(int decisionYear) {
        return lastDay(LocalDate.of(decisionYear, 12, 31).plusDays(1));
    }

    /** Whether it holds for another time than the rule says. Some bodies count the day itself, some the day before. */
    public static boolean isUnusual(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null
                && until != null
                && !until.equals(lastDay(from))
                && !until.equals(lastDay(from).plusDays(1));
    }

    /** Whether one that begins on a day may still take the place of one that ended. */
    public static boolean isInTime(LocalDate begun, LocalDate ended) {
        return !begun.isAfter(of(RESTORATION, ended).after(ended));
    }
}
