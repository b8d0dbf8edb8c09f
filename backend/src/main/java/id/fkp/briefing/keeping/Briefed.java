package id.fkp.briefing.keeping;

import id.fkp.briefing.Officers;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Who is on the list of a briefing, removed or not. */
@ApplicationScoped
class Briefed implements PersonRows {

    private final Officers officers;

    Briefed(Officers officers) {
        this.officers = officers;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.BRIEFED_OFFICER;
    }

    @Override
    public String statement() {
        return """
                select o.id, o.unit_id, cast(b.readable_until + 1 as timestamp) at time zone u.zone as since
                from briefing_officer o
                join briefing_officer_person p on p.officer_id = o.id
                join briefing b on b.id = o.briefing_id
                join unit u on u.id = o.unit_id
                where p.erased_at is null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        officers.forgetPerson(id, now);
    }
}
