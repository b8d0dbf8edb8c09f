package id.fkp.local.demo;

import id.fkp.agreement.Drafts;
import id.fkp.agreement.plan.SignatoryRole;
import id.fkp.agreement.plan.SignatoryText;
import id.fkp.attendance.given.Sex;
import id.fkp.followup.FollowUps;
import id.fkp.followup.Mover;
import id.fkp.followup.given.EvidenceText;
import id.fkp.followup.given.Extension;
import id.fkp.followup.given.FollowUpMove;
import id.fkp.followup.given.NoteText;
import id.fkp.followup.state.FollowUpState;
import id.fkp.forum.Forums;
import id.fkp.forum.agreement.AgreementDetails;
import id.fkp.forum.agreement.Agreements;
import id.fkp.forum.agreement.CommentWindowPlan;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoPapers.Signer;
import id.fkp.local.demo.file.AgreementStory;
import id.fkp.local.demo.file.AgreementStory.Deed;
import id.fkp.local.demo.file.DemoFiles.CommentStory;
import id.fkp.member.Memberships.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the demo's forums agreed on, and the windows for comments that followed. */
@ApplicationScoped
public class DemoAgreements {

    private final Agreements agreements;
    private final Forums forums;
    private final DemoPapers papers;
    private final Drafts drafts;
    private final FollowUps followUps;

    DemoAgreements(Agreements agreements, Forums forums, DemoPapers papers, Drafts drafts, FollowUps followUps) {
        this.drafts = drafts;
        this.followUps = followUps;
        this.agreements = agreements;
        this.forums = forums;
        this.papers = papers;
    }

    /** The record is signed by the head and taken down by the moderator. */
    void record(UUID forumId, AgreementStory story, String unit, DemoStage stage, Instant at) {
        var forum = forums.find(forumId).orElseThrow();
        var office = stage.unit(unit);
        var signer = new Signer(
                story.place(),
                stage.date(story.at(), unit),
                "Kepala " + office.name(),
                stage.worker(unit, UnitRole.HEAD).name());
        var details = new AgreementDetails(
                signer.on(),
                story.number(),
                papers.agreement(office.id(), forum.title(), story, signer),
                papers.attendance(office.id(), forum.title(), story, signer));
        drafts.begin(forum, story.number(), signatories(story, signer), moderator(unit, stage), at);
        agreements.record(forum, details, moderator(unit, stage), at);
    }

    /** What was done about what it promised. */
    void follow(UUID forumId, AgreementStory story, String unit, DemoStage stage) {
        var promised = followUps.ofRecord(forumId);
        for (int i = 0; i < promised.size(); i++) {
            for (var deed : story.items().get(i).done()) {
                follow(promised.get(i), deed, story, unit, stage);
            }
        }
    }

    /** The drafter does what the moderator then verifies. */
    private void follow(UUID promise, Deed deed, AgreementStory story, String unit, DemoStage stage) {
        var at = stage.at(deed.at(), unit);
        var by = mover(stage.worker(unit, deed.to() == FollowUpState.VERIFIED ? UnitRole.MODERATOR : UnitRole.DRAFTER));
        if (deed.until() != null) {
            var why = Objects.requireNonNull(deed.text());
            followUps.extend(promise, new Extension(stage.date(deed.until(), unit), why), by, at);
        } else if (deed.evidence() != null) {
            var signer = new Signer(
                    story.place(),
                    stage.date(deed.at(), unit),
                    "Kepala " + stage.unit(unit).name(),
                    stage.worker(unit, UnitRole.HEAD).name());
            var file = papers.scan(stage.unit(unit).id(), deed.evidence(), List.of("BUKTI TINDAK LANJUT"), signer);
            followUps.show(promise, new EvidenceText(deed.evidence(), file, null), by, at);
        } else if (deed.to() != null) {
            followUps.move(promise, new FollowUpMove(deed.to(), deed.text()), by, at);
        } else {
            followUps.note(promise, new NoteText(Objects.requireNonNull(deed.text())), by, at);
        }
    }

    private static List<SignatoryText> signatories(AgreementStory story, Signer head) {
        var first = new SignatoryText(SignatoryRole.HEAD, null, head.name(), null, Sex.L, head.position(), null, true);
        var others = story.people().stream()
                .filter(person -> person.sex() != null)
                .map(person -> new SignatoryText(
                        SignatoryRole.REPRESENTATIVE,
                        null,
                        person.name(),
                        null,
                        person.sex(),
                        person.organisation(),
                        null,
                        true));
        return Stream.concat(Stream.of(first), others).toList();
    }

    /** As their token names them. */
    private static Mover mover(Login login) {
        return new Mover(login.issuer() + " " + login.subject(), login.name());
    }

    /**
     * What was discussed is published for comment.
     *
     * @return the id of the window, a forum of its own
     */
    UUID publish(UUID forumId, CommentStory story, String unit, DemoStage stage) {
        return agreements.publishForComment(
                forums.find(forumId).orElseThrow(),
                new CommentWindowPlan(null, story.description()),
                moderator(unit, stage),
                stage.at(story.at(), unit));
    }

    private static String moderator(String unit, DemoStage stage) {
        return stage.worker(unit, UnitRole.MODERATOR).name();
    }
}
