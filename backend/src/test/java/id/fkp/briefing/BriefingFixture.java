package id.fkp.briefing;

import id.fkp.briefing.given.BriefingPlan;
import id.fkp.briefing.given.OfficerDetails;
import id.fkp.file.FileFixture;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Standards in force and briefings on them, for tests to stand on. Every call makes a new one. */
@ApplicationScoped
public class BriefingFixture {

    private final Briefings briefings;
    private final Officers officers;
    private final StandardFixture standards;
    private final FileFixture files;
    private final EntityManager database;
    private final Clock clock;

    BriefingFixture(
            Briefings briefings,
            Officers officers,
            StandardFixture standards,
            FileFixture files,
            EntityManager database,
            Clock clock) {
        this.briefings = briefings;
        this.officers = officers;
        this.standards = standards;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** A standard that is in force since long ago. */
    @Transactional
    public VersionInfo inForce(UUID unitId) {
        return inForce(unitId, LocalDate.of(2024, 1, 1));
    }

    /** A standard that is in force since that day. */
    @Transactional
    public VersionInfo inForce(UUID unitId, LocalDate from) {
        var version = standards.published(unitId);
        establish(version.versionId(), from.toString());
        return version;
    }

    /**
     * The next passage of a standard in force, in force since yesterday.
     *
     * @return its version
     */
    @Transactional
    public UUID succeeded(VersionInfo before) {
        var revision = UUID.randomUUID();
        var version = UUID.randomUUID();
        database.createNativeQuery("""
                insert into revision (id, standard_id, unit_id, number, state, version)
                select ?1, standard_id, unit_id, 2, 'DRAFT', 0 from standard_version where id = ?2
                """)
                .setParameter(1, revision)
                .setParameter(2, before.versionId())
                .executeUpdate();
        database.createNativeQuery("""
                insert into standard_version (id, revision_id, standard_id, unit_id, number, reason, created_at,
                    created_by_name, frozen_at, frozen_code, frozen_title, frozen_unit_name, content_hash)
                select ?1, ?2, standard_id, unit_id, number + 1, 'Ditinjau', now(), 'Penyusun', now(), frozen_code,
                    frozen_title, frozen_unit_name, content_hash
                from standard_version where id = ?3
                """)
                .setParameter(1, version)
                .setParameter(2, revision)
                .setParameter(3, before.versionId())
                .executeUpdate();
        establish(version, "2025-01-01");
        return version;
    }

    /** Now, on a standard of its own, with material and one officer who is to know. */
    @Transactional
    public UUID planned(UUID unitId) {
        var now = clock.instant();
        var id = plan(unitId, inForce(unitId), now.minus(Duration.ofHours(1)));
        officers.enter(id, List.of(new OfficerDetails("Petugas Contoh", "Loket", "1987")), "Penyusun", now);
        return id;
    }

    /** In an hour, on this standard; nobody is on its list. */
    @Transactional
    public UUID toCome(UUID unitId, VersionInfo standard) {
        return plan(unitId, standard, clock.instant().plus(Duration.ofHours(1)));
    }

    @Transactional
    public void held(UUID briefingId) {
        database.createNativeQuery("update briefing set state = 'HELD', decided_at = now() where id = ?1")
                .setParameter(1, briefingId)
                .executeUpdate();
    }

    @Transactional
    public UUID officer(UUID briefingId) {
        return Officer.all(briefingId).get(0).id;
    }

    /** It was so many days earlier, and so was the last day of reading. */
    @Transactional
    public void earlier(UUID briefingId, int days) {
        database.createNativeQuery("""
                update briefing set starts_at = starts_at - ?2 * interval '1 day',
                    ends_at = ends_at - ?2 * interval '1 day', readable_until = readable_until - ?2 where id = ?1
                """)
                .setParameter(1, briefingId)
                .setParameter(2, days)
                .executeUpdate();
    }

    private UUID plan(UUID unitId, VersionInfo standard, Instant startsAt) {
        var plan = new BriefingPlan(
                "Sosialisasi standar",
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                "Ruang rapat",
                null,
                "Kepala unit",
                List.of(standard.versionId()),
                List.of(files.scan(unitId)),
                null);
        return briefings.plan(unitId, plan, "Penyusun", clock.instant());
    }

    private void establish(UUID versionId, String from) {
        database.createNativeQuery("""
                update revision r set state = 'ESTABLISHED', agreed_at = now(), agreed_by_name = 'Kepala',
                    final_version_id = v.id, established_at = now(), decree_id = gen_random_uuid(),
                    in_force_from = cast(?2 as date)
                from standard_version v where v.id = ?1 and r.id = v.revision_id
                """)
                .setParameter(1, versionId)
                .setParameter(2, from)
                .executeUpdate();
    }
}
