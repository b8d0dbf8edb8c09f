package id.fkp.followup.reading;

import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the promises of a forum or a unit are altogether. */
@Schema(
        description = "Numbers that add up: all = planned + inProgress + blocked + doneUnverified + verified + "
                + "cancelled. Overdue are some of the first three")
public record FollowUpProgress(
        @Schema(examples = "9") int all,
        @Schema(examples = "2") int planned,
        @Schema(examples = "2") int inProgress,
        @Schema(examples = "1") int blocked,
        @Schema(examples = "1") int doneUnverified,
        @Schema(examples = "2") int verified,
        @Schema(examples = "1") int cancelled,
        @Schema(examples = "1") int overdue,

        @Schema(
                nullable = true,
                description = "Verified of all that are not cancelled, in whole percent, rounded down (as PEKPPP "
                        + "counts); absent where there is none",
                examples = "25")
        @Nullable
        Integer percentDone) {

    private static final String SELECT = """
            select cast(json_build_object(
                'all', count(*),
                'planned', count(*) filter (where p.state = 'PLANNED'),
                'inProgress', count(*) filter (where p.state = 'IN_PROGRESS'),
                'blocked', count(*) filter (where p.state = 'BLOCKED'),
                'doneUnverified', count(*) filter (where p.state = 'DONE_UNVERIFIED'),
                'verified', count(*) filter (where p.state = 'VERIFIED'),
                'cancelled', count(*) filter (where p.state = 'CANCELLED'),
                'overdue', count(*) filter (where {overdue}),
                'percentDone', 100 * count(*) filter (where p.state = 'VERIFIED')
                    / nullif(count(*) filter (where p.state <> 'CANCELLED'), 0)) as text)
            from follow_up p join unit u on u.id = p.unit_id
            """.replace("{overdue}", FollowUpRepresentation.OVERDUE);

    public static FollowUpProgress ofForum(Projection projection, UUID forumId, Instant now) {
        return counted(projection, "where p.forum_id = :of", forumId, now);
    }

    public static FollowUpProgress ofUnit(Projection projection, UUID unitId, Instant now) {
        return counted(projection, "where p.unit_id = :of", unitId, now);
    }

    private static FollowUpProgress counted(Projection projection, String where, UUID of, Instant now) {
        return projection
                .one(FollowUpProgress.class, SELECT + where, Map.of("of", of, "now", now))
                .orElseThrow();
    }
}
