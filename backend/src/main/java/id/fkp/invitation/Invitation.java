package id.fkp.invitation;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.invitation.reading.Answer;
import id.fkp.session.SessionInfo;
import id.fkp.shared.text.Blank;
import id.fkp.stakeholder.StakeholderInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A letter that asks somebody to come to a session, and what became of it. */
@Entity
class Invitation extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public @Nullable UUID stakeholderId;
    public String number;

    @Enumerated(EnumType.STRING)
    public CommunityElement element;

    public String organisation;
    public Instant invitedAt;
    public @Nullable Instant openedAt;

    @Enumerated(EnumType.STRING)
    public @Nullable Answer answer;

    public @Nullable Instant answeredAt;
    public @Nullable String declineReason;

    protected Invitation() {}

    Invitation(SessionInfo session, StakeholderInfo invited, String number, Instant now) {
        this.unitId = session.unitId();
        this.sessionId = session.id();
        this.stakeholderId = invited.id();
        this.number = number;
        this.element = invited.element();
        this.organisation = invited.organisation();
        this.invitedAt = now;
    }

    static boolean isTaken(String number) {
        return count("number", number) > 0;
    }

    static Optional<Invitation> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The first opening counts; whoever answers without one has opened it by that. */
    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    /** False when that was the answer before. */
    boolean reply(Answer given, @Nullable String reason, Instant now) {
        open(now);
        if (answer == given) {
            return false;
        }
        answer = given;
        answeredAt = now;
        declineReason = given == Answer.DECLINED ? Blank.orNothing(reason) : null;
        return true;
    }

    InvitationInfo info() {
        return new InvitationInfo(id, unitId, sessionId, number, element, organisation, answer);
    }
}
