package id.fkp.standard;

import static id.fkp.standard.StandardProblems.STANDARD_CODE_TAKEN;

import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.service.ServiceInfo;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.slug.Slug;
import id.fkp.standard.version.Versions;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a unit promises about one of its services. The promise itself stands in its versions. */
@Entity
class Standard extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID serviceId;
    public String code;
    public String title;

    /** Stays when the title changes, since links to it are about. */
    public String slug;

    public Instant createdAt;

    @Version
    public int version;

    protected Standard() {}

    /** Names the standard of a service; {@link Standards#begin} gives it its first passage and text. */
    static Standard open(ServiceInfo service, StandardPlan plan, Instant now) {
        lockNames();
        var standard = new Standard();
        standard.unitId = service.unitId();
        standard.serviceId = service.id();
        standard.createdAt = now;
        standard.slug = freeSlug(plan.title());
        standard.nameFree(plan.code(), plan.title());
        standard.persistAndFlush();
        return standard;
    }

    static Optional<Standard> of(Ref ref) {
        return find(ref.column(), ref.value()).firstResultOptional();
    }

    /** Lets those through who write for the unit; who may not even see the standard gets 404. */
    void requireAuthor(Caller caller) {
        caller.requireOn(isPublic(), unitId, UnitRole.DRAFTER, UnitRole.HEAD);
    }

    boolean isPublic() {
        return Versions.isAnyFrozen(id);
    }

    /** Of two who change the same standard, the second waits here and then sees what the first did. */
    Standard locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** Where a text of this passage is written. */
    Versions.Passage in(UUID revisionId) {
        return new Versions.Passage(revisionId, id, unitId);
    }

    void name(String code, String title) {
        lockNames();
        nameFree(code, title);
        flush();
    }

    private void nameFree(String code, String title) {
        if (count("unitId = ?1 and code = ?2 and slug <> ?3", unitId, code.strip(), slug) > 0) {
            throw STANDARD_CODE_TAKEN.because(
                    "Pilih kode selain " + code.strip() + ".", "Choose another code than " + code.strip() + ".");
        }
        this.code = code.strip();
        this.title = title.strip();
    }

    private static String freeSlug(String title) {
        var wanted = Slug.of(title);
        return Slug.free(
                wanted,
                find("select slug from Standard where slug like ?1", wanted + "%")
                        .project(String.class)
                        .list());
    }

    /** Names are given one at a time, so that two who choose the same one do not both find it free. */
    private static void lockNames() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('standard names')) as text)")
                .getSingleResult();
    }
}
