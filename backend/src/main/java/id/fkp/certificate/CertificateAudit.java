package id.fkp.certificate;

import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.AuditRecommendation;
import id.fkp.certificate.state.FindingKind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A visit of the auditors. Of old ones often no more is known than how many findings there were. */
@Entity
class CertificateAudit extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID certificateId;
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public AuditKind kind;

    public LocalDate startedOn;
    public @Nullable LocalDate endedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> auditors;

    public @Nullable Integer majorCount;
    public @Nullable Integer minorCount;
    public @Nullable Integer improvementCount;
    public @Nullable Integer positiveCount;

    @Enumerated(EnumType.STRING)
    public @Nullable AuditRecommendation recommendation;

    public @Nullable String summary;
    public @Nullable UUID reportFileId;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> forumIds;

    public Instant createdAt;

    @Version
    public int version;

    protected CertificateAudit() {}

    CertificateAudit(Certificate of, AuditDetails details, Instant now) {
        this.certificateId = of.id;
        this.unitId = of.unitId;
        this.createdAt = now;
        describe(details);
    }

    static List<CertificateAudit> of(UUID certificateId) {
        return list("certificateId = ?1 order by startedOn, id", certificateId);
    }

    final void describe(AuditDetails details) {
        kind = details.kind();
        startedOn = details.startedOn();
        endedOn = details.endedOn();
        auditors = details.auditors().stream().map(String::strip).toList();
        majorCount = details.majorCount();
        minorCount = details.minorCount();
        improvementCount = details.improvementCount();
        positiveCount = details.positiveCount();
        recommendation = details.recommendation();
        summary = details.summary();
        reportFileId = details.reportFileId();
        forumIds = List.copyOf(details.forumIds());
    }

    /** There are never fewer than have been written down. Nothing happens where it is not known how many there are. */
    void countAtLeast(FindingKind of, long written) {
        int there = Math.toIntExact(written);
        switch (of) {
            case MAJOR -> majorCount = atLeast(majorCount, there);
            case MINOR -> minorCount = atLeast(minorCount, there);
            case AREA_FOR_IMPROVEMENT -> improvementCount = atLeast(improvementCount, there);
            case POSITIVE -> positiveCount = atLeast(positiveCount, there);
        }
    }

    private static @Nullable Integer atLeast(@Nullable Integer known, int there) {
        return known == null ? null : Integer.valueOf(Math.max(known, there));
    }
}
