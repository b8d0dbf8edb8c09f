package id.fkp.unit;

import id.fkp.shared.slug.FreeSlug;
import id.fkp.shared.slug.Slug;
import id.fkp.unit.plan.Territory;
import id.fkp.unit.plan.UnitDetails;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An office that serves the public and holds forums (UPP). Everything below it carries its id. */
@Entity
class Unit extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID institutionId;
    public String name;
    public String shortName;

    /** Stays when the name changes, since links to it are about. */
    public String slug;

    public String address;
    public String zone;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Territory> territories;

    public @Nullable String about;
    public @Nullable String phone;
    public @Nullable String email;
    public @Nullable LocalDate foundedOn;
    public Instant createdAt;

    @Version
    public int version;

    protected Unit() {}

    Unit(UUID institutionId, UnitDetails details, Instant now) {
        this.institutionId = institutionId;
        this.slug = freeSlug(Slug.of(details.name()));
        this.createdAt = now;
        describe(details);
    }

    final void describe(UnitDetails details) {
        name = details.name().strip();
        shortName = details.shortName().strip();
        address = details.address().strip();
        zone = details.zone();
        territories = List.copyOf(details.territories());
        about = details.about();
        phone = details.phone();
        email = details.email();
        foundedOn = details.foundedOn();
    }

    boolean says(UnitDetails details) {
        return name.equals(details.name().strip())
                && shortName.equals(details.shortName().strip())
                && address.equals(details.address().strip())
                && zone.equals(details.zone())
                && territories.equals(details.territories())
                && Objects.equals(about, details.about())
                && Objects.equals(phone, details.phone())
                && Objects.equals(email, details.email())
                && Objects.equals(foundedOn, details.foundedOn());
    }

    /** Sends what has changed to the database, with the words by which it is found. */
    void save() {
        FreeSlug.claim(this);
        var served = territories.stream().map(Territory::name).collect(Collectors.joining(" "));
        getEntityManager()
                .createNativeQuery("update unit set search = search_document(?1, ?2) where id = ?3")
                .setParameter(1, name + " " + shortName)
                .setParameter(2, String.join(" ", address, served, about == null ? "" : about))
                .setParameter(3, id)
                .executeUpdate();
    }

    /** What everybody may read of an act on it. */
    Map<String, Object> told() {
        var told = new HashMap<String, Object>(Map.of("name", name, "address", address));
        if (foundedOn != null) {
            told.put("foundedOn", foundedOn.toString());
        }
        return told;
    }

    UnitInfo info() {
        return new UnitInfo(id, slug, name, shortName, ZoneId.of(zone));
    }

    private static String freeSlug(String wanted) {
        var taken = find("select slug from Unit where slug like ?1", wanted + "%")
                .project(String.class)
                .list();
        return FreeSlug.among(List.of(wanted), new HashSet<>(taken));
    }
}
