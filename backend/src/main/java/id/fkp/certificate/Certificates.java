package id.fkp.certificate;

import static id.fkp.certificate.CertificateProblems.CERTIFICATE_HELD;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;
import static id.fkp.shared.text.ReadableTime.day;

import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.given.CertificateDetails;
import id.fkp.certificate.given.CertificateMove;
import id.fkp.certificate.rule.CertificationRules;
import id.fkp.certificate.state.CertificateState;
import id.fkp.certificate.state.CertificateStates;
import id.fkp.file.StoredFiles;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Turns;
import id.fkp.shared.text.Words;
import id.fkp.standard.revision.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How certificates are entered and moved, and how the product brings along its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Certificates {

    private final StoredFiles files;
    private final AuditBook audits;
    private final Turns turns;
    private final Acts acts;

    Certificates(StoredFiles files, AuditBook audits, Turns turns, Acts acts) {
        this.files = files;
        this.audits = audits;
        this.turns = turns;
        this.acts = acts;
    }

    /** One that the product brings along, shown as such. */
    public UUID bring(UUID unitId, CertificateDetails details, AsOf asOf) {
        return enter(unitId, details, true, asOf).id;
    }

    /** As {@link #bring}, what became of it. */
    public void bring(UUID id, CertificateMove move, String byName, AsOf asOf) {
        move(Certificate.locked(id).orElseThrow(), move, byName, asOf);
    }

    /** As {@link #bring}, an audit of it. */
    public UUID bring(UUID id, AuditDetails details, AsOf asOf) {
        return audits.record(Certificate.locked(id).orElseThrow(), details, asOf).id;
    }

    Certificate enter(UUID unitId, CertificateDetails details, boolean sample, AsOf asOf) {
        await(unitId);
        var certificate = new Certificate(unitId, details, sample, asOf.now());
        requireSound(certificate, asOf.today());
        requireFree(certificate, asOf.today());
        certificate.persistAndFlush();
        settled(certificate, asOf);
        fire(certificate, "certificate.entered", Map.of());
        return certificate;
    }

    /** Says of it what is known now; returns whether it, or one that it was said to renew, holds from now on. */
    boolean change(Certificate certificate, CertificateDetails details, AsOf asOf) {
        await(certificate.unitId);
        boolean wasPublic = certificate.published;
        boolean held = certificate.on(asOf.today()).isCurrent();
        var renewed = certificate.predecessorId;
        // Asking the database writes what has changed; so what would be wrong there is asked for before.
        var wanted = certificate.with(details, asOf.now());
        requireSound(wanted, asOf.today());
        var leftOut = CertificateChecks.leftOut(certificate, wanted);
        if (!leftOut.isEmpty()) {
            throw refused(leftOut);
        }
        requireFree(wanted, asOf.today());
        certificate.describe(details, asOf.now());
        certificate.flush();
        boolean another = renewed != null && !renewed.equals(certificate.predecessorId) && released(renewed, asOf);
        settled(certificate, asOf);
        if (wasPublic && !certificate.published) {
            fire(certificate, "certificate.unpublished", Reach.PUBLIC, Map.of());
        } else {
            fire(certificate, "certificate.changed", Map.of());
        }
        return another || (!held && certificate.on(asOf.today()).isCurrent());
    }

    /** Throws an application away that has not begun. */
    void discard(Certificate certificate) {
        if (certificate.state != CertificateState.PLANNED
                || certificate.published
                || !CertificateAudit.of(certificate.id).isEmpty()) {
            throw ILLEGAL_TRANSITION.because(
                    "Hanya rencana tanpa audit yang belum diumumkan yang dapat dihapus.",
                    "Only a plan without audits that is not public can be thrown away.");
        }
        fire(certificate, "certificate.discarded", Map.of());
        certificate.delete();
    }

    void move(Certificate certificate, CertificateMove move, String byName, AsOf asOf) {
        await(certificate.unitId);
        var from = CertificateChange.standing(certificate).requireMove(move.to(), move.on(), asOf.today());
        if (move.reason() == null && CertificateStates.needsReason(from, move.to())) {
            throw refused(new Fault("/reason", "missing", new Words("sebutkan alasannya", "say why")));
        }
        var own = CertificateAudit.of(certificate.id);
        var findings = AuditFinding.of(own.stream().map(audit -> audit.id).toList());
        var missing = CertificateGuards.missing(move.to(), certificate, own, findings);
        if (!missing.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Lengkapi yang disebut di bawah, lalu ubah statusnya.",
                    "Settle what is named below, then move it.",
                    missing);
        }
        certificate
                .move(move.to(), move.on(), move.reason(), byName, asOf.now())
                .persistAndFlush();
        requireFree(certificate, asOf.today());
        settled(certificate, byName, asOf);
        var reach = certificate.published ? Reach.PUBLIC : Reach.INTERNAL;
        var detail = Map.<String, Object>of("on", move.on().toString());
        acts.fire(told(certificate, "certificate.moved", reach, detail).saying(move.reason()));
    }

    private void requireSound(Certificate certificate, LocalDate today) {
        var faults = CertificateChecks.faults(certificate, today);
        if (certificate.fileId != null
                && files.findOf(certificate.unitId, certificate.fileId).isEmpty()) {
            faults.add(StoredFiles.notOfUnit("/fileId"));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    /** Of one standard a unit holds one certificate; of another edition it may hold one beside it while it changes over. */
    private static void requireFree(Certificate certificate, LocalDate today) {
        if (!certificate.on(today).isCurrent()) {
            return;
        }
        Certificate.current(certificate.unitId, today).stream()
                .filter(other -> !other.id.equals(certificate.id) && !other.id.equals(certificate.predecessorId))
                .filter(other -> other.predecessorId == null || !other.predecessorId.equals(certificate.id))
                .filter(other -> other.mayBeTheSameAs(certificate))
                .findFirst()
                .ifPresent(other -> {
                    var name = other.standard + (other.edition == null ? "" : ":" + other.edition);
                    var until = day(Objects.requireNonNull(other.endsOn));
                    throw CERTIFICATE_HELD.because(
                            name + " berlaku sampai " + until.id()
                                    + ". Sebutkan sertifikat itu sebagai yang diperpanjang, atau perbaiki tanggalnya.",
                            name + " holds until " + until.en()
                                    + ". Name it as the one that is renewed, or correct the dates.");
                });
    }

    private void settled(Certificate certificate, AsOf asOf) {
        settled(certificate, "FKP", asOf);
    }

    /** What follows of what it is now: the one that it renews ends, and its file is read by everybody who reads it. */
    private void settled(Certificate certificate, String byName, AsOf asOf) {
        if (certificate.published && certificate.fileId != null) {
            files.publish(certificate.fileId);
        }
        if (certificate.predecessorId == null || certificate.state.isApplication()) {
            return;
        }
        var renewed = Certificate.locked(certificate.predecessorId).orElseThrow();
        var begun = certificate.begun();
        if (renewed.state.isCurrent() && CertificationRules.isInTime(begun, Objects.requireNonNull(renewed.endsOn))) {
            renewed.move(CertificateState.RECERTIFIED, begun, null, byName, asOf.now())
                    .persistAndFlush();
            fire(renewed, "certificate.moved", Map.of("on", begun.toString()));
        }
    }

    /** One that was named as renewed by mistake is again what it was; returns whether it holds. */
    private boolean released(UUID id, AsOf asOf) {
        var kept = Certificate.locked(id).orElseThrow();
        if (kept.state != CertificateState.RECERTIFIED) {
            return false;
        }
        kept.move(CertificateChange.last(kept), asOf.now()).persistAndFlush();
        requireFree(kept, asOf.today());
        fire(kept, "certificate.moved", Map.of("on", asOf.today().toString()));
        return kept.on(asOf.today()).isCurrent();
    }

    /** Of two who enter certificates of one unit the second waits here, so that both do not see the place free. */
    private void await(UUID unitId) {
        turns.await("certificates of " + unitId);
    }

    private void fire(Certificate certificate, String verb, Map<String, Object> more) {
        fire(certificate, verb, certificate.published ? Reach.PUBLIC : Reach.INTERNAL, more);
    }

    private void fire(Certificate certificate, String verb, Reach reach, Map<String, Object> more) {
        acts.fire(told(certificate, verb, reach, more));
    }

    private static Act told(Certificate certificate, String verb, Reach reach, Map<String, Object> more) {
        var detail = new HashMap<>(more);
        detail.put("standard", certificate.standard);
        detail.put("state", certificate.state.name());
        if (certificate.edition != null) {
            detail.put("edition", certificate.edition);
        }
        if (certificate.number != null) {
            detail.put("number", certificate.number);
        }
        return new Act(certificate.unitId, verb, "certificate", certificate.id, reach, detail);
    }
}
