package id.fkp.certificate;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.given.FindingDetails;
import id.fkp.certificate.given.FindingFollowUpPlan;
import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.AuditRecommendation;
import id.fkp.certificate.state.FindingKind;
import id.fkp.file.StoredFiles;
import id.fkp.followup.FollowUps;
import id.fkp.followup.given.FindingPromise;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.revision.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How audits and their findings are written down. Their certificate must be locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AuditBook {

    private static final Map<FindingKind, String> POINTERS = Map.of(
            FindingKind.MAJOR, "/majorCount",
            FindingKind.MINOR, "/minorCount",
            FindingKind.AREA_FOR_IMPROVEMENT, "/improvementCount",
            FindingKind.POSITIVE, "/positiveCount");

    private final CertificateQueries queries;
    private final StoredFiles files;
    private final FollowUps followUps;
    private final Acts acts;

    AuditBook(CertificateQueries queries, StoredFiles files, FollowUps followUps, Acts acts) {
        this.queries = queries;
        this.files = files;
        this.followUps = followUps;
        this.acts = acts;
    }

    CertificateAudit record(Certificate certificate, AuditDetails details, AsOf asOf) {
        requireSound(certificate, null, details, asOf);
        var audit = new CertificateAudit(certificate, details, asOf.now());
        audit.persistAndFlush();
        certificate.touch(asOf.now());
        fire(certificate, "certificate-audit.recorded", audit);
        return audit;
    }

    void change(Certificate certificate, CertificateAudit audit, AuditDetails details, AsOf asOf) {
        requireSound(certificate, audit, details, asOf);
        audit.describe(details);
        audit.flush();
        certificate.touch(asOf.now());
        fire(certificate, "certificate-audit.changed", audit);
    }

    AuditFinding record(Certificate certificate, CertificateAudit audit, FindingDetails details, AsOf asOf) {
        requireSound(audit, null, details, asOf);
        var finding = new AuditFinding(audit, details, asOf.now());
        finding.persistAndFlush();
        written(certificate, audit, asOf);
        fire(certificate, "audit-finding.recorded", finding);
        return finding;
    }

    void change(
            Certificate certificate, CertificateAudit audit, AuditFinding finding, FindingDetails details, AsOf asOf) {
        requireSound(audit, finding, details, asOf);
        finding.describe(details);
        finding.flush();
        written(certificate, audit, asOf);
        fire(certificate, "audit-finding.changed", finding);
    }

    /** Has a finding followed up in public. */
    UUID promise(Certificate certificate, AuditFinding finding, FindingFollowUpPlan plan, AsOf asOf) {
        if (finding.followUpId != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Temuan ini sudah mempunyai tindak lanjut.", "This finding has a follow-up already.");
        }
        if (plan.dueOn().isBefore(asOf.today())) {
            throw refused(fault("/dueOn", "in-the-past", "sudah lewat", "has passed"));
        }
        var id = followUps.plan(new FindingPromise(
                finding.unitId, finding.id, plan.text().strip(), plan.owner().strip(), plan.horizon(), plan.dueOn()));
        finding.promise(id);
        certificate.touch(asOf.now());
        fire(certificate, "audit-finding.changed", finding);
        return id;
    }

    private static void written(Certificate certificate, CertificateAudit audit, AsOf asOf) {
        var findings = AuditFinding.of(List.of(audit.id));
        for (var kind : FindingKind.values()) {
            audit.countAtLeast(kind, count(findings, kind));
        }
        certificate.touch(asOf.now());
        certificate.flush();
    }

    private void requireSound(
            Certificate certificate, @Nullable CertificateAudit audit, AuditDetails details, AsOf asOf) {
        var others = CertificateAudit.of(certificate.id).stream()
                .filter(other -> audit == null || !other.id.equals(audit.id))
                .toList();
        var faults = new ArrayList<>(AuditDates.faults(details, certificate, others, asOf.today()));
        if (!fits(details.kind(), details.recommendation())) {
            faults.add(fault(
                    "/recommendation",
                    "not-of-kind",
                    "bukan rekomendasi audit jenis ini",
                    "is not what such an audit recommends"));
        }
        files(certificate.unitId, details.reportFileId(), "/reportFileId", faults);
        var signed = queries.signed(certificate.unitId, details.forumIds());
        for (int i = 0; i < details.forumIds().size(); i++) {
            if (!signed.contains(details.forumIds().get(i))) {
                faults.add(fault(
                        "/forumIds/" + i,
                        "no-record",
                        "bukan forum unit ini yang berita acaranya sudah ditandatangani",
                        "is no forum of this unit whose record of agreement is signed"));
            }
        }
        if (audit != null) {
            fewer(audit, details, faults);
        }
        refuse(faults);
    }

    private static void fewer(CertificateAudit audit, AuditDetails details, List<Fault> faults) {
        var findings = AuditFinding.of(List.of(audit.id));
        for (var kind : FindingKind.values()) {
            var count = details.count(kind);
            long written = count(findings, kind);
            if (count != null && count < written) {
                faults.add(fault(
                        POINTERS.getOrDefault(kind, ""),
                        "fewer-than-written",
                        "kurang dari " + written + " temuan yang sudah ditulis",
                        "is less than the " + written + " findings written down"));
            }
        }
    }

    private void requireSound(
            CertificateAudit audit, @Nullable AuditFinding finding, FindingDetails details, AsOf asOf) {
        var faults = new ArrayList<Fault>();
        if (AuditFinding.isNumbered(audit.id, details.number().strip(), finding == null ? null : finding.id)) {
            faults.add(fault("/number", "twice", "sudah dipakai dalam audit ini", "is used in this audit already"));
        }
        if (details.dueOn() != null && details.dueOn().isBefore(audit.startedOn)) {
            faults.add(fault("/dueOn", "before-audit", "sebelum audit", "is before the audit"));
        }
        var closed = details.closedOn();
        if (closed != null && closed.isBefore(audit.startedOn)) {
            faults.add(fault("/closedOn", "before-audit", "sebelum audit", "is before the audit"));
        }
        if (closed != null && closed.isAfter(asOf.today())) {
            faults.add(fault("/closedOn", "in-the-future", "belum tiba", "is in the future"));
        }
        if (closed != null && details.kind().isNonconformity()) {
            if (details.action() == null) {
                faults.add(fault("/action", "missing", "sebutkan tindakannya", "say what was done"));
            }
            if (details.evidence() == null && details.evidenceFileId() == null) {
                faults.add(fault("/evidence", "missing", "sebutkan buktinya", "say what shows it"));
            }
        }
        files(audit.unitId, details.evidenceFileId(), "/evidenceFileId", faults);
        if (details.followUpId() != null && !queries.hasPromised(audit.unitId, details.followUpId())) {
            faults.add(fault("/followUpId", "unknown", "bukan tindak lanjut unit ini", "is no follow-up of this unit"));
        }
        refuse(faults);
    }

    private void files(UUID unitId, @Nullable UUID fileId, String pointer, List<Fault> faults) {
        if (fileId != null && files.findOf(unitId, fileId).isEmpty()) {
            faults.add(StoredFiles.notOfUnit(pointer));
        }
    }

    private static boolean fits(AuditKind kind, @Nullable AuditRecommendation recommendation) {
        if (recommendation == null) {
            return true;
        }
        return switch (recommendation) {
            case PROCEED_TO_STAGE_2 -> kind == AuditKind.STAGE_1;
            case RECOMMENDED -> kind.isOfConformity() || kind == AuditKind.SPECIAL;
            case CONTINUE -> kind.isSurveillance() || kind == AuditKind.SPECIAL;
            case NOT_RECOMMENDED -> true;
        };
    }

    private static long count(List<AuditFinding> findings, FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind == kind).count();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private void fire(Certificate certificate, String verb, CertificateAudit audit) {
        fire(certificate, verb, "certificate-audit", audit.id, Map.of("kind", audit.kind.name()));
    }

    private void fire(Certificate certificate, String verb, AuditFinding finding) {
        fire(
                certificate,
                verb,
                "audit-finding",
                finding.id,
                Map.of("kind", finding.kind.name(), "number", finding.number));
    }

    /** Of the unit alone: what auditors find the public does not read. */
    private void fire(Certificate of, String verb, String subject, UUID id, Map<String, String> more) {
        var detail = new HashMap<String, Object>(more);
        detail.put("certificateId", of.id.toString());
        acts.fire(new Act(of.unitId, verb, subject, id, Reach.INTERNAL, detail));
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
