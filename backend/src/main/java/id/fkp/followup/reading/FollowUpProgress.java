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

    /** Counts the promises {@code p} of the unit {@code u}; reads the parameter {@code :now}. */
    public static final String COUNTED = """
            json_build_object(
                'all', count(p.id),
                'planned', count(p.id) filter (where p.state = 'PLANNED'),
                'inProgress', count(p.id) filter (where p.state = 'IN_PROGRESS'),
                'blocked', count(p.id) filter (where p.state = 'BLOCKED'),
                'doneUnverified', count(p.id) filter (where p.state = 'DONE_UNVERIFIED'),
                'verified', count(p.id) filter (where p.state = 'VERIFIED'),
                'cancelled', count(p.id) filter (where p.state = 'CANCELLED'),
                'overdue', count(p.id) filter (where {overdue}),
                'percentDone', 100 * count(p.id) filter (where p.state = 'VERIFIED')
                    / nullif(count(p.id) filter (where p.state <> 'CANCELLED'), 0))
            """.replace("{overdue}", FollowUpRepresentation.OVERDUE);

    private static final String SELECT =
            "select cast(" + COUNTED + " as text) from follow_up p join unit u on u.id = p.unit_id ";

    public static FollowUpProgress ofForum(Projection projection, UUID forumId, Instant now) {
        return counted(projection, "where p.forum_id = :of", forumId, now);
    }

    public static FollowUpProgress ofSurvey(Projection projection, UUID surveyId, Instant now) {
        return counted(projection, "where p.survey_id = :of", surveyId, now);
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
