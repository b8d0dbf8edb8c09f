package id.fkp.agreement.keeping;

import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who signed a record for the community; the head signs as an officer and stays. The signed paper itself is an archive,
 * and its hash is kept.
 */
@ApplicationScoped
class SignatoryPersons implements PersonRows {

    private final EntityManager database;
    private final Acts acts;
    private final Clock clock;

    SignatoryPersons(EntityManager database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Who takes back having come is in the signed record no more, either; its paper is an archive and stays. What goes
     * by itself goes by the period of its own class.
     */
    void watch(@Observes Act act) {
        if (!act.verb().equals("attendance.person-erased") || !act.detail().containsKey("asked")) {
            return;
        }
        List<?> signed =
                database.createNativeQuery("""
                select cast(s.id as text) from agreement_signatory s
                join agreement_draft d on d.forum_id = s.forum_id
                where s.attendance_id = ?1 and s.role = 'REPRESENTATIVE' and d.signed_at is not null order by s.id
                """).setParameter(1, act.subjectId()).getResultList();
        signed.forEach(id -> erase(UUID.fromString((String) id), clock.instant()));
    }

    @Override
    public PersonClass kept() {
        return PersonClass.SIGNATORY;
    }

    @Override
    public String statement() {
        return """
                select s.id, s.unit_id, coalesce(d.signed_at, d.changed_at) as since
                from agreement_signatory s
                join agreement_signatory_person p on p.signatory_id = s.id
                join agreement_draft d on d.forum_id = s.forum_id
                where s.role = 'REPRESENTATIVE' and p.erased_at is null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        var unit = database.createNativeQuery("""
                update agreement_signatory_person
                set name = null, phone = null, sex = null, erased_at = ?2
                where signatory_id = ?1 and erased_at is null returning cast(unit_id as text)
                """)
                .setParameter(1, id)
                .setParameter(2, now)
                .getResultList();
        if (unit.isEmpty()) {
            return;
        }
        database.createNativeQuery("delete from agreement_signature where signatory_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        acts.fire(new Act(
                UUID.fromString((String) unit.get(0)),
                "signatory.person-erased",
                "signatory",
                id,
                Reach.INTERNAL,
                Map.of()));
    }
}
