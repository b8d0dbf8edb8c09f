package id.fkp.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.calendar.BusinessCalendar;
import id.fkp.calendar.FirstDay;
import id.fkp.calendar.KnownYear;
import id.fkp.calendar.Term;
import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.deadline.rule.Subject;
import id.fkp.forum.ForumFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.Units;
import id.fkp.unit.plan.Territory;
import id.fkp.unit.plan.UnitPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms as acts start, move and end them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DeadlineChainTest {

    /** Seven working days from 24 June 2024, to the end of the last. */
    private static final String COMMENTS_OPEN = "2024-06-24T02:00:00Z";

    private static final String COMMENTS_CLOSE = "2024-07-03T17:00:00Z";

    @Inject
    DeadlineFixture deadlines;

    @Inject
    UnitFixture units;

    @Inject
    Units entered;

    @Inject
    ForumFixture forums;

    private UUID unit;

    @BeforeEach
    void enter() {
        unit = units.unit().id();
    }

    /** The chain that the handbook of the domain works through, holidays and joint leave of 2024 on the way. */
    @Test
    void the_worked_chain_comes_out_to_the_day() {
        var forum = forums.open(unit, 1);
        var standard = forum.versions().get(0).standardId();
        var decree = UUID.randomUUID();

        deadlines.tell(unit, "forum.agreement-signed", "forum", forum.id(), Map.of("signedOn", "2024-06-13"));
        deadlines.commentWindow(forum, COMMENTS_OPEN, COMMENTS_CLOSE);
        deadlines.tell(unit, "decree.signed", "decree", decree, Map.of("signedOn", "2024-07-18"));

        assertThat(deadlines.counted(forum.id()))
                .contains("D5 2024-06-13 2024-06-24 2024-06-24", "D6 2024-06-24 2024-07-03 2024-07-03");
        assertThat(deadlines.counted(standard)).containsExactly("D7 2024-07-03 2024-07-17 null");
        assertThat(deadlines.counted(decree)).containsExactly("D11 2024-07-18 2024-07-29 null");
        assertThat(deadlines.calendarOf(forum.id())).containsOnlyKeys(2024);
    }

    @Test
    void the_six_months_of_a_new_unit_run_from_the_day_it_was_founded() {
        var today = deadlines.today(unit);
        var foundedOn = today.minusMonths(2);
        var founded = Map.<String, Object>of("foundedOn", foundedOn.toString());

        deadlines.tell(unit, "unit.changed", "unit", unit, founded);
        deadlines.tell(unit, "unit.changed", "unit", unit, founded);

        assertThat(deadlines.counted(unit))
                .containsExactly("D1 " + foundedOn + " " + foundedOn.plusMonths(6) + " null");
        assertThat(deadlines.recounts(unit))
                .containsExactly("START_CORRECTED " + today.plusMonths(6) + " " + foundedOn.plusMonths(6));
    }

    @Test
    void a_new_unit_has_six_months_until_its_first_standard_is_in_force() {
        var today = deadlines.today(unit);
        assertThat(deadlines.counted(unit)).containsExactly("D1 " + today + " " + today.plusMonths(6) + " null");

        establish(UUID.randomUUID(), today);

        assertThat(deadlines.counted(unit)).containsExactly("D1 " + today + " " + today.plusMonths(6) + " " + today);
    }

    @Test
    void what_is_in_force_is_evaluated_yearly_and_reviewed_and_a_new_text_begins_anew() {
        var standard = UUID.randomUUID();
        establish(standard, LocalDate.of(2024, 7, 18));
        assertThat(deadlines.counted(standard))
                .containsExactly(
                        "D12 2024-07-18 2025-07-18 null",
                        "D13 2024-07-18 2027-07-18 null",
                        "PEKPPP 2024-07-18 2025-07-18 null");

        establish(standard, LocalDate.of(2025, 3, 3));

        assertThat(deadlines.counted(standard))
                .containsExactly(
                        "D12 2024-07-18 2025-07-18 cancelled",
                        "D13 2024-07-18 2027-07-18 2025-03-03",
                        "PEKPPP 2024-07-18 2025-07-18 2025-03-03",
                        "D12 2025-03-03 2026-03-03 null",
                        "D13 2025-03-03 2028-03-03 null",
                        "PEKPPP 2025-03-03 2026-03-03 null");
    }

    @Test
    void an_evaluation_that_was_held_starts_the_next_year() {
        var standard = UUID.randomUUID();
        establish(standard, LocalDate.of(2024, 7, 18));

        deadlines.meet(RuleId.D12, Subject.standard(standard, unit, null), LocalDate.of(2025, 6, 2));

        assertThat(deadlines.counted(standard))
                .contains("D12 2024-07-18 2025-07-18 2025-06-02", "D12 2025-06-02 2026-06-02 null");
    }

    @Test
    void a_review_counts_as_an_evaluation_and_one_of_before_the_term_counts_for_nothing() {
        var standard = UUID.randomUUID();
        establish(standard, LocalDate.of(2024, 7, 18));

        review(standard, "REVIEW", "2024-07-01");
        review(standard, "REVIEW", "2025-06-02");
        review(standard, "EVALUATION", "2026-05-04");

        assertThat(deadlines.counted(standard))
                .containsExactlyInAnyOrder(
                        "D12 2024-07-18 2025-07-18 2025-06-02",
                        "D13 2024-07-18 2027-07-18 2025-06-02",
                        "PEKPPP 2024-07-18 2025-07-18 2025-06-02",
                        "D12 2025-06-02 2026-06-02 2026-05-04",
                        "D13 2025-06-02 2028-06-02 null",
                        "PEKPPP 2025-06-02 2026-06-02 null",
                        "D12 2026-05-04 2027-05-04 null");
    }

    @Test
    void a_standard_that_is_withdrawn_needs_no_review() {
        var standard = UUID.randomUUID();
        establish(standard, LocalDate.of(2024, 7, 18));

        deadlines.tell(
                unit, "revision.withdrawn", "revision", UUID.randomUUID(), Map.of("standardId", standard.toString()));

        assertThat(deadlines.counted(standard)).allMatch(counted -> counted.endsWith(" cancelled"));
    }

    @Test
    void a_pledge_meets_the_term_of_its_decree_only() {
        var decree = UUID.randomUUID();
        var other = UUID.randomUUID();
        for (var signed : List.of(decree, other)) {
            deadlines.tell(unit, "decree.signed", "decree", signed, Map.of("signedOn", "2024-07-18"));
        }

        deadlines.tell(unit, "pledge.published", "pledge", UUID.randomUUID(), Map.of("decreeId", decree));

        assertThat(deadlines.counted(decree)).containsExactly("D11 2024-07-18 2024-07-29 " + deadlines.today(unit));
        assertThat(deadlines.counted(other)).containsExactly("D11 2024-07-18 2024-07-29 null");
    }

    @Test
    void a_window_that_is_prolonged_moves_what_follows_it() {
        var forum = forums.open(unit, 1);
        var today = deadlines.today(unit);
        var window = deadlines.commentWindow(forum, today + "T02:00:00Z", today.plusDays(9) + "T17:00:00Z");

        deadlines.closeWindow(unit, window, today.plusDays(12) + "T17:00:00Z");

        assertThat(deadlines.counted(forum.versions().get(0).standardId()))
                .containsExactly("D7 " + today.plusDays(12) + " " + today.plusDays(26) + " null");
    }

    @Test
    void holidays_that_are_not_entered_are_said_and_counted_once_they_are() {
        var forum = forums.open(unit, 1);
        int year = 2080 + Math.floorMod(unit.getLeastSignificantBits(), 15);
        deadlines.publishAfter(forum, LocalDate.of(year, 6, 10));
        assertThat(deadlines.counted(forum.id())).containsExactly("D5 " + year + "-06-10 null null");

        deadlines.holidays(year, LocalDate.of(year, 6, 11));

        var due = new BusinessCalendar(
                        FirstDay.NEXT_DAY, List.of(new KnownYear(year, 0, Set.of(LocalDate.of(year, 6, 11)))))
                .due(LocalDate.of(year, 6, 10), new Term(5, Term.Unit.WORKING_DAYS));
        assertThat(deadlines.counted(forum.id())).containsExactly("D5 " + year + "-06-10 " + due.on() + " null");
        assertThat(deadlines.recounts(forum.id())).containsExactly("CALENDAR_CHANGED null " + due.on());
    }

    /** 22 November 2026, 22.30 in Jakarta and 23.30 in Makassar, is the 23rd already in Jayapura. */
    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 2026-11-22", "Asia/Makassar, 2026-11-22", "Asia/Jayapura, 2026-11-23"})
    void dates_are_those_of_the_units_zone(String zone, LocalDate day) {
        var institution = units.institution();
        var there = QuarkusTransaction.requiringNew()
                .call(() -> entered.enter(new UnitPlan(
                        institution,
                        "Balai Contoh",
                        "Balai",
                        "Jl. Contoh 1",
                        zone,
                        List.of(new Territory("12.74", "Kota Tanjungbalai")),
                        null,
                        null,
                        null,
                        null)));

        assertThat(deadlines.dayOf(Instant.parse("2026-11-22T15:30:00Z"), there.id()))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"NEXT_DAY, 2024-06-24", "SAME_DAY, 2024-06-21"})
    void whether_the_first_day_counts_is_a_setting_that_each_deadline_keeps(FirstDay firstDay, LocalDate due) {
        var holidays = Set.of(LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 18));
        var calendar = new BusinessCalendar(firstDay, List.of(new KnownYear(2024, 0, holidays)));

        var deadline = new Deadline(
                DeadlineRules.of(RuleId.D5),
                Subject.forum(UUID.randomUUID(), unit),
                LocalDate.of(2024, 6, 13),
                calendar,
                Instant.EPOCH);

        assertThat(deadline.dueOn).isEqualTo(due);
        assertThat(deadline.firstDay).isEqualTo(firstDay);
    }

    private void review(UUID standard, String kind, String heldOn) {
        deadlines.tell(unit, "standard-review.recorded", "standard", standard, Map.of("kind", kind, "heldOn", heldOn));
    }

    private void establish(UUID standard, LocalDate inForceFrom) {
        deadlines.tell(
                unit,
                "revision.established",
                "revision",
                UUID.randomUUID(),
                Map.of("standardId", standard.toString(), "inForceFrom", inForceFrom.toString()));
    }
}
