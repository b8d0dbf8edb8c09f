package id.fkp.forum;

import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other rooms need of a forum.
 *
 * @param announced whether the public may see it
 * @param lateHours so long after closing, what was written before it still comes in
 * @param zone of its unit, in which its times are read
 * @param versions all it discusses or discussed, in its order; of one standard at most one is not replaced
 */
public record ForumInfo(
        UUID id,
        UUID unitId,
        String slug,
        String title,
        Instant opensAt,
        Instant closesAt,
        int lateHours,
        ForumState state,
        boolean announced,
        String zone,
        List<DiscussedVersion> versions) {

    /** A version of a standard in a forum; {@code replaced} by a newer one while the forum was running. */
    public record DiscussedVersion(UUID versionId, UUID standardId, boolean replaced) {}

    /** The version of this standard that the forum discusses now; empty when it discusses none. */
    public Optional<UUID> discussedVersion(UUID standardId) {
        return versions.stream()
                .filter(version -> version.standardId().equals(standardId) && !version.replaced())
                .map(DiscussedVersion::versionId)
                .findFirst();
    }

    /**
     * Whether what its giver finished at {@code writtenAt}, by their own clock, still comes in at {@code now} although
     * the window has closed.
     */
    boolean takesLate(Instant writtenAt, Instant now) {
        return windowStatus(now) == WindowStatus.CLOSED
                && state != ForumState.POSTPONED
                && state != ForumState.CLOSED
                && !writtenAt.isBefore(opensAt)
                && writtenAt.isBefore(closesAt)
                && now.isBefore(closesAt.plus(Duration.ofHours(lateHours)));
    }

    public WindowStatus windowStatus(Instant now) {
        return WindowStatus.of(state, opensAt, closesAt, now);
    }
}
