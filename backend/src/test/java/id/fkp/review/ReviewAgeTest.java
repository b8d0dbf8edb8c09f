package id.fkp.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.review.ReviewAge.DueState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a unit is warned. */
class ReviewAgeTest {

    @ParameterizedTest
    @CsvSource({
        "EVALUATION, 2026-07-18, 2026-06-16, COMING",
        "EVALUATION, 2026-07-18, 2026-06-17, SOON",
        "EVALUATION, 2026-07-18, 2026-07-18, SOON",
        "EVALUATION, 2026-07-18, 2026-07-19, LATE",
        "REVIEW, 2026-07-18, 2026-04-18, COMING",
        "REVIEW, 2026-07-18, 2026-04-19, SOON",
        "REVIEW, 2026-07-18, 2026-07-19, LATE"
    })
    void a_unit_is_warned_when_the_deadline_of_it_is_near(
            ReviewKind kind, LocalDate due, LocalDate today, DueState state) {
        assertThat(DueState.of(kind, due, today)).isEqualTo(state);
    }

    /** Whatever the lengths of the months. */
    @Test
    void an_evaluation_is_warned_of_at_the_age_of_11_months() {
        var kind = ReviewKind.EVALUATION;
        assertThat(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
                .allSatisfy(day -> assertThat(DueState.of(kind, kind.dueAfter(day), day.plusMonths(11)))
                        .isEqualTo(DueState.SOON));
    }
}
