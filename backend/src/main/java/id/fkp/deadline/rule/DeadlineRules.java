package id.fkp.deadline.rule;

import static id.fkp.calendar.Term.Unit.CALENDAR_DAYS;
import static id.fkp.calendar.Term.Unit.MONTHS;
import static id.fkp.calendar.Term.Unit.WORKING_DAYS;
import static id.fkp.calendar.Term.Unit.YEARS;

import id.fkp.calendar.Term;
import id.fkp.establish.reading.PledgeDue;
import id.fkp.forum.CommentWindow;
import id.fkp.shared.text.Words;
import java.util.List;

/**
 * The one place in which the terms stand. PP 96/2012 has been in force since 29 October 2012, the guide of the evaluation
 * of services since 2023.
 *
 * <p>Which day is day one the PP does not say: {@code fkp.calendar.first-day} of the installation does, and each deadline
 * keeps what it was counted with. That a fee needs the consent of the DPR or DPRD (D16, art 29) has no term; the checker of
 * {@code standard.check} advises on it. What may not be skipped (D3, D4) the states of a passage guard.
 */
public final class DeadlineRules {

    /** In days, the longest: the warning of a yearly term comes at the age of 11 months at the latest. */
    private static final int MONTH = 31;

    public static final List<DeadlineRule> ALL = List.of(
            new DeadlineRule(
                    RuleId.D1,
                    "PP 96/2012 pasal 22 ayat (1) dan 50 ayat (2)",
                    new Words(
                            "Tetapkan dan terapkan standar pelayanan",
                            "Establish and apply a standard for the service"),
                    List.of("unit.entered"),
                    List.of("revision.established"),
                    new Term(6, MONTHS),
                    false,
                    30),
            new DeadlineRule(
                    RuleId.D5,
                    "PP 96/2012 pasal 27 ayat (1)",
                    new Words("Publikasikan hasil bahasan", "Publish the discussed draft for comment"),
                    List.of("forum.agreement-signed"),
                    List.of("forum.announced"),
                    new Term(5, WORKING_DAYS),
                    false,
                    3),
            new DeadlineRule(
                    RuleId.D6,
                    "PP 96/2012 pasal 27 ayat (2)",
                    new Words("Masyarakat menanggapi rancangan", "The public comments on the draft"),
                    List.of("forum.announced"),
                    List.of(),
                    CommentWindow.TERM,
                    false,
                    3),
            new DeadlineRule(
                    RuleId.D7,
                    "PP 96/2012 pasal 27 ayat (3)",
                    new Words(
                            "Perbaiki rancangan berdasarkan tanggapan masyarakat",
                            "Improve the draft on the comments of the public"),
                    List.of("forum.announced"),
                    List.of("revision.agreed"),
                    new Term(14, CALENDAR_DAYS),
                    false,
                    5),
            new DeadlineRule(
                    RuleId.D11,
                    "PP 96/2012 pasal 30 ayat (3) dan (4)",
                    new Words("Publikasikan maklumat pelayanan", "Publish the service pledge"),
                    List.of("decree.signed"),
                    List.of("pledge.published"),
                    PledgeDue.TERM,
                    false,
                    3),
            new DeadlineRule(
                    RuleId.D12,
                    "PP 96/2012 pasal 32 ayat (1)",
                    new Words("Evaluasi penerapan standar", "Evaluate the application of the standard"),
                    List.of("revision.established"),
                    List.of("standard-review.recorded"),
                    new Term(1, YEARS),
                    true,
                    MONTH),
            new DeadlineRule(
                    RuleId.D13,
                    "PP 96/2012 pasal 33",
                    new Words("Tinjau ulang standar", "Review the standard"),
                    List.of("revision.established"),
                    List.of("standard-review.recorded", "revision.established"),
                    new Term(3, YEARS),
                    true,
                    90),
            new DeadlineRule(
                    RuleId.D14,
                    "PP 96/2012 pasal 42 ayat (2)",
                    new Words(
                            "Beri tahu masyarakat tindak lanjut masukannya",
                            "Tell the public what became of its input"),
                    List.of("forum.agreement-signed"),
                    List.of("response.given", "feedback.hidden", "feedback.withdrawn"),
                    null,
                    false,
                    0),
            new DeadlineRule(
                    RuleId.PEKPPP,
                    "Pedoman Menteri PANRB 5/2023, F02 indikator 4",
                    new Words(
                            "Tinjau ulang standar untuk nilai evaluasi tertinggi",
                            "Review the standard for the best mark of the evaluation"),
                    List.of("revision.established"),
                    List.of("standard-review.recorded", "revision.established"),
                    new Term(1, YEARS),
                    true,
                    MONTH));

    private DeadlineRules() {}

    public static DeadlineRule of(RuleId id) {
        return ALL.stream().filter(rule -> rule.id() == id).findFirst().orElseThrow();
    }
}
