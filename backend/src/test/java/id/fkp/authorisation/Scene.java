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
    private final SceneRows rows;

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
            SceneRows rows) {
        this.editions = editions;
        this.rows = rows;
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

    /** What only the database can be told. */
    SceneRows rows() {
        return rows;
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
    UUID correction(UUID sessionId) {
        return rows.correction(line(sessionId), attendance(sessionId));
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

    /** Held back until somebody looks at it, as a complaint is, unless it is to be public. */
    UUID feedback(UUID unitId, Thing thing) {
        var kind = thing == Thing.PUBLIC ? "SUGGESTION" : "COMPLAINT";
        var forum = forums.open(unitId, 1);
        return UUID.fromString(submissions
                .taken(forum, Giving.said("Sebutkan awal hitungan.", "kind", kind))
                .feedbackId());
    }

    /** The answer to a published input. */
    UUID response(UUID unitId) {
        return rows.response(unitId, feedback(unitId, Thing.PUBLIC));
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

    UUID forumLink(UUID forumId) {
        return links.made(forumId, "RT 05").id();
    }

    /** Written once: it is of everything there is, and who may read it is the same for all of them. */
    synchronized void openData() {
        if (!hasOpenData) {
            editions.write();
            hasOpenData = true;
        }
    }
}
