package id.fkp.response;

import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.answer.ResponseRepresentation.ChangedComponent;
import id.fkp.feedback.concealed.Marked;
import id.fkp.shared.act.Act;
import id.fkp.shared.secret.Commitment;
import id.fkp.shared.text.Blank;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What an office made of one or many inputs. Who thinks again answers again; this one is changed only where parts of its
 * words are concealed, and {@link ResponseText} keeps them.
 */
@Entity
class Response extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    @Enumerated(EnumType.STRING)
    public @Nullable ReasonCode reasonCode;

    public @Nullable String text;
    public @Nullable String noChangeReason;
    public @Nullable String redirectChannel;
    public @Nullable String trackingId;
    public Instant respondedAt;

    /** As the unit was called then; the public is told the unit, not the person. */
    public String unitName;

    public String byIssuer;
    public String bySubject;
    public String byName;

    /** See {@link Commitment}. Absent from answers older than the commitments. */
    public @Nullable String salt;

    protected Response() {}

    Response(ResponseDecision decision, Responses.Office office, UUID forumId, Instant now) {
        this.unitId = office.unitId();
        this.forumId = forumId;
        this.outcome = decision.outcome();
        this.reasonCode = decision.reasonCode();
        this.text = decision.text();
        this.noChangeReason = decision.noChangeReason();
        this.redirectChannel = decision.redirectChannel();
        this.trackingId = decision.trackingId();
        this.respondedAt = now;
        this.unitName = office.unitName();
        this.byIssuer = office.byIssuer();
        this.bySubject = office.bySubject();
        this.byName = office.byName();
        this.salt = Commitment.newSalt();
    }

    /**
     * What the register tells of it: what was decided, why and what changes as codes, and a commitment to all that was written
     * with it, each text below the one before as {@code SaidWords.OF_RESPONSE} puts them together. That there are
     * {@code changes}, be it none, tells such an entry from those older than this, which were committed to the first two texts only
     * and told no reason.
     */
    Map<String, Object> told() {
        var told = new HashMap<String, Object>(Map.of("outcome", outcome.name(), "changes", changes()));
        if (reasonCode != null) {
            told.put("reasonCode", reasonCode.name());
        }
        if (salt != null) {
            var words = Stream.of(text, noChangeReason, redirectChannel, trackingId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n\n"));
            told.put("textCommitment", Commitment.to(words, salt));
        }
        return told;
    }

    /** In the order in which a proof says what is shown. */
    private List<Map<String, String>> changes() {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select cast(standard_id as text), code from response_component where response_id = ?1 "
                                + "order by cast(standard_id as text) collate \"C\", code collate \"C\"")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> Map.of("standardId", (String) row[0], "code", (String) row[1]))
                .toList();
    }

    /** What is told of it beside these inputs. */
    Act act(String participle, List<String> feedbackIds, Act.Reach reach, Instant now) {
        var detail = told();
        detail.put("forumId", forumId.toString());
        detail.put("feedbackIds", feedbackIds);
        return new Act(unitId, "response." + participle, "response", id, reach, detail, now);
    }

    /** Puts markers in the place of some of its words. */
    void conceal(Marked marked) {
        text = Blank.orNothing(marked.text());
        noChangeReason = marked.other();
        salt = Commitment.newSalt();
    }

    /** Gives it its words again. */
    void reveal(ResponseText original) {
        text = original.text;
        noChangeReason = original.noChangeReason;
        salt = original.salt;
    }

    /** Whether everybody reads it, beside an input. */
    boolean isShown() {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select from feedback f where f.response_id = ?1 and f.state = 'PUBLISHED')")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Which inputs it answers and what is changed because of them. */
    void concern(List<UUID> feedbackIds, List<ChangedComponent> changes) {
        getEntityManager()
                .createNativeQuery("insert into response_feedback (response_id, feedback_id, unit_id) "
                        + "select ?1, cast(f as uuid), ?2 from unnest(string_to_array(?3, ',')) as f")
                .setParameter(1, id)
                .setParameter(2, unitId)
                .setParameter(3, feedbackIds.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
        for (var change : changes) {
            getEntityManager()
                    .createNativeQuery("insert into response_component (response_id, standard_id, code, unit_id) "
                            + "values (?1, ?2, ?3, ?4)")
                    .setParameter(1, id)
                    .setParameter(2, change.standardId())
                    .setParameter(3, change.code().name())
                    .setParameter(4, unitId)
                    .executeUpdate();
        }
    }
}
