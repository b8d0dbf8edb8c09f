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

    protected Evidence() {}

    Evidence(FollowUp of, EvidenceText shown, String byName, Instant now) {
        this.followUpId = of.id;
        this.unitId = of.unitId;
        this.title = shown.title().strip();
        this.fileId = shown.fileId();
        this.link = shown.link();
        this.byName = byName;
        this.at = now;
    }

    static boolean isThereFor(UUID followUpId) {
        return count("followUpId", followUpId) > 0;
    }
}
