package id.fkp.briefing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A file that officers are given to read. */
@Entity
@Immutable
class BriefingMaterial extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID briefingId;
    public UUID unitId;
    public UUID fileId;

    protected BriefingMaterial() {}

    private BriefingMaterial(Briefing of, UUID fileId) {
        this.briefingId = of.id;
        this.unitId = of.unitId;
        this.fileId = fileId;
    }

    /** In place of those before, in this order. */
    static void replace(Briefing of, Collection<UUID> fileIds) {
        delete("briefingId", of.id);
        fileIds.forEach(fileId -> new BriefingMaterial(of, fileId).persist());
        flush();
    }
}
