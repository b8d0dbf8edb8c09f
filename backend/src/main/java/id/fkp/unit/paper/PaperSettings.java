package id.fkp.unit.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How the papers of a unit look and are numbered, once it has said so. */
@Entity
@Table(name = "unit_paper_settings")
class PaperSettings extends PanacheEntityBase {

    @Id
    public UUID unitId;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> lines;

    public @Nullable String contact;
    public @Nullable UUID logoFileId;
    public @Nullable String logoSaid;
    public @Nullable String signerName;
    public @Nullable String signerPosition;
    public @Nullable String signerNumber;
    public String agreementPattern;
    public String decreePattern;
    public String reportPattern;
    public String invitationPattern;

    @Version
    public int version;

    protected PaperSettings() {}

    private PaperSettings(UUID unitId) {
        this.unitId = unitId;
    }

    static Optional<PaperSettings> of(UUID unitId) {
        return findByIdOptional(unitId);
    }

    /** @param seen the version that the caller has read; below zero: there were none, and of two first ones one fails */
    static void set(UUID unitId, int seen, PaperPlan plan) {
        var settings = seen < 0 ? new PaperSettings(unitId) : of(unitId).orElseThrow();
        settings.write(plan);
        settings.persistAndFlush();
    }

    String pattern(PaperKind kind) {
        return switch (kind) {
            case AGREEMENT -> agreementPattern;
            case DECREE -> decreePattern;
            case REPORT -> reportPattern;
            case INVITATION -> invitationPattern;
        };
    }

    private void write(PaperPlan plan) {
        lines = plan.lines().stream().map(String::strip).toList();
        contact = plan.contact();
        logoFileId = plan.logoFileId();
        logoSaid = plan.logoFileId() == null ? null : plan.logoSaid();
        signerName = plan.signerName();
        signerPosition = plan.signerPosition();
        signerNumber = plan.signerNumber();
        agreementPattern = plan.agreementPattern();
        decreePattern = plan.decreePattern();
        reportPattern = plan.reportPattern();
        invitationPattern = plan.invitationPattern();
    }
}
