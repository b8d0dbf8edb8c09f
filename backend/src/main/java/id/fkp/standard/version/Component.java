package id.fkp.standard.version;

import id.fkp.shared.document.Document;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the 14 texts of a version, and the unit of editing: each has its own ETag, so that authors never collide. */
@Entity
@IdClass(Component.Key.class)
class Component extends PanacheEntityBase {

    @Id
    public UUID versionId;

    @Id
    @Enumerated(EnumType.STRING)
    public ComponentCode code;

    public UUID unitId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Document content;

    /** What is searched and counted: empty as long as nothing is said. */
    public String plain;

    public @Nullable Instant updatedAt;
    public @Nullable String updatedByName;

    @Version
    public int version;

    protected Component() {}

    record Key(UUID versionId, ComponentCode code) {}

    /** All 14, empty, with one statement. */
    static void beginIn(StandardVersion version) {
        getEntityManager()
                .createNativeQuery("""
                        insert into component (version_id, code, unit_id, content, plain, version)
                        select ?1, code, ?2, cast('{"type":"doc","content":[]}' as jsonb), '', 0
                        from unnest(string_to_array(?3, ',')) as code
                        """)
                .setParameter(1, version.id)
                .setParameter(2, version.unitId)
                .setParameter(3, codes())
                .executeUpdate();
    }

    /** The texts and who wrote them last; their versions go on counting, so that no old ETag fits by chance. */
    static void copy(UUID from, StandardVersion to) {
        getEntityManager()
                .createNativeQuery("""
                        insert into component (version_id, code, unit_id, content, plain, updated_at, updated_by_name, version)
                        select ?2, code, unit_id, content, plain, updated_at, updated_by_name, version + 1
                        from component where version_id = ?1
                        """)
                .setParameter(1, from)
                .setParameter(2, to.id)
                .executeUpdate();
    }

    /** A digest of the 14 texts in the canonical form in which PostgreSQL keeps JSON. */
    static String hashIn(UUID versionId) {
        return (String) getEntityManager()
                .createNativeQuery("""
                        select encode(sha256(convert_to(string_agg(code || content, chr(10) order by code), 'UTF8')), 'hex')
                        from component where version_id = ?1
                        """)
                .setParameter(1, versionId)
                .getSingleResult();
    }

    /** For a writer: of two, the second waits here and then sees the text of the first. */
    static Component lock(UUID versionId, ComponentCode code) {
        return findById(new Key(versionId, code), LockModeType.PESSIMISTIC_WRITE);
    }

    static Component in(UUID versionId, ComponentCode code) {
        return findById(new Key(versionId, code));
    }

    static List<Component> in(UUID versionId) {
        return list("versionId = ?1 order by code", versionId);
    }

    void write(Document text, String author, Instant now) {
        content = text;
        plain = text.plainText();
        updatedAt = now;
        updatedByName = author;
        flush();
    }

    boolean isComplete() {
        return !plain.isEmpty();
    }

    private static String codes() {
        return String.join(
                ",", Arrays.stream(ComponentCode.values()).map(Enum::name).toList());
    }
}
