package id.fkp.briefing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One text that a briefing is about. */
@Entity
@Immutable
class BriefingStandard extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID briefingId;
    public UUID unitId;
    public UUID versionId;

    protected BriefingStandard() {}

    private BriefingStandard(Briefing of, UUID versionId) {
        this.briefingId = of.id;
        this.unitId = of.unitId;
        this.versionId = versionId;
    }

    static Set<UUID> of(UUID briefingId) {
        return BriefingStandard.<BriefingStandard>list("briefingId", briefingId).stream()
                .map(about -> about.versionId)
                .collect(Collectors.toSet());
    }

    /** In place of those before; what was read of one that is left out stays on record. */
    static void replace(Briefing of, Set<UUID> versionIds) {
        delete("briefingId", of.id);
        versionIds.forEach(versionId -> new BriefingStandard(of, versionId).persist());
        flush();
    }
}
