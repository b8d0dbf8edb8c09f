package id.fkp.integrate.dump;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All files of one moment. It counts once it is made; before that it is in somebody's hand, and there is one such at most. */
@Entity
class DataEdition extends PanacheEntityBase {

    @Id
    public UUID id;

    public Instant begunAt;
    public @Nullable Instant madeAt;
    public @Nullable Long position;
    public @Nullable String cursor;

    protected DataEdition() {}

    /**
     * From now on it is the one that counts.
     *
     * @param position how far the feed of changes had come at its moment
     * @param cursor the same as readers of changes know it
     */
    void finish(Instant at, long position, String cursor) {
        this.madeAt = at;
        this.position = position;
        this.cursor = cursor;
    }

    static Optional<DataEdition> newest() {
        return find("madeAt is not null order by madeAt desc").firstResultOptional();
    }

    static Optional<DataEdition> inHand() {
        return find("madeAt is null").firstResultOptional();
    }

    /** All made ones but that one. */
    static List<UUID> madeBeside(UUID id) {
        return find("select id from DataEdition where madeAt is not null and id <> ?1", id)
                .project(UUID.class)
                .list();
    }
}
