package id.fkp.response.draft;

import id.fkp.shared.act.Act;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps answers that are being written, under the login of who writes them. */
@ApplicationScoped
public class Drafts {

    /** Of a row of {@code feedback f}: who is writing an answer to it, the one who wrote last first. */
    public static final String AUTHORS_JSON = """
            coalesce((
                select json_agg(d.name order by d.written_at desc, d.issuer, d.subject) from answer_draft d
                where d.feedback_id = f.id and d.text is not null), '[]')
            """;

    private static final String OF_INPUT = """
            select cast(json_build_object(
                'feedbackId', d.feedback_id, 'author', d.name, 'own', d.issuer = :issuer and d.subject = :subject,
                'answer', d.text, 'writtenAt', d.written_at, 'version', d.version) as text)
            from answer_draft d
            where d.feedback_id = :feedback and (d.text is not null or (d.issuer = :issuer and d.subject = :subject))
            order by d.written_at desc nulls last, d.issuer, d.subject
            """;

    private final Projection projection;
    private final EntityManager database;

    Drafts(Projection projection, EntityManager database) {
        this.projection = projection;
        this.database = database;
    }

    /** Who writes. */
    public record Author(String issuer, String subject, String name) {}

    /** Whose an input is. */
    record Place(UUID unitId) {}

    Optional<Place> place(UUID feedbackId) {
        return projection.one(
                Place.class,
                "select cast(json_build_object('unitId', f.unit_id) as text) from feedback f where f.id = :id",
                Map.of("id", feedbackId));
    }

    AnswerDrafts of(UUID feedbackId, Author author) {
        var all = projection.list(
                AnswerDraftRepresentation.class,
                OF_INPUT,
                Map.of("feedback", feedbackId, "issuer", author.issuer(), "subject", author.subject()));
        var own = all.stream().filter(AnswerDraftRepresentation::own).findFirst();
        return new AnswerDrafts(
                own.orElseGet(() -> new AnswerDraftRepresentation(feedbackId, author.name(), true, null, null, 0)),
                all.stream().filter(draft -> !draft.own()).toList());
    }

    /**
     * Puts an answer in the place of what the author has written before. What is there already is not written again, so
     * that a repetition after a lost answer, or a second press, is no conflict.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    AnswerDraftRepresentation keep(
            UUID feedbackId, UUID unitId, Author author, @Nullable String ifMatch, DraftedAnswer answer, Instant now) {
        var draft = AnswerDraft.forChange(feedbackId, unitId, author);
        var after = answer.saysNothing() ? null : answer;
        boolean isThere = ifMatch != null && !ifMatch.isBlank() && draft.says(after);
        if (!isThere) {
            Versioned.requireSeen(ifMatch, draft.shown());
            draft.write(after, author.name(), now);
        }
        return draft.shown();
    }

    /** What was published is no draft any more; what colleagues have written stays theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void consume(Collection<UUID> feedbackIds, String issuer, String subject) {
        database.createNativeQuery("update answer_draft set text = null, written_at = null, version = version + 1 "
                        + "where feedback_id in ?1 and issuer = ?2 and subject = ?3 and text is not null")
                .setParameter(1, feedbackIds)
                .setParameter(2, issuer)
                .setParameter(3, subject)
                .executeUpdate();
    }

    /** Whoever wrote an answer to spam may have repeated it. */
    void forget(@Observes Act act) {
        if (act.verb().equals("feedback.text-erased")) {
            database.createNativeQuery("update answer_draft set text = null, written_at = null, version = version + 1 "
                            + "where feedback_id = ?1 and text is not null")
                    .setParameter(1, act.subjectId())
                    .executeUpdate();
        }
    }
}
