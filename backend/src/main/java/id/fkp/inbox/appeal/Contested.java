package id.fkp.inbox.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Who did what an appeal is about, as the audit has it. */
@ApplicationScoped
class Contested {

    private final EntityManager database;

    Contested(EntityManager database) {
        this.database = database;
    }

    /** Whether this person hid or concealed what it is about, the last time before its giver appealed. */
    boolean isBy(UUID feedbackId, String issuer, String subject) {
        return (boolean) database.createNativeQuery("""
                select exists (
                    select from feedback_appeal p
                    join lateral (
                        select a.actor_issuer, a.actor_subject from audit_entry a
                        where a.object_id = p.feedback_id and a.object_type = 'feedback' and a.at <= p.made_at
                            and a.act = case p.against when 'HIDING' then 'feedback.hidden'
                                when 'CONCEALMENT' then 'feedback.concealed' else 'feedback.exchange-concealed' end
                            and (p.against <> 'EXCHANGE' or a.detail ->> 'of' in ('REPLY', 'OBJECTION'))
                        order by a.id desc limit 1) done on true
                    where p.feedback_id = ?1 and done.actor_issuer = ?2 and done.actor_subject = ?3)
                """)
                .setParameter(1, feedbackId)
                .setParameter(2, issuer)
                .setParameter(3, subject)
                .getSingleResult();
    }
}
