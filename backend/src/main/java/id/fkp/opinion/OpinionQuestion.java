package id.fkp.opinion;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.forum.ForumInfo;
import id.fkp.opinion.plan.QuestionPlan;
import id.fkp.opinion.plan.QuestionType;
import id.fkp.opinion.plan.QuestionWords;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.standard.version.ComponentCode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a unit asks beside a component. What was answered stands apart from it. */
@Entity
class OpinionQuestion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;
    public UUID standardId;

    @Enumerated(EnumType.STRING)
    public @Nullable ComponentCode component;

    public int place;

    @Enumerated(EnumType.STRING)
    public QuestionType type;

    public String text;
    public @Nullable String textEn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<QuestionWords> options;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable QuestionWords low;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable QuestionWords high;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable QuestionWords measure;

    public @Nullable Integer minimum;
    public @Nullable Integer maximum;
    public boolean required;
    public boolean hiddenUntilClose;
    public String byName;
    public Instant madeAt;
    public @Nullable Instant endedAt;
    public @Nullable String endReason;

    @Version
    public int version;

    protected OpinionQuestion() {}

    OpinionQuestion(ForumInfo forum, QuestionPlan plan, int last, String byName, Instant now) {
        this.unitId = forum.unitId();
        this.forumId = forum.id();
        this.byName = byName;
        this.madeAt = now;
        write(plan, last);
    }

    static long countIn(UUID forumId) {
        return count("forumId", forumId);
    }

    static List<UUID> idsIn(UUID forumId) {
        return find("select id from OpinionQuestion where forumId = ?1", forumId)
                .project(UUID.class)
                .list();
    }

    /** Of a forum what is asked still, in the order in which people read it. */
    static List<OpinionQuestion> askedIn(UUID forumId) {
        return list("forumId = ?1 and endedAt is null order by standardId, component, place, id", forumId);
    }

    /** Held against all others: who answers meanwhile waits, and then sees it as it has become. */
    static Optional<OpinionQuestion> locked(UUID forumId, UUID id) {
        Optional<OpinionQuestion> held = OpinionQuestion.<OpinionQuestion>find("id = ?1 and forumId = ?2", id, forumId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        held.ifPresent(question -> getEntityManager().refresh(question));
        return held;
    }

    /** All beside one component, as they stay until this transaction ends; many may hold them so at the same time. */
    static List<OpinionQuestion> beside(UUID forumId, UUID standardId, @Nullable ComponentCode component) {
        var where = "forumId = ?1 and standardId = ?2 and component ";
        var found = component == null
                ? OpinionQuestion.<OpinionQuestion>find(where + "is null order by id", forumId, standardId)
                : OpinionQuestion.<OpinionQuestion>find(where + "= ?3 order by id", forumId, standardId, component);
        return found.withLock(LockModeType.PESSIMISTIC_READ).list();
    }

    void rewrite(QuestionPlan plan) {
        requireNotEnded();
        write(plan, place);
        flush();
    }

    void end(String reason, Instant now) {
        requireNotEnded();
        endedAt = now;
        endReason = reason.strip();
        flush();
    }

    boolean isAsked() {
        return endedAt == null;
    }

    /** As it was planned. */
    QuestionPlan plan() {
        return new QuestionPlan(
                standardId,
                component,
                place,
                type,
                text,
                textEn,
                options,
                low,
                high,
                measure,
                minimum,
                maximum,
                required,
                hiddenUntilClose);
    }

    /** Of a question that the public has seen all is public; of a plan it is the unit's own. */
    Act act(String participle, boolean announced) {
        return new Act(
                        unitId,
                        "opinion-question." + participle,
                        "opinion-question",
                        id,
                        announced ? Reach.PUBLIC : Reach.INTERNAL,
                        Map.of("forumId", forumId.toString(), "standardId", standardId.toString()))
                .saying(text, endReason);
    }

    private void write(QuestionPlan plan, int last) {
        standardId = plan.standardId();
        component = plan.component();
        place = Objects.requireNonNullElse(plan.place(), last);
        type = plan.type();
        text = plan.text();
        textEn = plan.textEn();
        options = plan.options() == null ? List.of() : plan.options();
        low = plan.low();
        high = plan.high();
        measure = plan.measure();
        minimum = plan.minimum();
        maximum = plan.maximum();
        required = plan.required();
        hiddenUntilClose = plan.hiddenUntilClose();
    }

    private void requireNotEnded() {
        if (!isAsked()) {
            throw ILLEGAL_TRANSITION.because("Pertanyaan ini sudah diakhiri.", "This question has ended.");
        }
    }
}
