package id.fkp.forum;

import id.fkp.standard.version.VersionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version of a standard that a forum discusses; one that was replaced stays, since inputs refer to it. */
@Entity
@IdClass(ForumStandard.Key.class)
class ForumStandard extends PanacheEntityBase {

    @Id
    public UUID forumId;

    @Id
    public UUID versionId;

    public UUID standardId;
    public UUID unitId;
    /** Counts from 1, as PostgreSQL's ordinality does. */
    public int position;

    public @Nullable Instant replacedAt;

    protected ForumStandard() {}

    private ForumStandard(UUID forumId, VersionInfo version, int position) {
        this.forumId = forumId;
        this.versionId = version.versionId();
        this.standardId = version.standardId();
        this.unitId = version.unitId();
        this.position = position;
    }

    record Key(UUID forumId, UUID versionId) {}

    /** The text of a standard that the forum discusses now. */
    static Optional<ForumStandard> current(UUID forumId, UUID standardId) {
        return find("forumId = ?1 and standardId = ?2 and replacedAt is null", forumId, standardId)
                .firstResultOptional();
    }

    /** What the forum discusses now, in its order. */
    static List<UUID> standardIds(UUID forumId) {
        return find(
                        "select standardId from ForumStandard where forumId = ?1 and replacedAt is null order by position",
                        forumId)
                .project(UUID.class)
                .list();
    }

    /** Makes these the only ones, in their order: for a plan, in which nobody has read anything yet. */
    static void set(UUID forumId, List<VersionInfo> versions) {
        delete("forumId", forumId);
        getEntityManager()
                .createNativeQuery("""
                        insert into forum_standard (forum_id, version_id, standard_id, unit_id, position)
                        select ?1, v.id, v.standard_id, v.unit_id, asked.position
                        from unnest(cast(string_to_array(?2, ',') as uuid[])) with ordinality as asked (id, position)
                        join standard_version v on v.id = asked.id
                        """)
                .setParameter(1, forumId)
                .setParameter(
                        2,
                        versions.stream()
                                .map(version -> version.versionId().toString())
                                .collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** Which of the forum's standards it is, counted from 0. */
    int index() {
        return position - 1;
    }

    /** Puts a newer version of the same standard in this one's place. */
    void replace(VersionInfo newer, Instant now) {
        replacedAt = now;
        flush(); // before the newer one, since of one standard only one is not replaced
        new ForumStandard(forumId, newer, position).persistAndFlush();
    }
}
