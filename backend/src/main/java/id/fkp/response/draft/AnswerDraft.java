package id.fkp.response.draft;

import id.fkp.response.draft.Drafts.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one member has written as an answer to one input. The row stays when the text goes, so that its version only grows. */
@Entity
@IdClass(AnswerDraft.Key.class)
class AnswerDraft extends PanacheEntityBase {

    @Id
    public UUID feedbackId;

    @Id
    public String issuer;

    @Id
    public String subject;

    public UUID unitId;
    public String name;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable DraftedAnswer text;

    public @Nullable Instant writtenAt;
    public int version;

    /** An author has one draft to an input. */
    record Key(UUID feedbackId, String issuer, String subject) implements Serializable {}

    protected AnswerDraft() {}

    /** Locked; written empty first, so that two tabs that are both the first wait for each other here. */
    static AnswerDraft forChange(UUID feedbackId, UUID unitId, Author author) {
        getEntityManager()
                .createNativeQuery("insert into answer_draft (feedback_id, issuer, subject, unit_id, name, version) "
                        + "values (?1, ?2, ?3, ?4, ?5, 0) on conflict do nothing")
                .setParameter(1, feedbackId)
                .setParameter(2, author.issuer())
                .setParameter(3, author.subject())
                .setParameter(4, unitId)
                .setParameter(5, author.name())
                .executeUpdate();
        var key = new Key(feedbackId, author.issuer(), author.subject());
        return AnswerDraft.<AnswerDraft>findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow();
    }

    boolean says(@Nullable DraftedAnswer answer) {
        return text == null ? answer == null : text.equals(answer);
    }

    /** @param answer null where the author gives it up */
    void write(@Nullable DraftedAnswer answer, String byName, Instant now) {
        text = answer;
        writtenAt = answer == null ? null : now;
        name = byName;
        version++;
    }

    AnswerDraftRepresentation shown() {
        return new AnswerDraftRepresentation(feedbackId, name, true, text, writtenAt, version);
    }
}
