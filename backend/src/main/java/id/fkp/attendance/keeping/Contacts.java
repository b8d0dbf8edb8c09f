package id.fkp.attendance.keeping;

import id.fkp.attendance.Attendances;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** How somebody who came can be reached. */
@ApplicationScoped
class Contacts implements PersonRows {

    private final Attendances attendances;

    Contacts(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.ATTENDANCE_CONTACT;
    }

    @Override
    public String statement() {
        return """
                select a.id, a.unit_id, e.ends_at as since
                from attendance a
                join attendance_person p on p.attendance_id = a.id
                join forum_session e on e.id = a.session_id
                where p.contact is not null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        attendances.forgetContact(id);
    }
}
