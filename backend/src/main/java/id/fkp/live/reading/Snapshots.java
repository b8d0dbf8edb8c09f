package id.fkp.live.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.fkp.identity.Caller;
import id.fkp.session.state.SessionState;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The live states of sessions, each read once for every revision, however many ask for it. */
@ApplicationScoped
public class Snapshots {

    /** Sessions that run at the same time on one node; of others the state is read anew. */
    private static final int MOST_REMEMBERED = 200;

    private static final String HEAD = """
            select cast(json_build_object(
                'id', s.id, 'unitId', s.unit_id, 'announced', f.announced_at is not null, 'state', s.state,
                'revision', coalesce(r.revision, 0)) as text)
            from forum_session s
            join forum f on f.id = s.forum_id
            left join live_revision r on r.session_id = s.id
            where s.id = :id
            """;

    private final Projection projection;
    private final Cache<UUID, LiveRepresentation> latest =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Snapshots(Projection projection) {
        this.projection = projection;
    }

    /** What decides who may see the live state of a session, and whether it has changed. */
    public record Head(UUID id, UUID unitId, boolean announced, SessionState state, long revision) {}

    /** The session, or 404 unless its forum is announced or the caller is a member of its unit. */
    public Head visible(UUID sessionId, Caller caller) {
        return projection
                .one(Head.class, HEAD, Map.of("id", sessionId))
                .filter(head -> head.announced() || caller.isMemberOf(head.unitId()))
                .orElseThrow(() -> notFound());
    }

    /** At least as new as {@code head}; without SQL if this revision has been read before. */
    public LiveRepresentation of(Head head) {
        var known = latest.getIfPresent(head.id());
        return known != null && known.revision() >= head.revision() ? known : read(head.id());
    }

    /** As it is now. */
    public LiveRepresentation read(UUID sessionId) {
        var read = LiveRepresentation.of(projection, sessionId).orElseThrow(() -> notFound());
        return latest.asMap().merge(sessionId, read, (one, other) -> other.revision() < one.revision() ? one : other);
    }
}
