package id.fkp.recording.keeping;

import id.fkp.recording.Recordings;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Recordings serve to check the minutes, and go once these have long been signed. */
@ApplicationScoped
class OldRecordings implements PersonRows {

    private final Recordings recordings;

    OldRecordings(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.RECORDING;
    }

    @Override
    public String statement() {
        return """
                select p.id, p.unit_id, coalesce(g.recorded_at, e.ends_at) as since
                from session_recording p
                join forum_session e on e.id = p.session_id
                left join agreement_record g on g.forum_id = e.forum_id
                where p.removed_at is null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        recordings.removeOld(id, now);
    }
}
