package id.fkp.invitation.keeping;

import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.stakeholder.Stakeholders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Who speaks for a stakeholder nobody has invited for long. The organisation stays in the directory. */
@ApplicationScoped
class DirectoryContacts implements PersonRows {

    private final Stakeholders stakeholders;

    DirectoryContacts(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.DIRECTORY;
    }

    @Override
    public String statement() {
        return """
                select s.id, s.unit_id, greatest(p.written_at, max(e.ends_at)) as since
                from stakeholder s
                join stakeholder_person p on p.stakeholder_id = s.id
                left join invitation i on i.stakeholder_id = s.id
                left join forum_session e on e.id = i.session_id
                where s.removed_at is null and num_nonnulls(p.name, p.position, p.contact) > 0
                group by s.id, p.written_at
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        stakeholders.forgetPerson(id, now);
    }
}
