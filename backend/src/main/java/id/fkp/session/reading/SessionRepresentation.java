package id.fkp.session.reading;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.reading.ForumUnit;
import id.fkp.forum.state.ForumState;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.plan.SessionMaterial;
import id.fkp.session.plan.TeamMember;
import id.fkp.session.state.SessionState;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session of a forum.
 *
 * @param meetingLink null for everybody but members of the unit; who is registered finds it on the ticket
 * @param changes of its announced course, oldest first
 */
@Schema(name = "Session", description = "A meeting of a forum")
public record SessionRepresentation(
        UUID id,
        ForumOfSession forum,
        ForumUnit unit,
        @Schema(examples = "Pertemuan di Kisaran") String title,
        ForumMethod method,
        Instant startsAt,
        Instant endsAt,

        @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan") @Nullable
        String venue,

        @Schema(nullable = true, examples = "Jl. Jenderal Ahmad Yani, Kisaran") @Nullable
        String venueAddress,

        @Schema(nullable = true, description = "For members; who is registered finds it on the ticket") @Nullable
        String meetingLink,

        @Schema(nullable = true, examples = "60") @Nullable Integer capacity,
        List<SeatsKept> seats,
        List<TeamMember> team,
        List<AgendaItem> agenda,
        List<SessionMaterial> materials,

        @Schema(nullable = true, description = "Kerangka acuan; plain text with line breaks") @Nullable
        String termsOfReference,

        SessionState state,
        @Schema(nullable = true) @Nullable Instant openedAt,
        @Schema(nullable = true) @Nullable Instant heldAt,

        @Schema(nullable = true, description = "Why not all five elements of the community were present") @Nullable
        String gapReason,

        List<Change> changes,
        @Schema(examples = "1") int version)
        implements Versioned {

    private static final String SELECT = """
            select cast(json_build_object(
                'id', s.id, 'title', s.title, 'method', s.method, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
                'venue', s.venue, 'venueAddress', s.venue_address, 'meetingLink', s.meeting_link,
                'capacity', s.capacity, 'seats', s.seats, 'team', s.team, 'agenda', s.agenda,
                'materials', s.materials, 'termsOfReference', s.terms_of_reference, 'state', s.state,
                'openedAt', s.opened_at, 'heldAt', s.held_at, 'gapReason', s.gap_reason, 'version', s.version,
                'forum', json_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'state', f.state,
                    'announced', f.announced_at is not null),
                'unit', json_build_object(
                    'id', u.id, 'slug', u.slug, 'name', u.name, 'shortName', u.short_name, 'zone', u.zone),
                'changes', (select coalesce(json_agg(json_build_object(
                                'kind', c.kind, 'before', c.starts_before, 'after', c.starts_after,
                                'reason', c.reason, 'at', c.at) order by c.id), '[]')
                            from session_change c where c.session_id = s.id)) as text)
            from forum_session s
            join forum f on f.id = s.forum_id
            join unit u on u.id = s.unit_id
            """;

    /** The forum a session belongs to. */
    @Schema(name = "ForumOfSession", description = "The forum a session belongs to")
    public record ForumOfSession(
            UUID id,

            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title,

            ForumState state,

            @Schema(description = "Whether everybody sees it, not only members of the unit")
            boolean announced) {}

    /** A change of the announced course, and why. */
    @Schema(name = "SessionChange", description = "A change of the announced course of a session, and why")
    public record Change(
            Kind kind,

            @Schema(description = "When it should have begun")
            Instant before,

            @Schema(nullable = true, description = "Of RESCHEDULED: when it begins instead") @Nullable
            Instant after,

            @Schema(examples = "Jembatan menuju Kisaran terputus")
            String reason,

            Instant at) {

        /** What was changed. */
        @Schema(name = "SessionChangeKind")
        public enum Kind {
            POSTPONED,
            RESCHEDULED,
            CANCELLED
        }
    }

    public static Optional<SessionRepresentation> of(Projection projection, UUID id) {
        return projection.one(SessionRepresentation.class, SELECT + "where s.id = :id", Map.of("id", id));
    }

    /** All of a forum, in the order in which they take place. */
    public static List<SessionRepresentation> ofForum(Projection projection, UUID forumId) {
        return projection.list(
                SessionRepresentation.class,
                SELECT + "where s.forum_id = :forum order by s.starts_at, s.id",
                Map.of("forum", forumId));
    }

    /** Without what only members and registered people get. */
    public SessionRepresentation forEverybody() {
        return new SessionRepresentation(
                id,
                forum,
                unit,
                title,
                method,
                startsAt,
                endsAt,
                venue,
                venueAddress,
                null,
                capacity,
                seats,
                team,
                agenda,
                materials,
                termsOfReference,
                state,
                openedAt,
                heldAt,
                gapReason,
                changes,
                version);
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
