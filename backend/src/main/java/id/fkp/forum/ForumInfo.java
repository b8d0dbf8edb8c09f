package id.fkp.forum;

import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need of a forum.
 *
 * @param announced whether the public may see it
 * @param lateHours so long after closing, what was written before it still comes in
 * @param approvalHours so long at most an input waits for a moderator before the public sees it; null: not at all
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
        @Nullable Integer approvalHours,
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

    /** By when an input that comes at {@code at} is promised to be before the public; null where it is so at once. */
    public @Nullable Instant publishBy(Instant at) {
        return approvalHours == null ? null : at.plus(Duration.ofHours(approvalHours));
    }

    /** Whether the office may still type in what it has received; afterwards it would change what has been told. */
    boolean takesEntries() {
        return switch (state) {
            case ANNOUNCED, IN_SESSION, HELD, AGREEMENT_SIGNED -> true;
            case PLANNED, RESULTS_PUBLISHED, FOLLOW_UP, CLOSED, POSTPONED, CANCELLED -> false;
        };
    }

    /** The versions it discusses now: the texts people have before them. */
    public List<UUID> discussedNow() {
        return versions.stream()
                .filter(version -> !version.replaced())
                .map(DiscussedVersion::versionId)
                .toList();
    }

    public WindowStatus windowStatus(Instant now) {
        return WindowStatus.of(state, opensAt, closesAt, now);
    }
}
