package id.fkp.certificate;

import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.given.CertificateDetails;
import id.fkp.certificate.given.FindingDetails;
import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.FindingKind;
import id.fkp.standard.revision.AsOf;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates for tests to stand on. Every call makes a new one. */
@ApplicationScoped
public class CertificateFixture {

    private final Certificates certificates;
    private final AuditBook audits;
    private final Units units;
    private final Clock clock;

    CertificateFixture(Certificates certificates, AuditBook audits, Units units, Clock clock) {
        this.certificates = certificates;
        this.audits = audits;
        this.units = units;
        this.clock = clock;
    }

    /** One that is applied for. */
    @Transactional
    public UUID planned(UUID unitId, boolean published) {
        return certificates.enter(unitId, details(false, published, null, null), false, asOf(unitId)).id;
    }

    /** One that holds, decided on that day and entered as it was found. */
    @Transactional
    public UUID held(UUID unitId, LocalDate decidedOn, boolean published) {
        return certificates.enter(unitId, details(true, published, decidedOn, null), false, asOf(unitId)).id;
    }

    /** One whose last day is that, entered as it was found. */
    @Transactional
    public UUID until(UUID unitId, LocalDate lastDay) {
        var decidedOn = lastDay.minusYears(3);
        return certificates.enter(unitId, details(true, false, decidedOn, lastDay), false, asOf(unitId)).id;
    }

    @Transactional
    public UUID audit(UUID certificateId) {
        var certificate = Certificate.locked(certificateId).orElseThrow();
        var asOf = asOf(certificate.unitId);
        var started = asOf.today().minusDays(5);
        return audits.record(
                        certificate,
                        new AuditDetails(
                                AuditKind.SPECIAL,
                                started,
                                started,
                                List.of("AMA"),
                                0,
                                0,
                                0,
                                0,
                                null,
                                null,
                                null,
                                List.of()),
                        asOf)
                .id;
    }

    @Transactional
    public UUID finding(UUID auditId) {
        CertificateAudit audit = CertificateAudit.findById(auditId);
        var certificate = Certificate.locked(audit.certificateId).orElseThrow();
        return audits.record(
                        certificate,
                        audit,
                        new FindingDetails(
                                "NC-01",
                                "7.2",
                                FindingKind.MINOR,
                                "Belum lengkap.",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        asOf(certificate.unitId))
                .id;
    }

    private static CertificateDetails details(
            boolean historic, boolean published, @Nullable LocalDate decidedOn, @Nullable LocalDate validUntil) {
        return new CertificateDetails(
                "SNI ISO 9001",
                "2015",
                "Pelayanan contoh",
                List.of("Jl. Contoh 1"),
                "Lembaga Contoh",
                null,
                null,
                null,
                decidedOn,
                null,
                decidedOn,
                validUntil,
                null,
                null,
                historic,
                published,
                false);
    }

    private AsOf asOf(UUID unitId) {
        return new AsOf(clock.instant(), units.find(unitId).orElseThrow().zone());
    }
}
