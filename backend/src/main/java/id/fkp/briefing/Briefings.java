package id.fkp.briefing;

import static id.fkp.briefing.BriefingProblems.fault;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.briefing.given.BriefingPlan;
import id.fkp.briefing.reading.BriefableVersion;
import id.fkp.briefing.reading.BriefingState;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How briefings are planned, changed, held and cancelled, and how the product brings along its own. */
@ApplicationScoped
public class Briefings {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Set<FileKind> READABLE = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final Projection projection;
    private final NumberSecrets numbers;
    private final StoredFiles files;
    private final Units units;
    private final Acts acts;

    Briefings(Projection projection, NumberSecrets numbers, StoredFiles files, Units units, Acts acts) {
        this.projection = projection;
        this.numbers = numbers;
        this.files = files;
        this.units = units;
        this.acts = acts;
    }

    /**
     * Plans one; its material comes before everybody who has the link. Refused where the plan says what cannot be.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID plan(UUID unitId, BriefingPlan plan, String byName, Instant now) {
        var zone = zone(unitId);
        requireSound(unitId, plan, zone, Set.of(), now);
        var briefing = new Briefing(unitId, numbers.newNumber(Briefing::isTaken), plan, zone, byName, now);
        briefing.persistAndFlush();
        give(briefing, plan);
        acts.fire(briefing.act("briefing.planned"));
        return briefing.id;
    }

    /** Of one that was held, only what does not say anew what people were told. */
    void change(Briefing briefing, BriefingPlan plan, Instant now) {
        briefing.requireNotCancelled();
        var zone = zone(briefing.unitId);
        var before = BriefingStandard.of(briefing.id);
        if (briefing.state == BriefingState.HELD
                && !(briefing.startsAt.equals(plan.startsAt())
                        && briefing.endsAt.equals(plan.endsAt())
                        && before.equals(Set.copyOf(plan.versionIds())))) {
            throw ILLEGAL_TRANSITION.because(
                    "Waktu dan standar dari sosialisasi yang sudah terlaksana tidak berubah lagi.",
                    "Time and standards of a briefing that was held do not change any more.");
        }
        requireSound(briefing.unitId, plan, zone, before, now);
        briefing.describe(plan, zone);
        Briefing.flush();
        give(briefing, plan);
        acts.fire(briefing.act("briefing.changed"));
    }

    /** As {@link #hold(Briefing, Instant)}, of one that is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id, Instant now) {
        hold(Briefing.held(id).orElseThrow(), now);
    }

    void hold(Briefing briefing, Instant now) {
        if (now.isBefore(briefing.startsAt)) {
            throw ILLEGAL_TRANSITION.because("Sosialisasi ini belum dimulai.", "The briefing has not begun.");
        }
        if (!Officer.isAnyPresent(briefing.id)) {
            throw ILLEGAL_TRANSITION.because(
                    "Belum ada petugas yang tercatat hadir.", "No officer has been noted as being there.");
        }
        briefing.hold(now);
        acts.fire(briefing.act("briefing.held"));
    }

    void cancel(Briefing briefing, String reason, Instant now) {
        briefing.cancel(reason, now);
        acts.fire(briefing.act("briefing.cancelled"));
    }

    public Optional<UUID> unitOf(UUID id) {
        return Briefing.<Briefing>findByIdOptional(id).map(briefing -> briefing.unitId);
    }

    ZoneId zone(UUID unitId) {
        return units.find(unitId).orElseThrow(() -> notFound()).zone();
    }

    private void give(Briefing briefing, BriefingPlan plan) {
        BriefingStandard.replace(briefing, Set.copyOf(plan.versionIds()));
        var given = new LinkedHashSet<>(plan.fileIds());
        BriefingMaterial.replace(briefing, given);
        given.forEach(files::publish);
    }

    /** @param before what it was about; that may have been superseded meanwhile */
    private void requireSound(UUID unitId, BriefingPlan plan, ZoneId zone, Set<UUID> before, Instant now) {
        var faults = new ArrayList<Fault>();
        if (!plan.endsAt().isAfter(plan.startsAt())
                || Duration.between(plan.startsAt(), plan.endsAt()).compareTo(LONGEST) > 0) {
            faults.add(fault(
                    "/endsAt",
                    "not-after-start",
                    "harus sesudah mulai, paling lama 24 jam",
                    "must be after the start, within 24 hours"));
        }
        var day = LocalDate.ofInstant(plan.endsAt(), zone);
        if (plan.readableUntil() != null
                && (plan.readableUntil().isBefore(day) || plan.readableUntil().isAfter(day.plusYears(1)))) {
            faults.add(fault(
                    "/readableUntil",
                    "out-of-range",
                    "mulai hari sosialisasi sampai setahun sesudahnya",
                    "from the day of the briefing until a year later"));
        }
        var briefable = BriefableVersion.ofUnit(projection, unitId, now).stream()
                .map(BriefableVersion::versionId)
                .collect(Collectors.toSet());
        briefable.addAll(before);
        for (int i = 0; i < plan.versionIds().size(); i++) {
            if (!briefable.contains(plan.versionIds().get(i))) {
                faults.add(fault(
                        "/versionIds/" + i,
                        "unknown",
                        "bukan standar unit ini yang berlaku atau sudah ditetapkan",
                        "is no standard of this unit that is in force or established"));
            }
        }
        faults.addAll(material(unitId, plan.fileIds()));
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private List<Fault> material(UUID unitId, List<UUID> fileIds) {
        var found = files.findAll(fileIds);
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < fileIds.size(); i++) {
            var file = found.get(fileIds.get(i));
            if (file == null || !file.unitId().equals(unitId) || !READABLE.contains(file.kind())) {
                faults.add(fault(
                        "/fileIds/" + i,
                        "unknown",
                        "bukan PDF, JPEG, atau PNG milik unit ini",
                        "is no PDF, JPEG or PNG of this unit"));
            }
        }
        return faults;
    }
}
