package id.fkp.authorisation;

import id.fkp.agreement.AgreementFixture;
import id.fkp.attachment.AttachmentFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.briefing.BriefingFixture;
import id.fkp.certificate.CertificateFixture;
import id.fkp.deadline.DeadlineFixture;
import id.fkp.establish.DecreeFixture;
import id.fkp.establish.pledge.PledgeFixture;
import id.fkp.fact.FactFixture;
import id.fkp.file.FileFixture;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.invitation.InvitationFixture;
import id.fkp.link.LinkFixture;
import id.fkp.live.poll.PollFixture;
import id.fkp.live.question.QuestionFixture;
import id.fkp.local.demo.DemoAccount;
import id.fkp.member.Memberships;
import id.fkp.member.Memberships.Login;
import id.fkp.minutes.MinutesFixture;
import id.fkp.opinion.OpinionFixture;
import id.fkp.photo.PhotoFixture;
import id.fkp.publication.PublicationFixture;
import id.fkp.recording.RecordingFixture;
import id.fkp.session.SessionFixture;
import id.fkp.shared.text.Digest;
import id.fkp.stakeholder.StakeholderFixture;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.VersionInfo;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.survey.SurveyFixture;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes what a request is about, as its row of the table says: one's own, a stranger's, or nothing at all. */
@ApplicationScoped
class Scene {

    /** Whose the thing is, and whether the public sees it. */
    enum Thing {
        /** Of the unit in which the visitors have their roles; not public where that is possible. */
        OWN,
        /** Of a unit in which none of them has any role; not public where that is possible. */
        FOREIGN,
        /** Of such a unit, before the public. */
        PUBLIC,
        ABSENT,
        /** The operation is about no single thing. */
        NONE
    }

    private final UnitFixture units;
    private final StandardFixture standards;
    private final ForumFixture forums;
    private final SubmissionFixture submissions;
    private final AttachmentFixture attachments;
    private final FileFixture files;
    private final SessionFixture sessions;
    private final StakeholderFixture stakeholders;
    private final InvitationFixture invitations;
    private final MinutesFixture minutes;
    private final AgreementFixture agreements;
    private final FollowUpFixture followUps;
    private final PhotoFixture photos;
    private final RecordingFixture recordings;
    private final AttendanceFixture attendances;
    private final QuestionFixture questions;
    private final PollFixture polls;
    private final OpinionFixture opinions;
    private final DecreeFixture decrees;
    private final PledgeFixture pledges;
    private final DeadlineFixture deadlines;
    private final CertificateFixture certificates;
    private final LinkFixture links;
    private final SurveyFixture surveys;
    private final PublicationFixture publications;
    private final FactFixture facts;
    private final BriefingFixture briefings;
    private final Memberships memberships;
    private final EditionWriter editions;
    private final EntityManager database;

    private boolean hasOpenData;

    Scene(
            UnitFixture units,
            StandardFixture standards,
            ForumFixture forums,
            SubmissionFixture submissions,
            AttachmentFixture attachments,
            FileFixture files,
            SessionFixture sessions,
            StakeholderFixture stakeholders,
            InvitationFixture invitations,
            MinutesFixture minutes,
            AgreementFixture agreements,
            FollowUpFixture followUps,
            PhotoFixture photos,
            RecordingFixture recordings,
            AttendanceFixture attendances,
            QuestionFixture questions,
            PollFixture polls,
            OpinionFixture opinions,
            DecreeFixture decrees,
            PledgeFixture pledges,
            DeadlineFixture deadlines,
            CertificateFixture certificates,
            LinkFixture links,
            SurveyFixture surveys,
            PublicationFixture publications,
            FactFixture facts,
            BriefingFixture briefings,
            Memberships memberships,
            EditionWriter editions,
            EntityManager database) {
        this.editions = editions;
        this.database = database;
        this.submissions = submissions;
        this.attachments = attachments;
        this.files = files;
        this.sessions = sessions;
        this.stakeholders = stakeholders;
        this.invitations = invitations;
        this.minutes = minutes;
        this.agreements = agreements;
        this.followUps = followUps;
        this.photos = photos;
        this.recordings = recordings;
        this.attendances = attendances;
        this.questions = questions;
        this.polls = polls;
        this.opinions = opinions;
        this.decrees = decrees;
        this.pledges = pledges;
        this.deadlines = deadlines;
        this.certificates = certificates;
        this.links = links;
        this.surveys = surveys;
        this.publications = publications;
        this.facts = facts;
        this.briefings = briefings;
        this.units = units;
        this.standards = standards;
        this.forums = forums;
        this.memberships = memberships;
    }

    @Transactional
    UnitInfo unit(Thing thing) {
        var unit = units.unit();
        if (thing == Thing.OWN) {
            var issuer = ConfigProvider.getConfig().getValue("fkp.oidc.url", String.class);
            Arrays.stream(Visitor.values())
                    .filter(visitor -> visitor.role != null && visitor.username != null)
                    .forEach(visitor -> memberships.grant(unit.id(), login(issuer, visitor), visitor.role));
        }
        return unit;
    }

    private static Login login(String issuer, Visitor visitor) {
        var account = DemoAccount.valueOf(visitor.username.toUpperCase(Locale.ROOT));
        return new Login(issuer, account.subject().toString(), account.fullName());
    }

    @Transactional
    UUID institution() {
        return units.institution();
    }

    @Transactional
    UUID membership(UUID unitId) {
        return memberships.grant(
                unitId, new Login("elsewhere", UUID.randomUUID().toString(), "Anggota Lain"), UnitRole.DRAFTER);
    }

    @Transactional
    UUID service(UUID unitId) {
        return units.service(unitId, "Layanan " + UUID.randomUUID()).id();
    }

    VersionInfo standard(UUID unitId, Thing thing) {
        return thing == Thing.PUBLIC ? standards.published(unitId) : standards.complete(unitId);
    }

    ForumInfo forum(UUID unitId, Thing thing) {
        return thing == Thing.PUBLIC ? forums.open(unitId, 1) : forums.planned(unitId, 1);
    }

    UUID photo(UUID unitId, Thing thing) {
        return photos.kept(sessions.open(unitId), thing == Thing.PUBLIC);
    }

    UUID recording(UUID unitId, Thing thing) {
        return recordings.kept(sessions.open(unitId), thing == Thing.PUBLIC);
    }

    UUID session(UUID unitId, Thing thing) {
        return (thing == Thing.PUBLIC ? sessions.today(unitId) : sessions.planned(unitId)).id();
    }

    UUID stakeholder(UUID unitId) {
        return stakeholders.kept(unitId);
    }

    UUID briefing(UUID unitId) {
        return briefings.planned(unitId);
    }

    UUID briefedOfficer(UUID briefingId) {
        return briefings.officer(briefingId);
    }

    UUID publication(UUID unitId) {
        return publications.shown(unitId);
    }

    UUID invitation(UUID sessionId) {
        return invitations.sent(sessionId).id();
    }

    /** Somebody who is on the list of the session and has signed. */
    UUID attendance(UUID sessionId) {
        return attendances.signed(sessionId, AttendingElement.MEDIA);
    }

    /** Of a line of the minutes of that session. */
    @Transactional
    UUID correction(UUID sessionId) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                insert into line_correction (id, unit_id, line_id, attendance_id, text, at)
                select ?1, l.unit_id, l.id, ?3, 'Bukan begitu', now() from minute_line l where l.id = ?2
                """)
                .setParameter(1, id)
                .setParameter(2, line(sessionId))
                .setParameter(3, attendance(sessionId))
                .executeUpdate();
        return id;
    }

    /** Of the minutes of that session. */
    UUID line(UUID sessionId) {
        return minutes.line(sessionId);
    }

    /** Sent in that session, and not yet read. */
    UUID question(UUID sessionId) {
        return questions.asked(sessionId, true, null);
    }

    /** Of that session, and not yet opened. */
    UUID poll(UUID sessionId) {
        return polls.prepared(sessionId);
    }

    /** Of that forum. */
    UUID opinionQuestion(UUID forumId) {
        return opinions.asked(forumId);
    }

    void agreementDraft(UUID forumId) {
        agreements.draft(forumId);
    }

    /** Of the draft of that forum's record of agreement. */
    UUID signatory(UUID forumId) {
        return agreements.signatory(forumId);
    }

    /** A draft, unless it is to be public: then it is open. */
    UUID survey(UUID unitId, Thing thing) {
        return thing == Thing.PUBLIC ? surveys.open(unitId, AnswerRule.FREE) : surveys.draft(unitId);
    }

    UUID surveyResponse(UUID surveyId) {
        return surveys.response(surveyId);
    }

    UUID surveyTokenBatch(UUID surveyId) {
        return surveys.tokenBatch(surveyId);
    }

    UUID factImport(UUID unitId) {
        return facts.brought(unitId);
    }

    UUID followUp(UUID unitId) {
        return followUps.planned(unitId);
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

    /** Held back until somebody looks at it, as a complaint is, unless it is to be public. */
    UUID feedback(UUID unitId, Thing thing) {
        var kind = thing == Thing.PUBLIC ? "SUGGESTION" : "COMPLAINT";
        var forum = forums.open(unitId, 1);
        return UUID.fromString(submissions
                .taken(forum, Giving.said("Sebutkan awal hitungan.", "kind", kind))
                .feedbackId());
    }

    /** Of an input, which is public together with it. */
    UUID attachment(UUID feedbackId, Thing thing) {
        return attachments.of(feedbackId, thing == Thing.PUBLIC);
    }

    /** A scan for members, unless it is to be public. */
    UUID file(UUID unitId, Thing thing) {
        return thing == Thing.PUBLIC ? files.published(unitId) : files.scan(unitId);
    }

    /** A draft, unless it is to be public: then it is signed. */
    UUID decree(UUID unitId, Thing thing) {
        return thing == Thing.PUBLIC ? decrees.signed(unitId) : decrees.draft(unitId);
    }

    /** A draft, unless it is to be public: then it is signed. */
    UUID pledge(UUID unitId, Thing thing) {
        return thing == Thing.PUBLIC ? pledges.signed(unitId) : pledges.draft(unitId);
    }

    /** An application, for members unless it is to be public. */
    UUID certificate(UUID unitId, Thing thing) {
        return certificates.planned(unitId, thing == Thing.PUBLIC);
    }

    UUID audit(UUID certificateId) {
        return certificates.audit(certificateId);
    }

    UUID finding(UUID certificateId) {
        return certificates.finding(certificates.audit(certificateId));
    }

    /** One that is late, so that somebody may say why. */
    UUID deadline(UUID unitId) {
        return deadlines.late(unitId);
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

    UUID forumLink(UUID forumId) {
        return links.made(forumId, "RT 05").id();
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

    /** The answer to a published input. */
    @Transactional
    UUID response(UUID unitId) {
        var feedbackId = feedback(unitId, Thing.PUBLIC);
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

    /** Written once: it is of everything there is, and who may read it is the same for all of them. */
    synchronized void openData() {
        if (!hasOpenData) {
            editions.write();
            hasOpenData = true;
        }
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
