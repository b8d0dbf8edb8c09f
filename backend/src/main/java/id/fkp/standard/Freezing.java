package id.fkp.standard;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.revision.Revisions;
import id.fkp.standard.version.KeptVersion;
import id.fkp.standard.version.VersionInfo;
import id.fkp.standard.version.Versions;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** How versions come before the public, and what they need for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Freezing {

    private final Standards standards;
    private final Units units;
    private final Revisions revisions;
    private final Acts acts;

    Freezing(Standards standards, Units units, Revisions revisions, Acts acts) {
        this.standards = standards;
        this.units = units;
        this.revisions = revisions;
        this.acts = acts;
    }

    /**
     * Puts the versions before the public for ever, all or none; those that are there already stay as they are.
     *
     * <p>Refuses with {@code illegal-transition} while a component is empty, or changed without a reason; every one is named, with a pointer such as
     * {@code /standards/0/components/SD3} into the order given here.
     */
    public void freeze(List<UUID> versionIds, String byName, Instant now) {
        freeze(
                versionIds,
                IntStream.range(0, versionIds.size())
                        .mapToObj(i -> "/standards/" + i)
                        .toList(),
                byName,
                now);
    }

    /** As {@link #freeze(List, String, Instant)}, for one version that {@code pointer} points to. */
    public void freeze(UUID versionId, String pointer, String byName, Instant now) {
        freeze(List.of(versionId), List.of(pointer), byName, now);
    }

    private void freeze(List<UUID> versionIds, List<String> pointers, String byName, Instant now) {
        var locked = Versions.lock(versionIds);
        requireReady(standards.versions(versionIds), pointers);
        for (var version : locked) {
            if (!version.frozen()) {
                freeze(version, byName, now);
            }
        }
    }

    private void freeze(KeptVersion version, String byName, Instant now) {
        Standard standard = Standard.findById(version.standardId());
        var unit = units.find(version.unitId()).orElseThrow();
        revisions.consult(version.revisionId(), standards.step(unit.id(), byName, now));
        var contentHash = Versions.freeze(version, standard.code, standard.title, unit.name(), now);
        acts.fire(new Act(
                version.unitId(),
                "standard-version.frozen",
                "standard-version",
                version.id(),
                Reach.PUBLIC,
                Map.of("standardId", version.standardId(), "number", version.number(), "contentHash", contentHash)));
    }

    private void requireReady(List<VersionInfo> versions, List<String> pointers) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < versions.size(); i++) {
            faults.addAll(unready(versions.get(i), pointers.get(i)));
        }
        if (!faults.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Lengkapi yang disebut di bawah lebih dahulu (UU 25/2009 pasal 21).",
                    "First complete what is named below (UU 25/2009 art 21).",
                    faults);
        }
    }

    /** What a version lacks before it may come before the public, each under the pointer. */
    List<Fault> unready(VersionInfo version, String pointer) {
        var faults = new ArrayList<Fault>();
        for (var code : version.missing()) {
            faults.add(new Fault(
                    pointer + "/components/" + code,
                    "component-empty",
                    new Words(
                            version.code() + ": " + code.labelId() + " belum diisi",
                            version.code() + ": " + code.labelEn() + " is empty")));
        }
        for (var code : Versions.unreasoned(version.versionId())) {
            faults.add(new Fault(
                    pointer + "/components/" + code,
                    "reason-missing",
                    new Words(
                            version.code() + ": sebutkan alasan perubahan " + code.labelId(),
                            version.code() + ": say why " + code.labelEn() + " was changed")));
        }
        return faults;
    }
}
