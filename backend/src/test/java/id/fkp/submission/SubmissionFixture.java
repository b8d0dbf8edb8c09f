package id.fkp.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Inputs for tests to stand on, given by nobody in particular and counted by no limit. */
@ApplicationScoped
public class SubmissionFixture {

    /** Of receipts that nobody holds; no other test begins here. */
    private static final AtomicLong NUMBERS = new AtomicLong(0xA0000000L);

    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final ObjectMapper json;
    private final EntityManager database;
    private final Clock clock;

    SubmissionFixture(Feedbacks feedbacks, Receipts receipts, ObjectMapper json, EntityManager database, Clock clock) {
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.json = json;
        this.database = database;
        this.clock = clock;
    }

    /** An input as {@link Giving#said} says it. */
    @Transactional
    public Receipt taken(ForumInfo forum, Map<String, Object> said) {
        var submission = json.convertValue(said, FeedbackSubmission.class);
        var place = new Place(forum.unitId(), forum.id(), SubmissionRules.version(submission, forum));
        var given = feedbacks.give(submission, place, null, receipts.newNumber(), Arrival.at(clock.instant()));
        var receipt = receipts.receipt(given);
        return new Receipt(receipt.number(), receipt.secret(), given.id().toString());
    }

    /** So many inputs that say the same, oldest first; put beside the first of them, since the way it came takes its time. */
    @Transactional
    public List<String> many(ForumInfo forum, Map<String, Object> said, int count) {
        var first = UUID.fromString(taken(forum, said).feedbackId());
        database.createNativeQuery("""
                with copied as (
                    insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state, receipt_number,
                        submitted_at, published_at, late, version)
                    select uuidv7(), unit_id, forum_id, kind, text, language, channel, state,
                        upper(lpad(to_hex(?3 + n), 8, '0')), submitted_at, published_at, false, 0
                    from feedback, generate_series(1, ?2) n where id = ?1
                    returning *)
                insert into feedback_text (feedback_id, number, unit_id, text, written_at)
                select id, 1, unit_id, text, submitted_at from copied
                """)
                .setParameter(1, first)
                .setParameter(2, count - 1)
                .setParameter(3, NUMBERS.getAndAdd(count))
                .executeUpdate();
        List<?> ids = database.createNativeQuery("""
                select cast(f.id as text) from feedback f join feedback one on one.id = ?1
                where f.forum_id = one.forum_id and f.text = one.text order by f.id
                """).setParameter(1, first).getResultList();
        return ids.stream().map(String.class::cast).toList();
    }
}
