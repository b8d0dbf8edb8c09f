package id.fkp.standard.version;

import id.fkp.shared.document.Document;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.standard.row.Row;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What the text says one by one, in the components that have a kind of rows. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Row> rows;

    /** Why it reads otherwise than in the version before; see {@link #reason()}. */
    @Column(name = "reason")
    public @Nullable String reasonText;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] reasonFeedbackIds = {};

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
                        insert into component
                            (version_id, code, unit_id, content, rows, plain, updated_at, updated_by_name, version)
                        select ?2, code, unit_id, content, rows, plain, updated_at, updated_by_name, version + 1
                        from component where version_id = ?1
                        """)
                .setParameter(1, from)
                .setParameter(2, to.id)
                .executeUpdate();
    }

    /** Only texts that say something, as if {@code author} had written them. */
    static void copyTexts(UUID from, UUID to, String author, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        update component written
                        set content = source.content, rows = source.rows, plain = source.plain,
                            updated_at = ?3, updated_by_name = ?4, version = written.version + 1
                        from component source
                        where source.version_id = ?1 and written.version_id = ?2
                          and source.code = written.code and source.plain <> ''
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, now)
                .setParameter(4, author)
                .executeUpdate();
    }

    /** A digest of the 14 texts and their rows in the canonical form in which PostgreSQL keeps JSON. */
    static String hashIn(UUID versionId) {
        return (String) getEntityManager()
                .createNativeQuery("""
                        select encode(sha256(convert_to(string_agg(
                            code || content || case when rows = '[]' then '' else cast(rows as text) end,
                            chr(10) order by code), 'UTF8')), 'hex')
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

    /** Whether the version has such a row in the component. */
    static boolean hasRow(UUID versionId, ComponentCode code, UUID rowId) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (
                            select from component c cross join jsonb_array_elements(c.rows) as typed
                            where c.version_id = ?1 and c.code = ?2 and typed ->> 'id' = ?3)
                        """)
                .setParameter(1, versionId)
                .setParameter(2, code.name())
                .setParameter(3, rowId.toString())
                .getSingleResult();
    }

    /** The same component of the text with whose words this one began; none in the first of a standard. */
    Optional<Component> before() {
        return find("code = ?1 and versionId = (select openedFrom from StandardVersion where id = ?2)", code, versionId)
                .firstResultOptional();
    }

    /** The components that read otherwise than in the text before in the passage, without a reason. */
    static List<ComponentCode> unreasoned(UUID versionId) {
        Stream<?> codes = getEntityManager()
                .createNativeQuery("""
                        select c.code from standard_version v
                        join standard_version p on p.id = v.opened_from and p.revision_id = v.revision_id
                        join component c on c.version_id = v.id
                        join component b on b.version_id = p.id and b.code = c.code
                        where v.id = ?1 and (c.content <> b.content or c.rows <> b.rows)
                            and c.reason is null and c.reason_feedback_ids = '{}'
                        order by c.code like 'MF%', c.code
                        """)
                .setParameter(1, versionId)
                .getResultStream();
        return codes.map(code -> ComponentCode.valueOf((String) code)).toList();
    }

    boolean says(ComponentText text) {
        return text.content().equals(content) && text.rows().equals(rows) && Objects.equals(text.reason(), reason());
    }

    boolean saysTheSameAs(Component other) {
        return content.equals(other.content) && rows.equals(other.rows);
    }

    @Nullable
    ChangeReason reason() {
        var reason = new ChangeReason(reasonText, List.of(reasonFeedbackIds));
        return reason.saysNothing() ? null : reason;
    }

    void write(ComponentText text, String author, Instant now) {
        content = text.content();
        rows = text.rows();
        reasonText = text.reason() == null ? null : text.reason().text();
        reasonFeedbackIds = text.reason() == null
                ? new UUID[0]
                : text.reason().feedbackIds().toArray(UUID[]::new);
        plain = Stream.concat(rows.stream().map(Row::plainText), Stream.of(content.plainText()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
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
