package id.fkp.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.briefing.reading.BriefingState;
import id.fkp.cycle.fact.CycleFacts;
import id.fkp.cycle.fact.CycleFacts.Asking;
import id.fkp.cycle.fact.CycleFacts.Duty;
import id.fkp.cycle.fact.CycleFacts.Meeting;
import id.fkp.cycle.fact.CycleFacts.Promises;
import id.fkp.cycle.fact.CycleFacts.Telling;
import id.fkp.cycle.fact.CycleFacts.Untold;
import id.fkp.cycle.rule.CycleKind;
import id.fkp.deadline.rule.RuleId;
import id.fkp.forum.state.ForumState;
import id.fkp.survey.state.SurveyState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CycleYearTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Promises NONE = new Promises(0, 0, null);
    private static final LocalDate KNOWN = LocalDate.of(2024, 5, 1);

    @Test
    void what_comes_once_a_year_is_coming_then_soon_then_late() {
        assertThat(states("2026-09-29")).containsExactly("FORUM COMING", "SURVEY COMING");
        assertThat(states("2026-09-30")).containsExactly("FORUM SOON", "SURVEY SOON");
        assertThat(states("2026-12-31")).containsExactly("FORUM SOON", "SURVEY SOON");
        assertThat(states("2027-01-01")).containsExactly("FORUM LATE", "SURVEY LATE");
    }

    @Test
    void before_the_unit_was_known_nothing_is_asked() {
        assertThat(new CycleYear(2023, facts("2026-03-01", List.of(), List.of(), List.of())).entries(List.of()))
                .isEmpty();
    }

    @Test
    void standards_of_one_day_are_one_entry_and_those_that_are_done_are_none_to_do() {
        var due = LocalDate.of(2026, 7, 18);
        var done = LocalDate.of(2026, 2, 2);
        var facts = facts(
                "2026-07-19",
                List.of(new Meeting(ID, "FKP", ForumState.HELD, LocalDate.of(2026, 6, 13), NONE)),
                List.of(new Asking(ID, "SKM", SurveyState.CLOSED, LocalDate.of(2026, 6, 30), NONE)),
                List.of(
                        new Duty(RuleId.D12, ID, "SP-01", due, null),
                        new Duty(RuleId.D12, ID, "SP-02", due, null),
                        new Duty(RuleId.D13, ID, "SP-03", LocalDate.of(2027, 7, 18), done)));
        var entries = new CycleYear(2026, facts).entries(List.of());
        assertThat(entries)
                .extracting(entry -> entry.kind() + " " + entry.state() + " " + entry.step() + " "
                        + entry.subjects().size())
                .containsExactly(
                        "REVIEW DONE null 1",
                        "FORUM DONE null 1",
                        "FORUM WAITING SIGN_AGREEMENT 1",
                        "SURVEY WAITING PUBLISH_SURVEY 1",
                        "EVALUATION LATE RECORD_REVIEW 2");
    }

    @Test
    void a_briefing_is_done_or_to_be_held_and_a_standard_nobody_was_told_of_is_to_be_planned() {
        var facts = new CycleFacts(
                LocalDate.of(2026, 7, 1),
                KNOWN,
                List.of(new Meeting(ID, "FKP", ForumState.CLOSED, LocalDate.of(2026, 1, 5), NONE)),
                List.of(new Asking(ID, "SKM", SurveyState.PUBLISHED, LocalDate.of(2026, 1, 6), NONE)),
                List.of(),
                List.of(
                        new Telling(ID, "Loket", BriefingState.HELD, LocalDate.of(2026, 5, 4)),
                        new Telling(ID, "Petugas baru", BriefingState.PLANNED, LocalDate.of(2026, 9, 1))),
                List.of(
                        new Untold(ID, "SP-01", LocalDate.of(2026, 6, 30)),
                        new Untold(ID, "SP-02", LocalDate.of(2026, 6, 30)),
                        new Untold(ID, "SP-03", LocalDate.of(2026, 7, 31))),
                null);
        assertThat(new CycleYear(2026, facts).entries(List.of()))
                .filteredOn(entry -> entry.kind() == CycleKind.BRIEFING)
                .extracting(entry -> entry.on() + " " + entry.state() + " " + entry.step() + " "
                        + entry.subjects().size())
                .containsExactly(
                        "2026-05-04 DONE null 1",
                        "2026-06-30 LATE PLAN_BRIEFING 2",
                        "2026-07-31 SOON PLAN_BRIEFING 1",
                        "2026-09-01 COMING HOLD_BRIEFING 1");
    }

    @Test
    void what_follows_a_forum_waits_from_its_day_and_what_it_promised_has_its_own() {
        var held = LocalDate.of(2026, 6, 13);
        var due = new Promises(3, 2, LocalDate.of(2026, 9, 1));
        assertThat(following(ForumState.HELD, held, NONE)).containsExactly("2026-06-13 WAITING SIGN_AGREEMENT");
        assertThat(following(ForumState.AGREEMENT_SIGNED, held, due))
                .containsExactly("2026-06-13 WAITING PUBLISH_RESULTS");
        assertThat(following(ForumState.RESULTS_PUBLISHED, held, due))
                .containsExactly("2026-09-01 SOON SETTLE_FOLLOW_UPS");
        assertThat(following(ForumState.FOLLOW_UP, held, new Promises(3, 2, LocalDate.of(2026, 6, 30))))
                .containsExactly("2026-06-30 LATE SETTLE_FOLLOW_UPS");
        // What is only to be verified has no day any more; what is settled is nobody's step.
        assertThat(following(ForumState.CLOSED, held, new Promises(3, 1, null)))
                .containsExactly("2026-06-13 WAITING SETTLE_FOLLOW_UPS");
        assertThat(following(ForumState.FOLLOW_UP, held, new Promises(3, 0, null)))
                .isEmpty();
        assertThat(following(ForumState.ANNOUNCED, held, NONE)).isEmpty();
    }

    @Test
    void a_forum_of_last_year_that_is_not_through_stands_beside_the_one_that_is_due() {
        var facts = facts(
                "2026-07-01",
                List.of(new Meeting(ID, "FKP", ForumState.HELD, LocalDate.of(2025, 12, 1), NONE)),
                List.of(new Asking(ID, "SKM", SurveyState.PUBLISHED, LocalDate.of(2025, 12, 9), NONE)),
                List.of());
        assertThat(new CycleYear(2026, facts).entries(List.of()))
                .extracting(entry -> entry.on() + " " + entry.state() + " " + entry.step())
                .containsExactly(
                        "2025-12-01 WAITING SIGN_AGREEMENT",
                        "2025-12-09 WAITING PLAN_FOLLOW_UPS",
                        "2026-12-31 COMING PLAN_FORUM",
                        "2026-12-31 COMING PLAN_SURVEY");
    }

    @Test
    void results_of_a_survey_ask_for_a_plan_and_then_for_what_was_planned() {
        var published = LocalDate.of(2026, 6, 30);
        assertThat(surveyed(published, NONE)).containsExactly("2026-06-30 WAITING PLAN_FOLLOW_UPS");
        assertThat(surveyed(published, new Promises(2, 2, LocalDate.of(2026, 12, 31))))
                .containsExactly("2026-12-31 COMING SETTLE_FOLLOW_UPS");
        assertThat(surveyed(published, new Promises(2, 0, null))).isEmpty();
    }

    @Test
    void what_the_law_gives_a_term_after_the_forum_stands_in_the_year_with_its_day() {
        var facts = facts(
                "2024-06-20",
                List.of(new Meeting(ID, "FKP", ForumState.AGREEMENT_SIGNED, LocalDate.of(2024, 6, 13), NONE)),
                List.of(),
                List.of(
                        new Duty(RuleId.D5, ID, "FKP", LocalDate.of(2024, 6, 24), null),
                        new Duty(RuleId.D7, ID, "SP-01", LocalDate.of(2024, 7, 17), null)));
        assertThat(new CycleYear(2024, facts).entries(List.of()))
                .filteredOn(entry -> entry.kind() == CycleKind.FORUM && entry.step() != null)
                .extracting(entry -> entry.on() + " " + entry.state() + " " + entry.step() + " "
                        + entry.what().id())
                .containsExactly(
                        "2024-06-13 WAITING PUBLISH_RESULTS Umumkan hasil forum konsultasi publik",
                        "2024-06-24 COMING PUBLISH_DRAFT Publikasikan hasil bahasan",
                        "2024-07-17 COMING IMPROVE_DRAFT Perbaiki rancangan berdasarkan tanggapan masyarakat");
    }

    private static List<String> following(ForumState state, LocalDate on, Promises promises) {
        var facts = facts("2026-07-01", List.of(new Meeting(ID, "FKP", state, on, promises)), List.of(), List.of());
        return steps(facts, CycleKind.FORUM, state.isHeld() ? null : CycleStep.HOLD_FORUM);
    }

    private static List<String> surveyed(LocalDate on, Promises promises) {
        var survey = new Asking(ID, "SKM", SurveyState.PUBLISHED, on, promises);
        return steps(facts("2026-07-01", List.of(), List.of(survey), List.of()), CycleKind.SURVEY, null);
    }

    private static List<String> steps(CycleFacts facts, CycleKind kind, @Nullable CycleStep but) {
        return new CycleYear(2026, facts)
                .entries(List.of()).stream()
                        .filter(entry -> entry.kind() == kind && entry.step() != null && entry.step() != but)
                        .map(entry -> entry.on() + " " + entry.state() + " " + entry.step())
                        .toList();
    }

    private static List<String> states(String today) {
        return new CycleYear(2026, facts(today, List.of(), List.of(), List.of()))
                .entries(List.of()).stream()
                        .map(entry -> entry.kind() + " " + entry.state())
                        .toList();
    }

    private static CycleFacts facts(String today, List<Meeting> forums, List<Asking> surveys, List<Duty> duties) {
        return new CycleFacts(LocalDate.parse(today), KNOWN, forums, surveys, duties, List.of(), List.of(), null);
    }
}
