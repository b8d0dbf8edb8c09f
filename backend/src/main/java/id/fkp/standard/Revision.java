package id.fkp.standard;

import id.fkp.standard.state.RevisionState;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One passage of a standard from draft to force. */
@Entity
class Revision extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID standardId;
    public UUID unitId;
    public int number;

    @Enumerated(EnumType.STRING)
    public RevisionState state;

    @Version
    public int version;

    protected Revision() {}

    /** The first one. */
    Revision(Standard standard) {
        this.standardId = standard.id;
        this.unitId = standard.unitId;
        this.number = 1;
        this.state = RevisionState.DRAFT;
    }

    /** While it lasts, a newer text may be written. */
    void requireOpenToChange() {
        RevisionStates.requireOpenToChange(state);
    }

    /** The draft has come before the public; a later text of the same passage changes nothing here. */
    void consult() {
        if (state == RevisionState.DRAFT) {
            RevisionStates.requireMove(state, RevisionState.IN_CONSULTATION);
            state = RevisionState.IN_CONSULTATION;
        }
        requireOpenToChange();
    }
}
