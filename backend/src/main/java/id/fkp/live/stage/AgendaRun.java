package id.fkp.live.stage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Once that a point of the agenda was on, as it is kept.
 *
 * @param item its place in the agenda, from 1
 * @param title what it was called then, by which it is found again when the plan is changed meanwhile
 * @param endedAt null while it is on
 */
public record AgendaRun(
        int item, String title, Instant startedAt, @Nullable Instant endedAt) {

    AgendaRun endedAt(Instant now) {
        return endedAt == null ? new AgendaRun(item, title, startedAt, now) : this;
    }
}
