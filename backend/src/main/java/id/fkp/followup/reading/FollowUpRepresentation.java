package id.fkp.followup.reading;

import id.fkp.followup.state.FollowUpState;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a forum promised with its signature, as everybody sees it. */
@Schema(
        name = "FollowUp",
        description = "What a forum promised with its signature: who does it, by when, how far it is")
public record FollowUpRepresentation(
        UUID id,
        UUID forumId,
        UUID unitId,

        @Schema(examples = "Membuka loket kedua pukul 9 sampai 11")
        String text,

        @Schema(description = "A unit, a team or a position", examples = "Tim Loket")
        String owner,

        Horizon horizon,
        LocalDate dueOn,
        FollowUpState state,

        @Schema(description = "Whether its day has passed, in the unit's zone, and it is not done")
        boolean overdue,

        @Schema(description = "Oldest first") List<Change> changes,

        @Schema(examples = "0") int version)
        implements Versioned {

    private static final String SELECT = """
            select cast(json_build_object(
                'id', p.id, 'forumId', p.forum_id, 'unitId', p.unit_id, 'text', p.text, 'owner', p.owner,
                'horizon', p.horizon, 'dueOn', p.due_on, 'state', p.state,
                'overdue', p.state in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')
                    and p.due_on < cast(cast(:now as timestamptz) at time zone u.zone as date),
                'changes', (select coalesce(json_agg(json_build_object(
                        'from', c.state_before, 'to', c.state_after, 'dueBefore', c.due_before,
                        'dueAfter', c.due_after, 'reason', c.reason, 'at', c.at) order by c.id), '[]')
                    from follow_up_change c where c.follow_up_id = p.id),
                'version', p.version) as text)
            from follow_up p join unit u on u.id = p.unit_id
            """;

    /** A move, or another day. */
    @Schema(name = "FollowUpChange", description = "A move of a promise, or a later day for it, and why")
    public record Change(
            FollowUpState from,

            @Schema(description = "The same as from when only the day is another")
            FollowUpState to,

            LocalDate dueBefore,
            LocalDate dueAfter,

            @Schema(nullable = true, examples = "Menunggu anggaran perubahan") @Nullable
            String reason,

            Instant at) {}

    public static Optional<FollowUpRepresentation> of(Projection projection, UUID id, Instant now) {
        return projection.one(FollowUpRepresentation.class, SELECT + "where p.id = :id", Map.of("id", id, "now", now));
    }

    /** In the order of the record. */
    public static List<FollowUpRepresentation> ofForum(Projection projection, UUID forumId, Instant now) {
        return projection.list(
                FollowUpRepresentation.class,
                SELECT + "where p.forum_id = :forum order by p.position",
                Map.of("forum", forumId, "now", now));
    }

    /** Not done, of all forums that discussed the standard, the soonest due first; at most 100. */
    public static List<FollowUpRepresentation> openOn(Projection projection, UUID standardId, Instant now) {
        return projection.list(FollowUpRepresentation.class, SELECT + """
                        where p.state in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') and exists (
                            select from forum_standard d where d.forum_id = p.forum_id and d.standard_id = :standard)
                        order by p.due_on, p.id limit 100
                        """, Map.of("standard", standardId, "now", now));
    }

    @Override
    public String etag() {
        return "\"" + version + (overdue ? "-overdue" : "") + "\"";
    }
}
