package id.fkp.publication;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** How it is recorded where things are shown, and how the product brings along its own. */
@ApplicationScoped
public class Publications {

    private static final Set<FileKind> PROVING = EnumSet.of(FileKind.JPEG, FileKind.PNG, FileKind.PDF);

    private final PublicationQueries queries;
    private final Units units;
    private final StoredFiles files;
    private final Acts acts;

    Publications(PublicationQueries queries, Units units, StoredFiles files, Acts acts) {
        this.queries = queries;
        this.units = units;
        this.files = files;
        this.acts = acts;
    }

    /**
     * Records that something is shown; its proofs come before the public. Refused where the plan says what cannot be.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enter(UUID unitId, PublicationPlan plan, String byName, Instant now) {
        var proofs = requireSound(unitId, plan, now);
        var publication = new Publication(unitId, plan, byName, now);
        publication.persistAndFlush();
        prove(publication, plan, proofs);
        tell(publication, "publication.entered", proofs);
        return publication.id;
    }

    void change(Publication publication, PublicationPlan plan, Instant now) {
        publication.requireCounted();
        if (!Objects.equals(publication.standardId, plan.standardId())
                || !Objects.equals(publication.pledgeId, plan.pledgeId())
                || !Objects.equals(publication.surveyId, plan.surveyId())) {
            throw refused(fault(
                    "/standardId",
                    "fixed",
                    "tidak dapat diganti; tarik catatan ini dan buat yang baru",
                    "cannot be another; withdraw this entry and make a new one"));
        }
        var proofs = requireSound(publication.unitId, plan, now);
        publication.describe(plan);
        Publication.flush();
        PublicationProof.removeOf(publication.id);
        prove(publication, plan, proofs);
        tell(publication, "publication.changed", proofs);
    }

    void withdraw(Publication publication, String reason, Instant now) {
        publication.requireCounted();
        publication.withdraw(reason, now);
        Publication.flush();
        tell(publication, "publication.withdrawn", List.of());
    }

    private void prove(Publication publication, PublicationPlan plan, List<FileInfo> proofs) {
        proofs.forEach(proof -> files.publish(proof.id()));
        plan.proofs().forEach(proof -> new PublicationProof(publication, proof).persist());
        PublicationProof.flush();
    }

    private List<FileInfo> requireSound(UUID unitId, PublicationPlan plan, Instant now) {
        var today = LocalDate.ofInstant(now, units.find(unitId).orElseThrow().zone());
        var faults = new ArrayList<Fault>();
        checkSubject(unitId, plan, faults);
        if (plan.shownFrom().isAfter(today)) {
            faults.add(fault("/shownFrom", "in-future", "belum tiba", "is still to come"));
        }
        if (plan.shownUntil() != null && plan.shownUntil().isBefore(plan.shownFrom())) {
            faults.add(fault("/shownUntil", "before-start", "sebelum tanggal mulai", "is before it began"));
        }
        var proofs = new ArrayList<FileInfo>();
        for (int i = 0; i < plan.proofs().size(); i++) {
            var proof = plan.proofs().get(i);
            var at = "/proofs/" + i;
            files.findOf(unitId, proof.fileId())
                    .filter(file -> PROVING.contains(file.kind()))
                    .ifPresentOrElse(
                            proofs::add,
                            () -> faults.add(fault(
                                    at + "/fileId",
                                    "unknown",
                                    "bukan foto, tangkapan layar, atau PDF milik unit ini",
                                    "is no photo, screenshot or PDF of this unit")));
            if (!plan.isShownOn(proof.takenOn()) || proof.takenOn().isAfter(today)) {
                faults.add(fault(
                        at + "/takenOn",
                        "not-shown-then",
                        "harus selama ini tampil, dan paling lambat hari ini",
                        "must be while it was shown, and not later than today"));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return proofs;
    }

    private void checkSubject(UUID unitId, PublicationPlan plan, List<Fault> faults) {
        var standard = plan.standardId();
        var pledge = plan.pledgeId();
        var survey = plan.surveyId();
        if (Stream.of(standard, pledge, survey).filter(Objects::nonNull).count() != 1) {
            faults.add(fault(
                    "/standardId",
                    "one-of-three",
                    "pilih standar, maklumat, atau hasil survei, salah satu",
                    "choose a standard, a pledge or a survey, one of them"));
            return;
        }
        if (standard != null && !queries.showable(unitId, standard).standard()) {
            faults.add(fault(
                    "/standardId",
                    "unknown",
                    "bukan standar unit ini yang sudah terbuka untuk umum",
                    "is not a public standard of this unit"));
        }
        if (pledge != null && !queries.showable(unitId, pledge).pledge()) {
            faults.add(fault(
                    "/pledgeId",
                    "unknown",
                    "bukan maklumat unit ini yang sudah ditandatangani",
                    "is not a signed pledge of this unit"));
        }
        if (survey != null && !queries.showable(unitId, survey).survey()) {
            faults.add(fault(
                    "/surveyId",
                    "unknown",
                    "bukan survei unit ini yang hasilnya sudah diumumkan",
                    "is no survey of this unit whose results are published"));
        }
        var components = plan.components();
        if (components.stream().anyMatch(code -> !PublicationSql.SHOWN_COMPONENTS.contains(code))
                || (standard != null) == components.isEmpty()) {
            faults.add(fault(
                    "/components",
                    "not-service-delivery",
                    "sebut komponen SD1 sampai SD6 yang tampil bila ini standar; selain itu kosongkan",
                    "name which of SD1 to SD6 are shown for a standard, else none"));
        }
    }

    private static Fault fault(String pointer, String code, String indonesian, String english) {
        return new Fault(pointer, code, new Words(indonesian, english));
    }

    private void tell(Publication publication, String verb, List<FileInfo> proofs) {
        var detail = new HashMap<String, Object>();
        detail.put("medium", publication.medium.name());
        detail.put("shownFrom", publication.shownFrom.toString());
        detail.put("components", List.of(publication.components));
        detail.put("sha256", proofs.stream().map(FileInfo::sha256).toList());
        if (publication.standardId != null) {
            detail.put("standardId", publication.standardId.toString());
        }
        if (publication.pledgeId != null) {
            detail.put("pledgeId", publication.pledgeId.toString());
        }
        if (publication.surveyId != null) {
            detail.put("surveyId", publication.surveyId.toString());
        }
        acts.fire(new Act(publication.unitId, verb, "publication", publication.id, Reach.PUBLIC, detail));
    }
}
