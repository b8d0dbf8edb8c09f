package id.fkp.followup;

import id.fkp.followup.given.EvidenceText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What shows that a promise was kept: a file or an address. Public, and never changed. */
@Entity
@Immutable
@Table(name = "follow_up_evidence")
class Evidence extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID followUpId;
    public UUID unitId;
    public String title;
    public @Nullable UUID fileId;
    public @Nullable String link;
    public Instant at;

    /** For the unit alone. */
    public String byName;

    /** Issuer and subject of that person, who does not verify it; never shown, and not known of what is older. */
    public @Nullable String byId;

    protected Evidence() {}

    Evidence(FollowUp of, EvidenceText shown, Mover by, Instant now) {
        this.followUpId = of.id;
        this.unitId = of.unitId;
        this.title = shown.title().strip();
        this.fileId = shown.fileId();
        this.link = shown.link();
        this.byName = by.name();
        this.byId = by.id();
        this.at = now;
    }

    static boolean isThereFor(UUID followUpId) {
        return count("followUpId", followUpId) > 0;
    }

    static boolean isGivenBy(UUID followUpId, String personId) {
        return count("followUpId = ?1 and byId = ?2", followUpId, personId) > 0;
    }
}
