package id.fkp.agreement;

import id.fkp.agreement.plan.AddendumText;
import id.fkp.forum.ForumInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was added to a signed record of agreement; public, and never changed. */
@Entity
@Immutable
@Table(name = "agreement_addendum")
class Addendum extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID forumId;
    public UUID unitId;
    public String text;
    public String reason;
    public @Nullable UUID fileId;
    public Instant at;

    /** For the unit alone. */
    public String byName;

    protected Addendum() {}

    Addendum(ForumInfo forum, AddendumText added, String byName, Instant now) {
        this.forumId = forum.id();
        this.unitId = forum.unitId();
        this.text = added.text().strip();
        this.reason = added.reason().strip();
        this.fileId = added.fileId();
        this.byName = byName;
        this.at = now;
    }
}
