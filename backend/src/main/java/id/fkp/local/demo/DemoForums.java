package id.fkp.local.demo;

import id.fkp.forum.Forums;
import id.fkp.forum.plan.ForumPlan;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoInputs.Step;
import id.fkp.local.demo.DemoInputs.Talk;
import id.fkp.local.demo.file.DemoFiles.ForumStory;
import id.fkp.local.demo.file.Moment;
import id.fkp.standard.version.VersionInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The forums of the demo; announcing one freezes the versions it discusses. */
final class DemoForums {

    private final Forums forums;
    private final DemoStandards standards;
    private final DemoInputs inputs;
    private final DemoSessions sessions;
    private final DemoAgreements agreements;
    private final DemoStage stage;

    DemoForums(
            Forums forums,
            DemoStandards standards,
            DemoInputs inputs,
            DemoSessions sessions,
            DemoAgreements agreements,
            DemoStage stage) {
        this.sessions = sessions;
        this.forums = forums;
        this.standards = standards;
        this.inputs = inputs;
        this.agreements = agreements;
        this.stage = stage;
    }

    void hold(ForumStory story) {
        var discussed = new LinkedHashMap<String, VersionInfo>();
        story.standards()
                .forEach(asked -> discussed.put(asked.code(), standards.version(asked.code(), asked.version())));
        var forum = forums.enter(new ForumPlan(
                stage.unit(story.unit()).id(),
                story.title(),
                story.purpose(),
                story.theme(),
                story.description(),
                story.method(),
                story.place(),
                stage.at(story.opens(), story.unit()),
                stage.at(story.closes(), story.unit()),
                null,
                null,
                discussed.values().stream().map(VersionInfo::standardId).toList()));
        var session = story.session();
        var meeting = session == null
                ? null
                : sessions.plan(story, forum.id(), discussed, stage, stage.at(announced(story), story.unit()));
        if (story.announced() != null) {
            forums.announce(
                    forum.id(),
                    stage.worker(story.unit(), UnitRole.MODERATOR).name(),
                    stage.at(story.announced(), story.unit()));
            if (session != null && meeting != null) {
                if (session.held()) {
                    sessions.hold(meeting, story, discussed, stage);
                } else {
                    sessions.invite(meeting, story, stage);
                }
            }
            talk(story, forum.id(), discussed);
        }
    }

    private static Moment announced(ForumStory story) {
        return story.announced() == null ? story.opens() : story.announced();
    }

    private void talk(ForumStory story, UUID forumId, Map<String, VersionInfo> discussed) {
        var unit = story.unit();
        var agreement = story.agreement();
        var signing = agreement == null
                ? List.<Step>of()
                : List.of(new Step(
                        stage.at(agreement.at(), unit), at -> agreements.record(forumId, agreement, unit, stage, at)));
        inputs.tell(new Talk(unit, forumId, discussed, story.inputs(), story.answers()), signing);
        if (agreement != null) {
            agreements.follow(forumId, agreement, unit, stage);
        }
        var comments = story.comments();
        if (comments != null) {
            var window = agreements.publish(forumId, comments, unit, stage);
            inputs.tell(new Talk(unit, window, discussed, comments.feedback(), comments.responses()), List.of());
        }
    }
}
