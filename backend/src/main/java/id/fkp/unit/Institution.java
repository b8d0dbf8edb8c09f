package id.fkp.unit;

import id.fkp.shared.page.PageRequest;
import id.fkp.shared.slug.FreeSlug;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.slug.Slug;
import id.fkp.unit.plan.InstitutionPlan;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The body to which units belong. Others read its fields; only this class writes them. */
@Entity
class Institution extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String name;
    public String shortName;

    /** Stays when the name changes, since links to it are about. */
    public String slug;

    public Instant createdAt;

    @Version
    public int version;

    protected Institution() {}

    Institution(InstitutionPlan plan, Instant now) {
        this.slug = freeSlug(Slug.of(plan.name()));
        this.createdAt = now;
        describe(plan);
    }

    final void describe(InstitutionPlan plan) {
        name = plan.name().strip();
        shortName = plan.shortName().strip();
    }

    static Optional<Institution> by(Ref ref) {
        return find(ref.column(), ref.value()).firstResultOptional();
    }

    /** Newest first: ids of version 7 grow with time. */
    static PanacheQuery<InstitutionRepresentation> newest(PageRequest page) {
        return find("id < ?1 order by id desc", page.below()).project(InstitutionRepresentation.class);
    }

    private static String freeSlug(String wanted) {
        var taken = find("select slug from Institution where slug like ?1", wanted + "%")
                .project(String.class)
                .list();
        return FreeSlug.among(List.of(wanted), new HashSet<>(taken));
    }
}
