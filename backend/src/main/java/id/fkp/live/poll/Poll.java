package id.fkp.live.poll;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.live.state.PollState;
import id.fkp.session.SessionInfo;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.standard.version.ComponentCode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A quick poll. Its votes stand apart from it, and apart from who gave them. */
@Entity
@Table(name = "live_poll")
class Poll extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public String question;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> options;

    public @Nullable UUID standardId;

    @Enumerated(EnumType.STRING)
    public @Nullable ComponentCode component;

    @Enumerated(EnumType.STRING)
    public PollState state = PollState.PREPARED;

    public @Nullable Instant openedAt;
    public @Nullable Instant closedAt;

    @Version
    public int version;

    protected Poll() {}

    Poll(SessionInfo session, PollText text) {
        this.unitId = session.unitId();
        this.sessionId = session.id();
        write(text);
    }

    static long countIn(UUID sessionId) {
        return count("sessionId", sessionId);
    }

    /** Held against all others: who closes it waits for those who vote, and those who come later find it closed. */
    static Optional<Poll> locked(UUID sessionId, UUID id) {
        return Poll.<Poll>find("id = ?1 and sessionId = ?2", id, sessionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** As it stays until this transaction ends; many may hold it so at the same time. */
    static Optional<Poll> heldShared(UUID sessionId, UUID id) {
        return Poll.<Poll>find("id = ?1 and sessionId = ?2", id, sessionId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    static List<Poll> open(UUID sessionId) {
        return Poll.<Poll>find("sessionId = ?1 and state = ?2 order by id", sessionId, PollState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void rewrite(PollText text) {
        require(PollState.PREPARED);
        write(text);
        flush();
    }

    void requirePrepared() {
        require(PollState.PREPARED);
    }

    void open(Instant now) {
        require(PollState.PREPARED);
        state = PollState.OPEN;
        openedAt = now;
        flush();
    }

    void close(Instant now) {
        require(PollState.OPEN);
        state = PollState.CLOSED;
        closedAt = now;
        flush();
    }

    /** Of a poll that the public has seen all is public; what is being prepared is the unit's own. */
    Act act(String participle) {
        return new Act(
                        unitId,
                        "poll." + participle,
                        "poll",
                        id,
                        state == PollState.PREPARED ? Reach.INTERNAL : Reach.PUBLIC,
                        Map.of("sessionId", sessionId.toString()))
                .saying(question);
    }

    private void write(PollText text) {
        question = text.question();
        options = text.options().stream().map(String::strip).toList();
        standardId = text.standardId();
        component = text.component();
    }

    private void require(PollState needed) {
        if (state != needed) {
            throw ILLEGAL_TRANSITION.because(
                    "Jajak pendapat ini sedang " + state + ". Muat ulang untuk melihat keadaannya.",
                    "This poll is " + state + ". Read it again to see how it stands.");
        }
    }
}
