package id.fkp.cycle.rule;

import id.fkp.certificate.rule.CertificationRuleId;
import id.fkp.certificate.rule.CertificationRules;
import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.shared.text.Words;
import id.fkp.survey.law.SurveyRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The one place in which stands what comes round every year. What other rooms know with its term is only named here. A
 * change of the law is another row with the day from which it holds.
 */
public final class CycleRules {

    private static final LocalDate PP_96_2012 = LocalDate.of(2012, 10, 29);

    /** A quarter, in which a forum or a survey can still be made ready. */
    private static final int QUARTER = 92;

    /** No rule that was read bounds it; a month is this product's own, so that officers know a standard before they ask. */
    public static final int TOLD_WITHIN_DAYS = 30;

    /** What is once in a calendar year counts from the first whole year after its rule was issued. */
    public static final List<CycleRule> ALL = List.of(
            new CycleRule(
                    CycleKind.FORUM,
                    LocalDate.of(2018, 1, 1),
                    "Permenpan RB 16/2017; SE Menteri PANRB 56/2017",
                    false,
                    QUARTER,
                    new Words(
                            "Adakan forum konsultasi publik sekali setahun",
                            "Hold a public consultation forum once a year")),
            new CycleRule(
                    CycleKind.SURVEY,
                    LocalDate.of(2018, 1, 1),
                    SurveyRules.CURRENT.rule() + " pasal 1 ayat (1)",
                    false,
                    QUARTER,
                    new Words(
                            "Lakukan survei kepuasan masyarakat sekali setahun",
                            "Survey the users' satisfaction once a year")),
            ofTerm(CycleKind.EVALUATION, RuleId.D12),
            ofTerm(CycleKind.REVIEW, RuleId.D13),
            ofTerm(CycleKind.PLEDGE, RuleId.D11),
            new CycleRule(
                    CycleKind.BRIEFING,
                    PP_96_2012,
                    "Permenpan RB 15/2014 (internalisasi dan sosialisasi pada penerapan standar); batas "
                            + TOLD_WITHIN_DAYS + " hari adalah bawaan aplikasi ini, bukan bunyi peraturan",
                    false,
                    TOLD_WITHIN_DAYS,
                    new Words(
                            "Sosialisasikan standar yang baru berlaku kepada petugas dalam " + TOLD_WITHIN_DAYS
                                    + " hari",
                            "Brief the officers on a standard within " + TOLD_WITHIN_DAYS
                                    + " days of its coming into force")),
            certificate());

    private CycleRules() {}

    /** As it is on a day; empty before the first row. */
    public static Optional<CycleRule> of(CycleKind kind, LocalDate day) {
        return ALL.stream()
                .filter(rule -> rule.kind() == kind && !rule.since().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** All that hold on a day, in the order of the kinds. */
    public static List<CycleRule> on(LocalDate day) {
        return Arrays.stream(CycleKind.values())
                .flatMap(kind -> of(kind, day).stream())
                .toList();
    }

    private static CycleRule ofTerm(CycleKind kind, RuleId id) {
        var rule = DeadlineRules.of(id);
        return new CycleRule(kind, PP_96_2012, rule.law(), true, rule.soonDays(), rule.duty());
    }

    private static CycleRule certificate() {
        var rule = CertificationRules.of(CertificationRuleId.LATER_SURVEILLANCE, LocalDate.MAX);
        return new CycleRule(CycleKind.CERTIFICATE, rule.since(), rule.source(), rule.verified(), QUARTER, rule.duty());
    }
}
