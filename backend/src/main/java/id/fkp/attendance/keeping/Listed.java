package id.fkp.attendance.keeping;

import id.fkp.attendance.Attendances;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Who is on a list. The digest of a closed one stays as it is. */
@ApplicationScoped
class Listed implements PersonRows {

    private final Attendances attendances;

    Listed(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.ATTENDANCE;
    }

    @Override
    public String statement() {
        return """
                select a.id, a.unit_id, coalesce(g.recorded_at, e.ends_at) as since
                from attendance a
                join attendance_person p on p.attendance_id = a.id
                join forum_session e on e.id = a.session_id
                left join agreement_record g on g.forum_id = e.forum_id
                where p.erased_at is null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        attendances.forgetPerson(id, now);
    }
}
