package id.fkp.live.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final List<String> AGENDA = List.of("Pembukaan", "Pembahasan", "Penutup");
    private static final Instant NINE = Instant.parse("2026-12-03T02:00:00Z");

    @Test
    void one_item_is_on_at_a_time_and_may_be_taken_up_again() {
        var runs = Runs.next(List.of(), 1, AGENDA, NINE);
        runs = Runs.next(runs, 2, AGENDA, NINE.plusSeconds(900));
        runs = Runs.next(runs, 1, AGENDA, NINE.plusSeconds(1200));
        runs = Runs.next(runs, null, AGENDA, NINE.plusSeconds(1500));
        assertThat(runs)
                .containsExactly(
                        new AgendaRun(1, "Pembukaan", NINE, NINE.plusSeconds(900)),
                        new AgendaRun(2, "Pembahasan", NINE.plusSeconds(900), NINE.plusSeconds(1200)),
                        new AgendaRun(1, "Pembukaan", NINE.plusSeconds(1200), NINE.plusSeconds(1500)));
    }

    @Test
    void items_are_found_again_where_the_plan_has_put_them() {
        var runs = Runs.next(Runs.next(List.of(), 1, AGENDA, NINE), 2, AGENDA, NINE.plusSeconds(900));
        assertThat(Runs.follow(runs, List.of("Pembukaan", "Menyanyikan Indonesia Raya", "Pembahasan")))
                .extracting(AgendaRun::item)
                .containsExactly(1, 3);
        assertThat(Runs.follow(runs, List.of("Pembahasan")))
                .extracting(AgendaRun::item)
                .containsExactly(-1, 1);
        assertThat(Runs.follow(Runs.follow(runs, List.of()), AGENDA))
                .extracting(AgendaRun::item)
                .containsExactly(1, 2);
    }

    @Test
    void of_two_items_with_one_title_each_stays_where_it_was() {
        var agenda = List.of("Istirahat", "Pembahasan", "Istirahat");
        var runs = Runs.next(List.of(), 3, agenda, NINE);
        assertThat(Runs.follow(runs, agenda)).isEqualTo(runs);
    }
}
