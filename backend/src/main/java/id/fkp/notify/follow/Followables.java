package id.fkp.notify.follow;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.forum.Forums;
import id.fkp.notify.follow.given.FollowedKind;
import id.fkp.standard.Standards;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What can be followed: announced forums, standards with a text before the public, and units. */
@ApplicationScoped
class Followables {

    private final Forums forums;
    private final Standards standards;
    private final Units units;

    Followables(Forums forums, Standards standards, Units units) {
        this.forums = forums;
        this.standards = standards;
        this.units = units;
    }

    /** Or 404, also for what is not before the public yet, whoever asks. */
    Followable require(UUID id) {
        return forum(id).or(() -> standard(id)).or(() -> unit(id)).orElseThrow(() -> notFound());
    }

    private Optional<Followable> forum(UUID id) {
        return forums.published(id.toString())
                .map(forum -> new Followable(
                        id,
                        FollowedKind.FORUM,
                        forum.unitId(),
                        unitName(forum.unitId()),
                        forum.title(),
                        "/forum/" + forum.slug()));
    }

    private Optional<Followable> standard(UUID id) {
        return standards
                .published(id.toString())
                .map(version -> new Followable(
                        id,
                        FollowedKind.STANDARD,
                        version.unitId(),
                        unitName(version.unitId()),
                        version.title(),
                        "/standar/" + version.slug()));
    }

    private Optional<Followable> unit(UUID id) {
        return units.find(id)
                .map(unit ->
                        new Followable(id, FollowedKind.UNIT, id, unit.name(), unit.name(), "/unit/" + unit.slug()));
    }

    private String unitName(UUID id) {
        return units.find(id).orElseThrow().name();
    }
}
