package id.fkp.invitation.keeping;

import id.fkp.invitation.Invitations;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** To whom letters were addressed. */
@ApplicationScoped
class Addressees implements PersonRows {

    private final Invitations invitations;

    Addressees(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.INVITATION;
    }

    @Override
    public String statement() {
        return """
                select i.id, i.unit_id, case when e.state = 'POSTPONED' then null else e.ends_at end as since
                from invitation i
                join invitation_person p on p.invitation_id = i.id
                join forum_session e on e.id = i.session_id
                where num_nonnulls(p.name, p.position, p.contact) > 0
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        invitations.erasePerson(id, now);
    }
}
