package id.fkp.results;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.feedback.answer.Outcome;
import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.forum.reading.ForumUnit;
import id.fkp.forum.state.ForumState;
import id.fkp.results.ForumResults.About;
import id.fkp.results.ForumResults.Answered;
import id.fkp.results.ForumResults.Inputs;
import id.fkp.results.ForumResults.OfForum;
import id.fkp.results.ForumResults.Unanswered;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that do not add up are not shown to anybody. */
class ForumResultsTest {

    /** Received, late, published, held, hidden, of them unanswered, withdrawn; accepted, partly, rejected, deferred, redirected, open. */
    @ParameterizedTest
    @CsvSource({
        "13, 0, 11, 0, 1, 0, 0, 4, 3, 1, 2, 1, 0",
        "12, 0, 11, 0, 1, 0, 0, 4, 3, 1, 2, 1, 1",
        "12, 0, 11, 1, 1, 0, 0, 4, 3, 1, 2, 1, 0",
        "12, 13, 11, 0, 1, 0, 0, 4, 3, 1, 2, 1, 0",
        "12, 0, 11, 0, 1, 2, 0, 4, 3, 1, 2, 1, 0"
    })
    void sums_that_do_not_add_up_are_refused(
            int received,
            int late,
            int published,
            int held,
            int hidden,
            int hiddenUnanswered,
            int withdrawn,
            int accepted,
            int partly,
            int rejected,
            int deferred,
            int redirected,
            int open) {
        assertThatThrownBy(() -> new Inputs(
                        received,
                        late,
                        published,
                        held,
                        hidden,
                        hiddenUnanswered,
                        withdrawn,
                        accepted,
                        partly,
                        rejected,
                        deferred,
                        redirected,
                        open))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rows_must_add_up_to_the_outcomes() {
        assertThatCode(() -> results(row(5, 4, 0), row(2, 0, 0))).doesNotThrowAnyException();
        assertThatThrownBy(() -> results(row(5, 4, 0))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> results(row(5, 4, 0), row(2, 0, 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> results(row(6, 4, 0), row(1, 0, 0), row(0, 1, 0)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_told_in_words_must_be_what_is_counted() {
        assertThatThrownBy(() -> results(row(5, 4, 0, 4, 0), row(2, 0, 0))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> results(row(5, 4, 0, 5, 1), row(2, 0, 0))).isInstanceOf(IllegalStateException.class);
    }

    private static ForumResults results(About... rows) {
        var unit = new ForumUnit(new UUID(0, 1), "loka", "Loka Contoh", "Loka", "Asia/Jakarta");
        return new ForumResults(
                new OfForum(new UUID(0, 2), "forum", "Forum", null, ForumState.HELD, unit),
                new Inputs(12, 0, 11, 0, 1, 1, 0, 4, 3, 1, 2, 1, 0),
                List.of(rows),
                List.of(),
                new FollowUpProgress(0, 0, 0, 0, 0, 0, 0, 0, null),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static About row(int accepted, int other, int open) {
        return row(accepted, other, open, Math.min(accepted + other, 5), Math.min(open, 5));
    }

    private static About row(int accepted, int other, int open, int answers, int unanswered) {
        return new About(
                null,
                null,
                List.of(),
                accepted,
                other,
                open,
                Collections.nCopies(
                        answers,
                        new Answered(new UUID(0, 3), null, List.of(), "Mohon", Outcome.ACCEPTED, null, null, null)),
                Collections.nCopies(unanswered, new Unanswered(new UUID(0, 4), null, List.of(), "Mohon")),
                List.of());
    }
}
