package id.fkp.registration;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.registration.given.RegistrationMode;
import id.fkp.registration.given.RegistrationSubmission;
import id.fkp.registration.reading.RegistrationState;
import id.fkp.session.SessionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who means to come to a session. Written only while the session's row is held. */
@Entity
class Registration extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public String number;

    @Enumerated(EnumType.STRING)
    public RegistrationState state = RegistrationState.WAITING;

    /** Stays when the registration is cancelled, so that no two ever had the same. */
    public @Nullable Integer queueNumber;

    @Enumerated(EnumType.STRING)
    public RegistrationMode mode;

    @Enumerated(EnumType.STRING)
    public CommunityElement element;

    public @Nullable String organisation;
    public @Nullable UUID invitationId;
    public String language;
    public Instant registeredAt;
    public @Nullable Instant confirmedAt;
    public @Nullable Instant cancelledAt;

    @Version
    public int version;

    protected Registration() {}

    Registration(
            SessionInfo session,
            RegistrationSubmission said,
            CommunityElement element,
            @Nullable UUID invitationId,
            String number,
            Instant now) {
        this.unitId = session.unitId();
        this.sessionId = session.id();
        this.number = number;
        this.mode = said.mode();
        this.element = element;
        this.organisation = said.organisation();
        this.invitationId = invitationId;
        this.language = said.language() == null ? "id" : said.language();
        this.registeredAt = now;
    }

    static boolean isTaken(String number) {
        return count("number", number) > 0;
    }

    static Optional<Registration> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    static boolean takesPartOnline(UUID id, UUID sessionId) {
        return count(
                        "id = ?1 and sessionId = ?2 and state = ?3 and mode = ?4",
                        id,
                        sessionId,
                        RegistrationState.CONFIRMED,
                        RegistrationMode.ONLINE)
                > 0;
    }

    static Optional<Registration> ofInvitation(UUID invitationId) {
        return find("invitationId = ?1 and state <> ?2", invitationId, RegistrationState.CANCELLED)
                .firstResultOptional();
    }

    /** In the order in which they registered. */
    static List<Registration> waiting(UUID sessionId) {
        return list("sessionId = ?1 and state = ?2 order by registeredAt, id", sessionId, RegistrationState.WAITING);
    }

    static int lastQueueNumber(UUID sessionId) {
        return find("select coalesce(max(queueNumber), 0) from Registration where sessionId = ?1", sessionId)
                .project(Integer.class)
                .singleResult();
    }

    /** As it is now that the session is held. */
    Registration reread() {
        getEntityManager().refresh(this);
        return this;
    }

    void confirm(int place, Instant now) {
        state = RegistrationState.CONFIRMED;
        queueNumber = place;
        confirmedAt = now;
    }

    void cancel(Instant now) {
        state = RegistrationState.CANCELLED;
        cancelledAt = now;
    }

    void forgetPerson() {
        organisation = null;
    }
}
