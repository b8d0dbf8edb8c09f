package id.fkp.service;

import id.fkp.shared.slug.FreeSlug;
import id.fkp.shared.slug.Slug;
import id.fkp.unit.UnitInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One kind of service that a unit gives. Others read its fields; only this class writes them. */
@Entity
class Service extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String name;

    /** Stays when the name changes, since links to it are about. */
    public String slug;

    public @Nullable String description;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Channel> channels;

    public @Nullable Instant archivedAt;
    public Instant createdAt;

    @Version
    public int version;

    protected Service() {}

    Service(UnitInfo unit, ServiceDetails details, Instant now) {
        this.unitId = unit.id();
        this.slug = freeSlug(Slug.of(details.name()), unit.slug());
        this.createdAt = now;
        describe(details, now);
    }

    final void describe(ServiceDetails details, Instant now) {
        name = details.name().strip();
        description = details.description();
        channels = List.copyOf(details.channels());
        if (details.archived() != isArchived()) {
            archivedAt = details.archived() ? now : null;
        }
    }

    boolean says(ServiceDetails details) {
        return name.equals(details.name().strip())
                && Objects.equals(description, details.description())
                && channels.equals(details.channels())
                && isArchived() == details.archived();
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    /** Sends what has changed to the database, with the words by which it is found. */
    void save() {
        FreeSlug.claim(this);
        var places = channels.stream()
                .map(channel -> channel.place() + " " + channel.address())
                .collect(Collectors.joining(" "));
        getEntityManager()
                .createNativeQuery("update service set search = search_document(?1, ?2) where id = ?3")
                .setParameter(1, name)
                .setParameter(2, (description == null ? "" : description + " ") + places)
                .setParameter(3, id)
                .executeUpdate();
    }

    ServiceInfo info() {
        return new ServiceInfo(id, unitId, slug, name, isArchived());
    }

    private static String freeSlug(String wanted, String unitSlug) {
        var taken = find("select slug from Service where slug like ?1 or slug like ?2", wanted + "%", unitSlug + "%")
                .project(String.class)
                .list();
        return FreeSlug.among(List.of(wanted, unitSlug + "-" + wanted), new HashSet<>(taken));
    }
}
