package id.fkp.registration.keeping;

import id.fkp.registration.Registrations;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What somebody needed in the hall nobody needs to know later; it may tell of their health. */
@ApplicationScoped
class Needs implements PersonRows {

    private final Registrations registrations;

    Needs(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.NEEDS;
    }

    @Override
    public String statement() {
        return """
                select r.id, r.unit_id, case when e.state = 'POSTPONED' then null else e.ends_at end as since
                from registration r
                join registration_person p on p.registration_id = r.id
                join forum_session e on e.id = r.session_id
                where p.needs <> '[]' or p.needs_note is not null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        registrations.forgetNeeds(id);
    }
}
