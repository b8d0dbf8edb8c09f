package id.fkp.certificate;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.certificate.reading.AuditFindingRepresentation;
import id.fkp.certificate.reading.CertificateAuditRepresentation;
import id.fkp.certificate.reading.CertificateFacts;
import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.certificate.reading.CertificateRepresentation;
import id.fkp.certificate.state.CertificateStates;
import id.fkp.standard.revision.AsOf;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What the resources of this room ask: when it is for a unit, and how a certificate is shown to its members. */
@ApplicationScoped
class CertificateDoor {

    private final CertificateQueries queries;
    private final Units units;
    private final Clock clock;

    CertificateDoor(CertificateQueries queries, Units units, Clock clock) {
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    AsOf asOf(UUID unitId) {
        return new AsOf(clock.instant(), units.find(unitId).orElseThrow().zone());
    }

    CertificateRepresentation represented(UUID id) {
        var facts = facts(id);
        return CertificateRepresentation.of(
                facts, CertificateStates.after(facts.kept(), facts.predecessorId() != null));
    }

    CertificateAuditRepresentation audit(UUID certificateId, UUID id) {
        return facts(certificateId).audits().stream()
                .filter(audit -> audit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    AuditFindingRepresentation finding(UUID certificateId, UUID auditId, UUID id) {
        return audit(certificateId, auditId).findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CertificateFacts facts(UUID id) {
        return queries.one(id, clock.instant()).orElseThrow(() -> notFound());
    }
}
