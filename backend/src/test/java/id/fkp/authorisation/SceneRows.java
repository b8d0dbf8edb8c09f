package id.fkp.authorisation;

import id.fkp.shared.text.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What no fixture makes, put into the database as others would have left it. */
@ApplicationScoped
class SceneRows {

    private final EntityManager database;

    SceneRows(EntityManager database) {
        this.database = database;
    }

    @Transactional
    UUID joiningLink(UUID unitId) {
        return inserted("""
                insert into joining_link (id, unit_id, role, token_hash, created_by_name, created_at, expires_at)
                values (?1, ?2, 'DRAFTER', ?3, 'Kepala', now(), now() + interval '7 days')
                """, unitId);
    }

    /** That Keycloak does not know. */
    @Transactional
    UUID apiClient(UUID unitId) {
        return inserted("""
                insert into api_client (id, unit_id, name, purpose, scopes, issuer, subject, secret_id, secret_at,
                    created_by_name, created_at, version)
                values (?1, ?2, 'Situs', 'Situs unit', '{READ_INTERNAL}', 'elsewhere', ?3, ?1, now(), 'Kepala', now(), 0)
                """, unitId);
    }

    @Transactional
    UUID previewLink(UUID standardId) {
        return inserted("""
                insert into preview_link (id, version_id, standard_id, unit_id, token_hash, created_by_name, created_at, expires_at)
                select ?1, id, standard_id, unit_id, ?3, 'Penyusun', now(), now() + interval '7 days'
                from standard_version where standard_id = ?2
                """, standardId);
    }

    @Transactional
    UUID remark(UUID standardId) {
        return inserted("""
                insert into remark (id, version_id, standard_id, unit_id, text, by_name, at)
                select ?1, id, standard_id, unit_id, ?3, 'Moderator', now()
                from standard_version where standard_id = ?2
                """, standardId);
    }

    /** The calendar feed of somebody else. */
    @Transactional
    UUID deadlineFeed(UUID unitId) {
        return inserted("""
                insert into deadline_feed (id, unit_id, issuer, subject, password_hash, created_at)
                values (?1, ?2, 'elsewhere', 'other', ?3, now())
                """, unitId);
    }

    /** What somebody else has asked for. */
    @Transactional
    UUID export(UUID unitId) {
        return inserted("""
                insert into export_job (id, unit_id, data_set, format, language, filter, state, rows_done, by_issuer,
                    by_subject, requested_at, attempts, version)
                values (?1, ?2, 'FEEDBACK', 'CSV', 'id', '{}', 'QUEUED', 0, 'elsewhere', ?3, now(), 0, 0)
                """, unitId);
    }

    /** Leads nowhere: nobody listens at that port. */
    @Transactional
    UUID webhook(UUID unitId) {
        var id = inserted("""
                insert into webhook (id, unit_id, url, types, scope, enabled, generation, by_name, made_at, version)
                values (?1, ?2, 'http://127.0.0.1:9/', '{}', 'OWN_UNIT', true, 1, ?3, now(), 0)
                """, unitId);
        database.createNativeQuery("insert into webhook_progress (webhook_id, position) values (?1, 0)")
                .setParameter(1, id)
                .executeUpdate();
        return id;
    }

    /** What somebody else has done to many inputs. */
    @Transactional
    UUID moderationBatch(UUID unitId) {
        return inserted("""
                insert into moderation_batch (id, unit_id, act, by_issuer, by_subject, done_at)
                values (?1, ?2, 'PUBLISH', 'elsewhere', ?3, now())
                """, unitId);
    }

    /** Of a form without a number, whose original is gone. */
    @Transactional
    void assistedEntry(UUID feedbackId) {
        inserted("""
                insert into assisted_entry (feedback_id, unit_id, forum_id, typed_by, confirmed_at)
                select id, unit_id, forum_id, left(?3, 8) || cast(?1 as text), now() from feedback where id = ?2
                """, feedbackId);
    }

    /** Done, so that going on with it changes nothing. */
    @Transactional
    UUID entryBatch(UUID forumId) {
        return inserted("""
                insert into entry_batch (id, unit_id, forum_id, taken, already_entered, broken, entered, discarded,
                    by_name, begun_at, done_at)
                select ?1, unit_id, id, 0, 0, 0, 0, 0, ?3, now(), now() from forum where id = ?2
                """, forumId);
    }

    /** An assignment that none of the visitors made. */
    @Transactional
    UUID assignmentBatch(UUID unitId) {
        return inserted("""
                insert into assignment_batch (id, unit_id, by_issuer, by_subject, done_at)
                values (?1, ?2, 'elsewhere', ?3, now())
                """, unitId);
    }

    @Transactional
    UUID answerTemplate(UUID unitId) {
        return inserted("""
                insert into answer_template (id, unit_id, title, text, by_name, changed_at, version)
                values (?1, ?2, 'Waktu', 'Terima kasih.', ?3, now(), 0)
                """, unitId);
    }

    /** Of a line of minutes, by somebody who came. */
    @Transactional
    UUID correction(UUID lineId, UUID attendanceId) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                insert into line_correction (id, unit_id, line_id, attendance_id, text, at)
                select ?1, l.unit_id, l.id, ?3, 'Bukan begitu', now() from minute_line l where l.id = ?2
                """)
                .setParameter(1, id)
                .setParameter(2, lineId)
                .setParameter(3, attendanceId)
                .executeUpdate();
        return id;
    }

    /** The answer to an input. */
    @Transactional
    UUID response(UUID unitId, UUID feedbackId) {
        var id = inserted("""
                insert into response (id, unit_id, forum_id, outcome, responded_at, unit_name, by_issuer, by_subject, by_name)
                select ?1, unit_id, forum_id, 'ACCEPTED', now(), 'Loka Contoh', 'test', ?3, 'Kepala'
                from feedback where id = ?2
                """, feedbackId);
        database.createNativeQuery("""
                insert into response_feedback (response_id, feedback_id, unit_id) values (?1, ?2, ?3)
                """)
                .setParameter(1, id)
                .setParameter(2, feedbackId)
                .setParameter(3, unitId)
                .executeUpdate();
        database.createNativeQuery("update feedback set response_id = ?1 where id = ?2")
                .setParameter(1, id)
                .setParameter(2, feedbackId)
                .executeUpdate();
        return id;
    }

    /** That of the unit itself. */
    @Transactional
    UUID registerEntry(UUID unitId) {
        return (UUID)
                database.createNativeQuery("select id from register_entry where object_id = ?1 order by id limit 1")
                        .setParameter(1, unitId)
                        .getSingleResult();
    }

    private UUID inserted(String sql, UUID owner) {
        var id = UUID.randomUUID();
        database.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, owner)
                .setParameter(3, Digest.sha256(id.toString()))
                .executeUpdate();
        return id;
    }
}
