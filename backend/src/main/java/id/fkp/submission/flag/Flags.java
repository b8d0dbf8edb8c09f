package id.fkp.submission.flag;

import id.fkp.feedback.FeedbackState;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers report, until somebody of the office has looked; who reported is kept nowhere. */
@ApplicationScoped
public class Flags {

    private static final Set<String> LOOKED =
            Set.of("feedback.hidden", "feedback.concealed", "feedback.exchange-concealed");

    /** One row of {@code feedback f} as the list of its open reports, newest first; the office reads no more at once. */
    public static final String OPEN_JSON = """
            coalesce((
                select json_agg(json_build_object('reason', g.reason, 'text', g.text, 'madeAt', g.made_at))
                from (select * from feedback_flag r where r.feedback_id = f.id and r.settled_at is null
                    order by r.made_at desc limit 50) g), '[]')
            """;

    /** Whether a row of {@code feedback f} is before the public and somebody waits for a look at it. */
    public static final String IS_OPEN = "(f.state = 'PUBLISHED' and exists (select from feedback_flag r "
            + "where r.feedback_id = f.id and r.settled_at is null))";

    /** What is held is known to nobody yet. */
    private static final String FLAGGED = """
            select cast(json_build_object(
                'id', f.id, 'unitId', f.unit_id, 'state', f.state,
                'own', exists (select from feedback_flag g where g.feedback_id = f.id and g.reader = :reader)) as text)
            from feedback f where f.id = :id and f.state <> 'HELD'
            """;

    private final Projection projection;
    private final EntityManager database;
    private final ServerKey key;
    private final Acts acts;
    private final Clock clock;

    Flags(Projection projection, EntityManager database, ServerKey key, Acts acts, Clock clock) {
        this.projection = projection;
        this.database = database;
        this.key = key;
        this.acts = acts;
        this.clock = clock;
    }

    /** An input that somebody wants to report, and whether they have already. */
    record Flagged(UUID id, UUID unitId, FeedbackState state, boolean own) {}

    /** @param sender null when nobody can tell, who has reported nothing */
    Optional<Flagged> flagged(UUID id, @Nullable String sender) {
        var reader = sender == null ? "" : reader(id, sender);
        return projection.one(Flagged.class, FLAGGED, Map.of("id", id, "reader", reader));
    }

    /** Once more changes nothing, nor does it of what was taken from the public meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    void give(Flagged input, String sender, FlagGiven given, Instant now) {
        int rows = database.createNativeQuery("""
                        insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
                        select id, ?2, unit_id, ?3, nullif(?4, ''), ?5 from feedback where id = ?1 and state = 'PUBLISHED'
                        on conflict do nothing
                        """)
                .setParameter(1, input.id())
                .setParameter(2, reader(input.id(), sender))
                .setParameter(3, given.reason().name())
                .setParameter(4, given.text() == null ? "" : given.text())
                .setParameter(5, now)
                .executeUpdate();
        if (rows > 0) {
            var reason = Map.<String, Object>of("reason", given.reason().name());
            acts.fire(act(input.unitId(), input.id(), "reported", reason, now).byAnybody());
        }
    }

    /**
     * Lets a moderator say that they have looked and the input stays.
     *
     * @param until the newest report they have read; later ones wait on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dismiss(UUID unitId, UUID id, Instant until, Instant now) {
        int count = settle(id, until, now);
        if (count > 0) {
            acts.fire(act(unitId, id, "reports-dismissed", Map.of("count", count), now));
        }
    }

    /** Who hides an input, or a part of it or of what is said beside it, has looked. */
    void settle(@Observes Act act) {
        if (LOOKED.contains(act.verb())) {
            var now = act.at() == null ? clock.instant() : act.at();
            settle(act.subjectId(), now, now);
        }
    }

    private int settle(UUID id, Instant until, Instant now) {
        return database.createNativeQuery("update feedback_flag set settled_at = ?3, text = null "
                        + "where feedback_id = ?1 and settled_at is null and made_at <= ?2")
                .setParameter(1, id)
                .setParameter(2, until)
                .setParameter(3, now)
                .executeUpdate();
    }

    private static Act act(UUID unitId, UUID id, String participle, Map<String, Object> detail, Instant now) {
        return new Act(unitId, "feedback." + participle, "feedback", id, Reach.INTERNAL, detail, now);
    }

    /** Another one for each input, so that nobody can put together what one device reports. */
    private String reader(UUID id, String sender) {
        return HexFormat.of().formatHex(key.derive("flag " + id, sender));
    }
}
