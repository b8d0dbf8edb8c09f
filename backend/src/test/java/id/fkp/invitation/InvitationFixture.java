package id.fkp.invitation;

import id.fkp.session.Sessions;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.stakeholder.StakeholderFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Invitations for tests to stand on. Every call invites somebody new. */
@ApplicationScoped
public class InvitationFixture {

    private final Invitations invitations;
    private final Sessions sessions;
    private final StakeholderFixture stakeholders;
    private final Clock clock;

    InvitationFixture(Invitations invitations, Sessions sessions, StakeholderFixture stakeholders, Clock clock) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.stakeholders = stakeholders;
        this.clock = clock;
    }

    /** What stands in a letter: number and secret. */
    public record Letter(UUID id, String number, String secret) {}

    @Transactional
    public Letter sent(UUID sessionId) {
        var unit = sessions.find(sessionId).orElseThrow().unitId();
        var id = invitations
                .invite(sessionId, List.of(stakeholders.kept(unit)), clock.instant())
                .get(0);
        var number = Invitation.<Invitation>findById(id).number;
        return new Letter(
                id, ShortNumber.shown(number), invitations.path(number).split("#", -1)[1]);
    }
}
