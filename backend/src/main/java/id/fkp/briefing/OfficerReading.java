package id.fkp.briefing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That an officer has read and understood one text. */
@Entity
@Immutable
@Table(name = "briefing_reading")
class OfficerReading extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID officerId;
    public UUID unitId;
    public UUID versionId;
    public Instant readAt;

    /** Who of the unit noted it; null where the officer said so. */
    public @Nullable String byName;

    protected OfficerReading() {}

    private OfficerReading(Officer officer, UUID versionId, @Nullable String byName, Instant now) {
        this.officerId = officer.id;
        this.unitId = officer.unitId;
        this.versionId = versionId;
        this.byName = byName;
        this.readAt = now;
    }

    /** What was read before keeps its time. */
    static void add(Officer officer, Collection<UUID> versionIds, @Nullable String byName, Instant now) {
        var known = of(officer);
        Set.copyOf(versionIds).stream()
                .filter(versionId -> !known.contains(versionId))
                .forEach(versionId -> new OfficerReading(officer, versionId, byName, now).persist());
        flush();
    }

    /** Of the texts a briefing is about those, and no others. */
    static void replace(Officer officer, Set<UUID> about, Collection<UUID> versionIds, String byName, Instant now) {
        List<UUID> taken =
                about.stream().filter(version -> !versionIds.contains(version)).toList();
        if (!taken.isEmpty()) {
            delete("officerId = ?1 and versionId in ?2", officer.id, taken);
        }
        add(officer, versionIds, byName, now);
    }

    private static Set<UUID> of(Officer officer) {
        return OfficerReading.<OfficerReading>list("officerId", officer.id).stream()
                .map(reading -> reading.versionId)
                .collect(Collectors.toSet());
    }
}
