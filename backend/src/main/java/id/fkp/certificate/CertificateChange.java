package id.fkp.certificate;

import id.fkp.certificate.rule.CertificationRules;
import id.fkp.certificate.state.CertificateStanding;
import id.fkp.certificate.state.CertificateState;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A move of a certificate, and why; kept for ever. */
@Entity
@Immutable
class CertificateChange extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID certificateId;
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public CertificateState stateBefore;

    @Enumerated(EnumType.STRING)
    public CertificateState stateAfter;

    public LocalDate movedOn;
    public @Nullable String reason;
    public Instant at;
    public String byName;

    protected CertificateChange() {}

    CertificateChange(
            Certificate of, CertificateState to, LocalDate on, @Nullable String reason, String byName, Instant now) {
        this.certificateId = of.id;
        this.unitId = of.unitId;
        this.stateBefore = of.state;
        this.stateAfter = to;
        this.movedOn = on;
        this.reason = reason;
        this.at = now;
        this.byName = byName;
    }

    /** What became of a certificate that was there, the first first. */
    static List<CertificateChange> whileThere(UUID certificateId) {
        return CertificateChange.<CertificateChange>list("certificateId = ?1 order by id", certificateId).stream()
                .filter(change -> !change.stateBefore.isApplication())
                .toList();
    }

    /** Whether it cannot be said of a certificate with that last day; a renewal may come a while after it. */
    boolean isTooLate(LocalDate endsOn) {
        return stateAfter == CertificateState.RECERTIFIED
                ? !CertificationRules.isInTime(movedOn, endsOn)
                : movedOn.isAfter(endsOn);
    }

    /** Where a certificate stands by what was last said of it. */
    static CertificateStanding standing(Certificate certificate) {
        var since = newest(certificate)
                .map(last -> last.movedOn)
                .orElse(certificate.state.isApplication() ? null : certificate.earliest());
        return new CertificateStanding(certificate.state, since, certificate.endsOn, certificate.predecessorId != null);
    }

    /** What was last said of one of which something was. */
    static CertificateChange last(Certificate certificate) {
        return newest(certificate).orElseThrow();
    }

    private static Optional<CertificateChange> newest(Certificate certificate) {
        return CertificateChange.<CertificateChange>find("certificateId = ?1 order by id desc", certificate.id)
                .firstResultOptional();
    }
}
