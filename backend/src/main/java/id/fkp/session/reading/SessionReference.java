package id.fkp.session.reading;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.reading.ForumUnit;
import id.fkp.session.state.SessionState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session as whoever is invited or registered needs it: when and where, and what was changed last.
 *
 * @param announced whether everybody sees it
 */
@Schema(description = "A session as whoever is invited or registered needs it")
public record SessionReference(
        UUID id,
        @Schema(examples = "Pertemuan di Kisaran") String title,

        @Schema(examples = "fkp-standar-pelayanan-loka-pom") String forumSlug,

        @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String forumTitle,

        ForumUnit unit,
        ForumMethod method,
        Instant startsAt,
        Instant endsAt,

        @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan") @Nullable
        String venue,

        @Schema(nullable = true, examples = "Jl. Jenderal Ahmad Yani, Kisaran") @Nullable
        String venueAddress,

        SessionState state,

        @Schema(description = "Whether everybody sees it, not only members of the unit")
        boolean announced,

        @Schema(nullable = true, description = "The last change of its announced course")
        SessionRepresentation.@Nullable Change lastChange) {

    /** SQL that writes {@code forum_session s} with {@code forum f} and {@code unit u} as this. */
    public static final String JSON = """
            json_build_object(
                'id', s.id, 'title', s.title, 'forumSlug', f.slug, 'forumTitle', f.title,
                'unit', json_build_object(
                    'id', u.id, 'slug', u.slug, 'name', u.name, 'shortName', u.short_name, 'zone', u.zone),
                'method', s.method, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'venue', s.venue,
                'venueAddress', s.venue_address, 'state', s.state, 'announced', f.announced_at is not null,
                'lastChange', (select json_build_object('kind', c.kind, 'before', c.starts_before,
                        'after', c.starts_after, 'reason', c.reason, 'at', c.at)
                    from session_change c where c.session_id = s.id order by c.id desc limit 1))""";
}
