package id.fkp.integrate.dump;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One file of an edition. Sizes and sum are there once the edition is made. */
@Entity
class DataFile extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID editionId;
    public String name;
    public @Nullable String dataSet;

    @Column(name = "rows")
    public @Nullable Long rowCount;

    public @Nullable Long size;
    public @Nullable String sha256;

    protected DataFile() {}

    /** @param dataSet null for a file that speaks of all sets */
    DataFile(UUID editionId, String name, @Nullable String dataSet) {
        this.editionId = editionId;
        this.name = name;
        this.dataSet = dataSet;
    }

    /** Its bytes are in their place. */
    void kept(@Nullable Long rowCount, long size, String sha256) {
        this.rowCount = rowCount;
        this.size = size;
        this.sha256 = sha256;
    }

    static List<DataFile> of(UUID editionId) {
        return list("editionId = ?1 order by name", editionId);
    }

    /** Of the edition that counts. */
    static Optional<DataFile> current(String name) {
        return find("""
                name = ?1 and editionId = (
                    select e.id from DataEdition e where e.madeAt is not null order by e.madeAt desc limit 1)
                """, name).firstResultOptional();
    }

    String mediaType() {
        return MediaTypes.of(name);
    }
}
