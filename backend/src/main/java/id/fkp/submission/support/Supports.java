package id.fkp.submission.support;

import id.fkp.feedback.FeedbackState;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands behind an input, counted; who that is, is kept nowhere. */
@ApplicationScoped
class Supports {

    private static final String OWN =
            "exists (select from feedback_support s where s.feedback_id = f.id and s.supporter = :supporter)";

    /** What is held is known to nobody yet. */
    private static final String SUPPORTED = """
            select cast(json_build_object(
                'id', f.id, 'forumId', f.forum_id, 'state', f.state, 'own', {own}) as text)
            from feedback f where f.id = :id and f.state <> 'HELD'
            """.replace("{own}", OWN);

    private static final String COUNT = """
            select cast(json_build_object(
                'feedbackId', f.id,
                'supports', (select count(*) from feedback_support s where s.feedback_id = f.id),
                'own', {own}) as text)
            from feedback f where f.id = :id
            """.replace("{own}", OWN);

    private final Projection projection;
    private final EntityManager database;
    private final ServerKey key;

    Supports(Projection projection, EntityManager database, ServerKey key) {
        this.projection = projection;
        this.database = database;
        this.key = key;
    }

    /** An input that somebody wants to stand behind, and whether they do already. */
    record Supported(UUID id, UUID forumId, FeedbackState state, boolean own) {}

    /** @param sender null when nobody can tell, who stands behind nothing */
    Optional<Supported> supported(UUID id, @Nullable String sender) {
        var supporter = sender == null ? "" : supporter(id, sender);
        return projection.one(Supported.class, SUPPORTED, Map.of("id", id, "supporter", supporter));
    }

    /** Once more changes nothing, nor does it of what was taken from the public meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    void give(UUID id, String sender, Instant now) {
        database.createNativeQuery("""
                        insert into feedback_support (feedback_id, supporter, unit_id, given_at)
                        select id, ?2, unit_id, ?3 from feedback where id = ?1 and state = 'PUBLISHED'
                        on conflict do nothing
                        """)
                .setParameter(1, id)
                .setParameter(2, supporter(id, sender))
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(UUID id, String sender) {
        database.createNativeQuery("delete from feedback_support where feedback_id = ?1 and supporter = ?2")
                .setParameter(1, id)
                .setParameter(2, supporter(id, sender))
                .executeUpdate();
    }

    SupportCount count(UUID id, String sender) {
        return projection
                .one(SupportCount.class, COUNT, Map.of("id", id, "supporter", supporter(id, sender)))
                .orElseThrow();
    }

    /** Another one for each input, so that nobody can put together what one device supports. */
    private String supporter(UUID id, String sender) {
        return HexFormat.of().formatHex(key.derive("support " + id, sender));
    }
}
