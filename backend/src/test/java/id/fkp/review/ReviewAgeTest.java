package id.fkp.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.review.ReviewAge.DueState;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a unit is warned. */
class ReviewAgeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-18, 2026-06-17, COMING",
        "2026-07-18, 2026-06-18, SOON",
        "2026-07-18, 2026-07-18, SOON",
        "2026-07-18, 2026-07-19, LATE",
        "2026-03-31, 2026-02-27, COMING",
        "2026-03-31, 2026-02-28, SOON"
    })
    void a_month_before_it_is_due_a_unit_is_warned(LocalDate due, LocalDate today, DueState state) {
        assertThat(DueState.of(due, today)).isEqualTo(state);
    }
}
