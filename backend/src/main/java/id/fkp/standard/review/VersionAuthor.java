package id.fkp.standard.review;

import id.fkp.standard.review.Reviews.Person;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** Somebody who wrote in a version, and when they did so last: who reviews it must be somebody else. */
@Entity
@IdClass(VersionAuthor.Key.class)
class VersionAuthor extends PanacheEntityBase {

    @Id
    public UUID versionId;

    @Id
    public String issuer;

    @Id
    public String subject;

    public UUID unitId;
    public Instant wroteAt;

    protected VersionAuthor() {}

    record Key(UUID versionId, String issuer, String subject) {}

    /** One row for each author, however often they write. */
    static void wrote(UUID versionId, UUID unitId, Person author, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into version_author (version_id, issuer, subject, unit_id, wrote_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (version_id, issuer, subject) do update set wrote_at = excluded.wrote_at
                        """)
                .setParameter(1, versionId)
                .setParameter(2, author.issuer())
                .setParameter(3, author.subject())
                .setParameter(4, unitId)
                .setParameter(5, now)
                .executeUpdate();
    }

    static boolean is(UUID versionId, Person person) {
        return findById(new Key(versionId, person.issuer(), person.subject())) != null;
    }
}
