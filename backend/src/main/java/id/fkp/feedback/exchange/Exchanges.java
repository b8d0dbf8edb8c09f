package id.fkp.feedback.exchange;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.concealed.Marked;
import id.fkp.feedback.concealed.OriginalPurpose;
import id.fkp.feedback.concealed.OwnWords;
import id.fkp.feedback.concealed.Span;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parts of what giver and office say to each other beside an input, concealed and shown again. Who may do it is for the room
 * that calls to say; it holds the input.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Exchanges {

    private static final Words WHICH =
            new Words("sebutkan pertanyaan atau jawaban yang mana", "say which question or reply");
    private static final Words NOT_A_MESSAGE =
            new Words("hanya untuk pertanyaan atau jawaban", "only of a question or a reply");

    /** Only where the appeal was about these words, and not about the input itself. */
    private static final String APPEALED =
            "select cast(json_build_object('ofId', t.of_id, 'kind', t.kind) as text) from " + OwnWords.CONCEALED + """
            and t.feedback_id = :feedback and exists (select from feedback_appeal a
                where a.feedback_id = t.feedback_id and a.against = 'EXCHANGE')
            order by t.of_id, t.kind
            """;

    private final Projection projection;
    private final EntityManager database;
    private final Feedbacks feedbacks;
    private final Acts acts;

    Exchanges(Projection projection, EntityManager database, Feedbacks feedbacks, Acts acts) {
        this.projection = projection;
        this.database = database;
        this.feedbacks = feedbacks;
        this.acts = acts;
    }

    /**
     * Which of the things said beside an input.
     *
     * @param messageId of a question or a reply; null of an objection and its answer, of which there is one
     */
    public record Which(ExchangeKind kind, @Nullable UUID messageId) {}

    /** What was said, while parts of it are concealed. */
    public record Original(String text, Instant writtenAt) {}

    /** What of the giver's own words beside an input is concealed now. */
    record Concealed(UUID ofId, ExchangeKind kind) {}

    /** Words as they are now, and when they were said. */
    record Said(String text, Instant at) {}

    /**
     * Puts a marker in the place of some of its words and locks the texts it had.
     *
     * @param spans of the text as it is now; those that leave it or overlap are refused
     */
    public void conceal(
            FeedbackInfo input, Which which, List<Span> spans, HideReason reason, String marker, Instant now) {
        var spoken = spoken(input, which);
        var marked = Marked.of(spoken.text(), null, spans, marker).text();
        ExchangeText.keepOriginal(spoken);
        var kept = ExchangeText.keepConcealed(spoken, marked, spans.size(), reason, now);
        put(spoken, marked);
        var detail = kept.told();
        detail.put("reason", reason.name());
        detail.put("parts", spans.size());
        tell(input, "concealed", isSeen(input), detail, now);
    }

    /** Undoes all concealing. */
    public void reveal(FeedbackInfo input, Which which, Instant now) {
        var spoken = spoken(input, which);
        var original = ExchangeText.original(spoken).text;
        var kept = ExchangeText.keepRevealed(spoken, original, now);
        put(spoken, original);
        tell(input, "revealed", isSeen(input), kept.told(), now);
    }

    /** Reads what is under lock; each reading is told. */
    public Original read(FeedbackInfo input, Which which, OriginalPurpose purpose, Instant now) {
        var spoken = spoken(input, which);
        var original = ExchangeText.original(spoken);
        var detail = Map.<String, Object>of(
                "of", spoken.kind().name(), "ofId", spoken.ofId().toString(), "purpose", purpose.name());
        tell(input, "original-read", Reach.INTERNAL, detail, now);
        return new Original(original.text, original.writtenAt);
    }

    /** Its giver was right that their own words beside it should be read. */
    void revealAppealed(@Observes Act act) {
        if (!act.verb().equals("feedback.appeal-upheld")) {
            return;
        }
        var concealed = projection.list(Concealed.class, APPEALED, Map.of("feedback", act.subjectId()));
        if (concealed.isEmpty()) {
            return;
        }
        var input = feedbacks.forChange(act.subjectId()).orElseThrow(() -> notFound());
        var now = Objects.requireNonNull(act.at());
        for (var one : concealed) {
            reveal(input, new Which(one.kind(), one.kind().isMessage() ? one.ofId() : null), now);
        }
    }

    /** With the words of spam go those that were under lock beside it. */
    void forget(@Observes Act act) {
        if (act.verb().equals("feedback.text-erased")) {
            ExchangeText.forget(act.subjectId());
        }
    }

    private Spoken spoken(FeedbackInfo input, Which which) {
        var messageId = which.messageId();
        if (which.kind().isMessage() != (messageId != null)) {
            throw refused(List.of(
                    messageId == null
                            ? new Fault("/messageId", "missing", WHICH)
                            : new Fault("/messageId", "not-allowed", NOT_A_MESSAGE)));
        }
        var ofId = Objects.requireNonNullElse(messageId, input.id());
        var said = projection
                .one(Said.class, which.kind().select(), Map.of("of", ofId, "feedback", input.id()))
                .orElseThrow(() -> which.kind().isMessage() ? notFound() : nothingSaid());
        return new Spoken(which.kind(), ofId, input.id(), input.unitId(), said.text(), said.at());
    }

    private static RuntimeException nothingSaid() {
        return ILLEGAL_TRANSITION.because(
                "Tidak ada keberatan, atau belum dijawab.", "There is no objection, or it has no answer yet.");
    }

    /** Everything beside which it stands has changed. */
    private void put(Spoken spoken, String text) {
        database.createNativeQuery(spoken.kind().update())
                .setParameter("text", text)
                .setParameter("of", spoken.ofId())
                .executeUpdate();
        feedbacks.renew(spoken.feedbackId());
    }

    private static Reach isSeen(FeedbackInfo input) {
        return input.state() == FeedbackState.PUBLISHED ? Reach.PUBLIC : Reach.INTERNAL;
    }

    private void tell(FeedbackInfo input, String participle, Reach reach, Map<String, Object> detail, Instant now) {
        var whole = new HashMap<String, Object>(detail);
        whole.put("forumId", input.forumId().toString());
        acts.fire(
                new Act(input.unitId(), "feedback.exchange-" + participle, "feedback", input.id(), reach, whole, now));
    }
}
