package id.fkp.standard.review;

import id.fkp.shared.text.Blank;
import id.fkp.standard.review.Reviews.Person;
import id.fkp.standard.version.VersionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a second person says of a text as a whole. It is never changed; who thinks again reviews again. */
@Entity
@Immutable
class Review extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID versionId;
    public UUID standardId;
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public ReviewOutcome outcome;

    public @Nullable String text;
    public String byIssuer;
    public String bySubject;
    public String byName;
    public Instant at;

    protected Review() {}

    Review(VersionInfo version, ReviewVerdict verdict, Person reviewer, Instant now) {
        this.versionId = version.versionId();
        this.standardId = version.standardId();
        this.unitId = version.unitId();
        this.outcome = verdict.outcome();
        this.text = Blank.orNothing(verdict.text());
        this.byIssuer = reviewer.issuer();
        this.bySubject = reviewer.subject();
        this.byName = reviewer.name();
        this.at = now;
    }

    /**
     * Whether the last word on the version is READY, said after its text was last written, by somebody who wrote none
     * of it.
     */
    static boolean isReady(UUID versionId) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select coalesce((
                            select r.outcome = 'READY'
                                and r.at > coalesce((select max(a.wrote_at) from version_author a
                                                     where a.version_id = r.version_id), '-infinity')
                                and not exists (select from version_author a where a.version_id = r.version_id
                                                and a.issuer = r.by_issuer and a.subject = r.by_subject)
                            from review r where r.version_id = ?1 order by r.id desc limit 1), false)
                        """)
                .setParameter(1, versionId)
                .getSingleResult();
    }
}
