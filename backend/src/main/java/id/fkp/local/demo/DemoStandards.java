package id.fkp.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.file.DemoFiles.StandardText;
import id.fkp.local.demo.file.DemoFiles.VersionText;
import id.fkp.local.demo.file.DemoRows;
import id.fkp.local.demo.file.Notation;
import id.fkp.member.Memberships.Login;
import id.fkp.standard.StandardPlan;
import id.fkp.standard.Standards;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.standard.review.Reviews;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentText;
import id.fkp.standard.version.VersionInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The standards of the demo, version by version. */
final class DemoStandards {

    private final Standards standards;
    private final Reviews reviews;
    private final DemoStage stage;
    private final Map<String, StandardText> texts = new HashMap<>();
    private final Map<String, VersionInfo> newest = new HashMap<>();

    DemoStandards(Standards standards, Reviews reviews, DemoStage stage) {
        this.standards = standards;
        this.reviews = reviews;
        this.stage = stage;
    }

    /** The standard with its first version. */
    void enter(StandardText text) {
        var first = text.versions().get(0);
        var plan = new StandardPlan(stage.service(text.service()), text.code(), text.title());
        var version = standards.enter(plan, author(text).name(), stage.at(first.at(), text.unit()));
        texts.put(text.code(), text);
        write(text, first, version);
    }

    /** The version with this number, opened now if the newest one is that before it. */
    VersionInfo version(String code, int number) {
        var text = Objects.requireNonNull(texts.get(code), code);
        var newestSoFar = newest(code);
        if (newestSoFar.number() < number) {
            var next = text.versions().get(number - 1);
            var reason = Objects.requireNonNull(next.reason(), "Why is there a version " + number + " of " + code);
            var at = stage.at(next.at(), text.unit());
            var standardId = newestSoFar.standardId();
            var author = author(text).name();
            var opened = next.beginsPassage()
                    ? standards.openPassage(standardId, reason, author, at)
                    : standards.openNext(standardId, reason, author, at);
            write(text, next, opened);
        }
        var version = newest(code);
        if (version.number() != number) {
            throw new IllegalStateException("%s is at version %d, not %d".formatted(code, version.number(), number));
        }
        return version;
    }

    VersionInfo newest(String code) {
        return Objects.requireNonNull(newest.get(code), code);
    }

    private void write(StandardText text, VersionText components, VersionInfo version) {
        var at = stage.at(components.at(), text.unit());
        var author = author(text);
        components
                .components()
                .forEach((code, blocks) -> standards.write(
                        version.versionId(), code, read(text, components, code, blocks), author.name(), at));
        if (!components.components().isEmpty()) {
            reviews.wrote(version.versionId(), version.unitId(), DemoStage.person(author), at);
        }
        newest.put(text.code(), version);
        stage.forget();
    }

    private ComponentText read(StandardText text, VersionText version, ComponentCode code, JsonNode blocks) {
        var because = version.inputsBehind(code).stream().map(stage::input).toList();
        return new ComponentText(
                Notation.read(blocks),
                DemoRows.read(text.code() + "/" + code, blocks),
                new ChangeReason(version.reason(), because));
    }

    private Login author(StandardText text) {
        return stage.worker(text.unit(), UnitRole.DRAFTER);
    }
}
