package id.fkp.establish;

import id.fkp.establish.signing.Signing;
import id.fkp.file.FileFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.ForumInfo.DiscussedVersion;
import id.fkp.standard.revision.AsOf;
import id.fkp.standard.revision.Revisions;
import id.fkp.standard.revision.Revisions.Step;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decrees for tests to stand on, and standards that were agreed. Every call makes new ones. */
@ApplicationScoped
public class DecreeFixture {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Decrees decrees;
    private final ForumFixture forums;
    private final FileFixture files;
    private final Revisions revisions;
    private final EntityManager database;
    private final Clock clock;

    DecreeFixture(
            Decrees decrees,
            ForumFixture forums,
            FileFixture files,
            Revisions revisions,
            EntityManager database,
            Clock clock) {
        this.decrees = decrees;
        this.forums = forums;
        this.files = files;
        this.revisions = revisions;
        this.database = database;
        this.clock = clock;
    }

    /** A standard whose text has gone the whole way to the head's agreement. */
    @Transactional
    public DiscussedVersion agreed(UUID unitId) {
        return agreed(unitId, forums.open(unitId, 1));
    }

    /** As {@link #agreed(UUID)}, of a complete draft. */
    @Transactional
    public DiscussedVersion agreed(UUID unitId, VersionInfo draft) {
        return agreed(unitId, forums.open(unitId, draft));
    }

    private DiscussedVersion agreed(UUID unitId, ForumInfo forum) {
        var version = forum.versions().get(0);
        record(forum.id(), unitId);
        agree(version);
        return version;
    }

    /** A standard that was agreed although no record of agreement is kept. */
    @Transactional
    public DiscussedVersion agreedWithoutRecord(UUID unitId) {
        var version = forums.open(unitId, 1).versions().get(0);
        agree(version);
        return version;
    }

    /** The draft of a decree on one agreed standard. */
    @Transactional
    public UUID draft(UUID unitId) {
        return draft(unitId, List.of(agreed(unitId).standardId()));
    }

    /** A signed decree on one agreed standard, in force from today. */
    @Transactional
    public UUID signed(UUID unitId) {
        return signed(unitId, List.of(agreed(unitId).standardId()), null);
    }

    /** A signed decree on these agreed standards, which takes the place of {@code revokes} if there is one. */
    @Transactional
    public UUID signed(UUID unitId, List<UUID> standardIds, @Nullable UUID revokes) {
        var id = draft(unitId, standardIds);
        var decree = Decree.locked(id).orElseThrow();
        decrees.change(
                decree,
                new DecreeDetails(
                        "Standar Pelayanan Loka Contoh",
                        "HK." + id.toString().substring(24),
                        "Tanjungbalai",
                        "Bambang Hariyadi",
                        "Kepala Loka Contoh",
                        DecreeLaw.CONSIDERATIONS,
                        DecreeLaw.BASES,
                        null,
                        revokes,
                        null,
                        standardIds));
        decrees.sign(decree, new Signing(files.scan(unitId), today()), "Kepala", now());
        return id;
    }

    public LocalDate today() {
        return now().today();
    }

    private UUID draft(UUID unitId, List<UUID> standardIds) {
        var plan = new DecreePlan(unitId, "Standar Pelayanan Loka Contoh", standardIds);
        return decrees.begin(plan, null, "Kepala Loka Contoh", "Penyusun", clock.instant()).id;
    }

    private void record(UUID forumId, UUID unitId) {
        database.createNativeQuery("""
                        insert into agreement_record
                            (forum_id, unit_id, signed_on, document_file_id, attendance_file_id, recorded_at, by_name)
                        values (?1, ?2, ?3, ?4, ?5, now(), 'Moderator')
                        """)
                .setParameter(1, forumId)
                .setParameter(2, unitId)
                .setParameter(3, today())
                .setParameter(4, files.scan(unitId))
                .setParameter(5, files.scan(unitId))
                .executeUpdate();
    }

    private void agree(DiscussedVersion version) {
        var step = new Step("Kepala", now());
        var standard = List.of(version.standardId());
        revisions.discuss(standard, today(), step);
        revisions.publishForComment(standard, step.asOf().now().minus(Duration.ofMinutes(1)), step);
        revisions.agree(version.standardId(), version.versionId(), step);
    }

    private AsOf now() {
        return new AsOf(clock.instant(), ZONE);
    }
}
