package id.fkp.submission;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which key each input came. {@link Idempotency} forgets keys after days, but an outbox asks until it has an answer, and
 * may ask only when its device is charged again. Two inputs of one device cannot be told to be so without its key of each.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SentKeys {

    private final EntityManager database;
    private final Feedbacks feedbacks;
    private final ServerKey serverKey;

    SentKeys(EntityManager database, Feedbacks feedbacks, ServerKey serverKey) {
        this.database = database;
        this.feedbacks = feedbacks;
        this.serverKey = serverKey;
    }

    /** The input that came by this key before, as it is now; 422 where it said something else. */
    Optional<FeedbackInfo> cameBy(@Nullable String key, String owner, String text) {
        List<?> rows = database.createNativeQuery("select feedback_id, text_digest from sent_key where key_digest = ?1")
                .setParameter(1, keyDigest(key, owner))
                .getResultList();
        return rows.stream().findFirst().flatMap(row -> {
            var kept = (Object[]) row;
            if (!textDigest(text).equals(kept[1])) {
                throw Idempotency.reused();
            }
            return feedbacks.forChange((UUID) kept[0]);
        });
    }

    void keep(@Nullable String key, String owner, String text, UUID feedbackId) {
        database.createNativeQuery("insert into sent_key (key_digest, text_digest, feedback_id) values (?1, ?2, ?3)")
                .setParameter(1, keyDigest(key, owner))
                .setParameter(2, textDigest(text))
                .setParameter(3, feedbackId)
                .executeUpdate();
    }

    private String keyDigest(@Nullable String key, String owner) {
        return HexFormat.of().formatHex(serverKey.derive("sent-key", owner + '\0' + Idempotency.required(key)));
    }

    private String textDigest(String text) {
        return HexFormat.of().formatHex(serverKey.derive("sent-text", text));
    }
}
