package id.fkp.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry of the register that has no place in it yet; the sequencer takes the row away as it gives the place. */
@Entity
@Immutable
@Table(name = "register_waiting")
class WaitingEntry extends PanacheEntityBase {

    @Id
    public UUID entryId;

    protected WaitingEntry() {}

    WaitingEntry(RegisterEntry entry) {
        this.entryId = entry.id;
    }
}
