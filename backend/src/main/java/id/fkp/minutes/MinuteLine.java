package id.fkp.minutes;

import id.fkp.calendar.Term;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.minutes.promise.Horizon;
import id.fkp.session.SessionInfo;
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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One line of the minutes of a session. Whoever writes it holds the session, so that the closing waits. */
@Entity
class MinuteLine extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public UUID forumId;
    public double position;
    public @Nullable UUID attendanceId;
    public @Nullable String speaker;

    @Enumerated(EnumType.STRING)
    public @Nullable CommunityElement element;

    public @Nullable UUID standardId;

    /** Of that standard: the text that lay on the table when the line was written. */
    public @Nullable UUID versionId;

    @Enumerated(EnumType.STRING)
    public @Nullable ComponentCode component;

    public String problem;
    public @Nullable String proposal;
    public @Nullable String answer;
    public @Nullable String action;

    @Enumerated(EnumType.STRING)
    public @Nullable Horizon horizon;

    public @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    public Term.@Nullable Unit timeUnit;

    public @Nullable String owner;
    public Instant writtenAt;
    public String byName;

    /** The input that it takes down, or becomes once the minutes are closed. */
    public @Nullable UUID feedbackId;

    @Version
    public int version;

    protected MinuteLine() {}

    MinuteLine(SessionInfo session, LineText text, @Nullable UUID versionId, String byName, Instant now) {
        this.unitId = session.unitId();
        this.sessionId = session.id();
        this.forumId = session.forumId();
        this.position = text.position() == null ? afterLast(session.id()) : text.position();
        write(text, versionId, byName, now);
    }

    static boolean isIn(UUID sessionId, UUID id) {
        return count("id = ?1 and sessionId = ?2", id, sessionId) > 0;
    }

    static boolean isBy(UUID id, UUID attendanceId) {
        return count("id = ?1 and attendanceId = ?2", id, attendanceId) > 0;
    }

    /** Whether another line takes this input down. */
    static boolean isTaken(UUID feedbackId, @Nullable MinuteLine here) {
        return here == null
                ? count("feedbackId", feedbackId) > 0
                : count("feedbackId = ?1 and id <> ?2", feedbackId, here.id) > 0;
    }

    /** Of two who write the same line, the second waits here and then sees what the first wrote. */
    static Optional<MinuteLine> locked(UUID sessionId, UUID id) {
        return MinuteLine.<MinuteLine>find("id = ?1 and sessionId = ?2", id, sessionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static List<MinuteLine> ofSession(UUID sessionId) {
        return list("sessionId = ?1 order by position, id", sessionId);
    }

    void rewrite(LineText text, @Nullable UUID inVersion, String byName, Instant now) {
        if (text.position() != null) {
            position = text.position();
        }
        write(text, inVersion, byName, now);
        flush();
    }

    /** Says which input it has become. */
    void becomes(UUID feedback) {
        feedbackId = feedback;
    }

    private void write(LineText text, @Nullable UUID inVersion, String writer, Instant now) {
        attendanceId = text.attendanceId();
        speaker = text.speaker();
        element = text.element();
        standardId = text.standardId();
        versionId = inVersion;
        component = text.component();
        problem = text.problem();
        proposal = text.proposal();
        answer = text.answer();
        action = text.action();
        horizon = text.horizon();
        amount = text.amount();
        timeUnit = text.timeUnit();
        owner = text.owner();
        feedbackId = text.feedbackId() == null ? feedbackId : text.feedbackId();
        byName = writer;
        writtenAt = now;
    }

    private static double afterLast(UUID sessionId) {
        var last = find("select max(position) from MinuteLine where sessionId = ?1", sessionId)
                .project(Double.class)
                .firstResult();
        return last == null ? 1 : Math.floor(last) + 1;
    }
}
