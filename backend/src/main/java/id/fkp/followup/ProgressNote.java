package id.fkp.followup;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** How far a promise was at a time, in words. Public, and never changed. */
@Entity
@Immutable
@Table(name = "follow_up_note")
class ProgressNote extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID followUpId;
    public UUID unitId;
    public String text;
    public Instant at;

    /** For the unit alone. */
    public String byName;

    protected ProgressNote() {}

    ProgressNote(FollowUp of, String text, String byName, Instant now) {
        this.followUpId = of.id;
        this.unitId = of.unitId;
        this.text = text.strip();
        this.byName = byName;
        this.at = now;
    }
}
