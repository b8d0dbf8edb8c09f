package id.fkp.certificate;

import id.fkp.certificate.given.FindingDetails;
import id.fkp.certificate.state.FindingKind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One finding of an audit, in words, and what came of it. */
@Entity
class AuditFinding extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID auditId;
    public UUID unitId;
    public String number;
    public @Nullable String clause;

    @Enumerated(EnumType.STRING)
    public FindingKind kind;

    public String text;
    public @Nullable String cause;
    public @Nullable String action;
    public @Nullable LocalDate dueOn;
    public @Nullable LocalDate closedOn;
    public @Nullable String evidence;
    public @Nullable UUID evidenceFileId;

    /** What the unit promised in public that mends it, too. */
    public @Nullable UUID followUpId;

    public Instant createdAt;

    @Version
    public int version;

    protected AuditFinding() {}

    AuditFinding(CertificateAudit of, FindingDetails details, Instant now) {
        this.auditId = of.id;
        this.unitId = of.unitId;
        this.createdAt = now;
        describe(details);
    }

    static List<AuditFinding> of(Collection<UUID> auditIds) {
        return list("auditId in ?1 order by id", auditIds);
    }

    static boolean isNumbered(UUID auditId, String number, @Nullable UUID except) {
        return AuditFinding.<AuditFinding>list("auditId = ?1 and number = ?2", auditId, number).stream()
                .anyMatch(other -> !other.id.equals(except));
    }

    /** As it has become while its certificate was waited for. */
    void readAgain() {
        getEntityManager().refresh(this);
    }

    /** What mends it is promised in public. */
    void promise(UUID followUp) {
        followUpId = followUp;
        flush();
    }

    final void describe(FindingDetails details) {
        number = details.number().strip();
        clause = details.clause();
        kind = details.kind();
        text = details.text().strip();
        cause = details.cause();
        action = details.action();
        dueOn = details.dueOn();
        closedOn = details.closedOn();
        evidence = details.evidence();
        evidenceFileId = details.evidenceFileId();
        followUpId = details.followUpId();
    }
}
