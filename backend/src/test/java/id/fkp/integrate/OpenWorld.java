package id.fkp.integrate;

import id.fkp.certificate.CertificateFixture;
import id.fkp.establish.pledge.PledgeFixture;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.opinion.OpinionFixture;
import id.fkp.publication.PublicationFixture;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving;
import id.fkp.survey.SurveyFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** A unit of which there is a record of every kind. */
@ApplicationScoped
class OpenWorld {

    private final PledgeFixture pledges;
    private final FollowUpFixture followUps;
    private final CertificateFixture certificates;
    private final PublicationFixture publications;
    private final SurveyFixture surveys;
    private final SessionFixture sessions;
    private final OpinionFixture opinions;
    private final EntityManager database;

    OpenWorld(
            PledgeFixture pledges,
            FollowUpFixture followUps,
            CertificateFixture certificates,
            PublicationFixture publications,
            SurveyFixture surveys,
            SessionFixture sessions,
            OpinionFixture opinions,
            EntityManager database) {
        this.pledges = pledges;
        this.followUps = followUps;
        this.certificates = certificates;
        this.publications = publications;
        this.surveys = surveys;
        this.sessions = sessions;
        this.opinions = opinions;
        this.database = database;
    }

    /** With that forum among the rest. */
    void fill(ForumInfo forum) {
        var unit = forum.unitId();
        Giving.taken(forum.id(), Giving.said("=Loket \"satu\", atau dua?\nYa."));
        pledges.signed(unit);
        followUps.planned(unit);
        certificates.held(unit, LocalDate.of(2024, 2, 1), true);
        publications.shown(unit);
        surveys.published(unit);
        sessions.inForum(forum.id(), null);
        opinions.counted(forum.id(), 3, 4);
        QuarkusTransaction.requiringNew().run(() -> {
            held(forum);
            added(unit);
            reviewed(unit);
        });
    }

    /** An act of moderation: what is given now waits. */
    private void held(ForumInfo forum) {
        database.createNativeQuery("""
                        insert into audit_entry (id, unit_id, at, act, object_type, object_id, detail, trace_id)
                        select gen_random_uuid(), unit_id, now(), 'feedback.hidden', 'feedback', id,
                            '{"reason": "OFF_TOPIC"}', '0' from feedback where forum_id = ?1
                        """).setParameter(1, forum.id()).executeUpdate();
    }

    private void added(UUID unit) {
        database.createNativeQuery("""
                        insert into agreement_addendum (id, forum_id, unit_id, text, reason, at, by_name)
                        select gen_random_uuid(), forum_id, unit_id, 'Loket 3, bukan 2.', 'Salah ketik', now(), 'Kepala'
                        from agreement_record where unit_id = ?1
                        """).setParameter(1, unit).executeUpdate();
    }

    private void reviewed(UUID unit) {
        database.createNativeQuery("""
                        insert into review_entry (id, unit_id, standard_id, revision_id, kind, held_on, result, findings,
                            by_name, recorded_at)
                        select gen_random_uuid(), r.unit_id, r.standard_id, r.id, 'EVALUATION', date '2026-11-01', 'KEEP',
                            'Waktu terlampaui pada 4 dari 10 permohonan.', 'Penyusun', now()
                        from revision r where r.unit_id = ?1 and r.decree_id is not null
                        """).setParameter(1, unit).executeUpdate();
    }
}
