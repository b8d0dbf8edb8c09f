package id.fkp.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.briefing.reading.BriefingState;
import id.fkp.cycle.fact.CycleFacts;
import id.fkp.cycle.fact.CycleFacts.Asking;
import id.fkp.cycle.fact.CycleFacts.Duty;
import id.fkp.cycle.fact.CycleFacts.Meeting;
import id.fkp.cycle.fact.CycleFacts.Telling;
import id.fkp.cycle.fact.CycleFacts.Untold;
import id.fkp.cycle.rule.CycleKind;
import id.fkp.deadline.rule.RuleId;
import id.fkp.forum.state.ForumState;
import id.fkp.survey.state.SurveyState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CycleYearTest {

    private static final UUID ID = new UUID(0, 1);
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
                List.of(new Meeting(ID, "FKP", ForumState.HELD, LocalDate.of(2026, 6, 13))),
                List.of(new Asking(ID, "SKM", SurveyState.CLOSED, LocalDate.of(2026, 6, 30))),
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
                        "FORUM DONE SIGN_AGREEMENT 1",
                        "SURVEY SOON PUBLISH_SURVEY 1",
                        "EVALUATION LATE RECORD_REVIEW 2");
    }

    @Test
    void a_briefing_is_done_or_to_be_held_and_a_standard_nobody_was_told_of_is_to_be_planned() {
        var facts = new CycleFacts(
                LocalDate.of(2026, 7, 1),
                KNOWN,
                List.of(new Meeting(ID, "FKP", ForumState.CLOSED, LocalDate.of(2026, 1, 5))),
                List.of(new Asking(ID, "SKM", SurveyState.PUBLISHED, LocalDate.of(2026, 1, 6))),
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
