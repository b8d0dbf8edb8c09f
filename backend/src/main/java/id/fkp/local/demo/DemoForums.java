package id.fkp.local.demo;

import id.fkp.forum.Forums;
import id.fkp.forum.plan.ForumPlan;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoFiles.ForumStory;
import id.fkp.standard.version.VersionInfo;
import java.util.LinkedHashMap;

/** The forums of the demo; announcing one freezes the versions it discusses. */
final class DemoForums {

    private final Forums forums;
    private final DemoStandards standards;
    private final DemoInputs inputs;
    private final DemoStage stage;

    DemoForums(Forums forums, DemoStandards standards, DemoInputs inputs, DemoStage stage) {
        this.forums = forums;
        this.standards = standards;
        this.inputs = inputs;
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
                discussed.values().stream().map(VersionInfo::standardId).toList()));
        if (story.announced() != null) {
            forums.announce(
                    forum.id(),
                    stage.worker(story.unit(), UnitRole.MODERATOR).name(),
                    stage.at(story.announced(), story.unit()));
            inputs.tell(story, forum.id(), discussed);
        }
    }
}
