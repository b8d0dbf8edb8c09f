package id.fkp.session;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.state.ForumState;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.state.SessionState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need of a session.
 *
 * @param announced whether the public may see it
 * @param zone of its unit, in which its times are read
 * @param meetingLink for those who are registered
 */
public record SessionInfo(
        UUID id,
        UUID unitId,
        UUID forumId,
        String forumSlug,
        String forumTitle,
        ForumState forumState,
        String title,
        ForumMethod method,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String venue,
        @Nullable String venueAddress,
        @Nullable String meetingLink,
        @Nullable Integer capacity,
        List<SeatsKept> seats,
        SessionState state,
        boolean announced) {

    /** The day on which it begins, where it takes place. */
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, ZoneId.of(zone));
    }
}
