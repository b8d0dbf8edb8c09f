package id.fkp.local.demo;

import id.fkp.forum.Forums;
import id.fkp.forum.agreement.AgreementDetails;
import id.fkp.forum.agreement.Agreements;
import id.fkp.forum.agreement.CommentWindowPlan;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoPapers.Signer;
import id.fkp.local.demo.file.DemoFiles.AgreementStory;
import id.fkp.local.demo.file.DemoFiles.CommentStory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What the demo's forums agreed on, and the windows for comments that followed. */
@ApplicationScoped
public class DemoAgreements {

    private final Agreements agreements;
    private final Forums forums;
    private final DemoPapers papers;

    DemoAgreements(Agreements agreements, Forums forums, DemoPapers papers) {
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
        agreements.record(forum, details, moderator(unit, stage), at);
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
