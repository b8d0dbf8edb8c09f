package id.fkp.followup;

import id.fkp.agreement.AgreementFixture;
import id.fkp.file.StoredFiles;
import id.fkp.followup.given.EvidenceText;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.plan.ForumPlan;
import id.fkp.forum.plan.ForumPurpose;
import id.fkp.standard.version.ComponentCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Promises for tests to stand on. */
@ApplicationScoped
public class FollowUpFixture {

    private static final Mover ANOTHER = new Mover("another login", "Penyusun");

    private final AgreementFixture agreements;
    private final StoredFiles files;
    private final Forums forums;
    private final Clock clock;
    private final EntityManager database;

    FollowUpFixture(
            AgreementFixture agreements, StoredFiles files, Forums forums, Clock clock, EntityManager database) {
        this.agreements = agreements;
        this.files = files;
        this.forums = forums;
        this.clock = clock;
        this.database = database;
    }

    /** Of a record that was signed just now. */
    @Transactional
    public UUID planned(UUID unitId) {
        var forum = agreements.signed(unitId);
        return FollowUp.<FollowUp>find("forumId = ?1 order by position", forum.id())
                .firstResult()
                .id;
    }

    /** The first promise of that forum, as if it had been agreed on because of what was said in a session about a component. */
    @Transactional
    public UUID promisedInSession(ForumInfo forum, ComponentCode about) {
        var promise = FollowUp.<FollowUp>find("forumId = ?1 order by position", forum.id())
                .<FollowUp>firstResult();
        database.createNativeQuery("""
                        with line as (
                            update minute_line set standard_id = :standard, version_id = :version, component = :component
                            where id = (select l.id from minute_line l where l.forum_id = :forum order by l.id limit 1)
                            returning id, unit_id)
                        insert into agreement_item_line (item_id, line_id, unit_id)
                        select :item, id, unit_id from line
                        """)
                .setParameter("standard", forum.versions().get(0).standardId())
                .setParameter("version", forum.versions().get(0).versionId())
                .setParameter("component", about.name())
                .setParameter("forum", forum.id())
                .setParameter("item", promise.itemId)
                .executeUpdate();
        return promise.id;
    }

    /** As the resource keeps a file that shows it. */
    @Transactional
    public void show(UUID id, UUID fileId) {
        files.publish(fileId);
        new Evidence(FollowUp.of(id).orElseThrow(), new EvidenceText("Foto", fileId, null), ANOTHER, clock.instant())
                .persist();
    }

    /** Somebody else has given evidence. */
    @Transactional
    public void provenByAnother(UUID id) {
        var shown = new EvidenceText("Berita di situs", null, "https://contoh.go.id/loket");
        new Evidence(FollowUp.of(id).orElseThrow(), shown, ANOTHER, clock.instant()).persist();
    }

    /** Somebody else has said that it is done. */
    @Transactional
    public void doneByAnother(UUID id) {
        FollowUp.update("doneBy = 'another login' where id = ?1", id);
    }

    @Transactional
    public void due(UUID id, LocalDate on) {
        FollowUp.update("dueOn = ?1 where id = ?2", on, id);
    }

    /** As if the record of agreement had promised so many more, due when that one is. */
    @Transactional
    public void promiseMore(UUID id, int count) {
        database.createNativeQuery("""
                        insert into agreement_item (id, forum_id, unit_id, position, problem)
                        select gen_random_uuid(), p.forum_id, p.unit_id, 1000 + n, 'Antrean panjang'
                        from follow_up p, generate_series(1, :count) n where p.id = :id
                        """)
                .setParameter("count", count)
                .setParameter("id", id)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into follow_up
                        select (jsonb_populate_record(p, jsonb_build_object(
                            'id', gen_random_uuid(), 'item_id', i.id, 'position', i.position))).*
                        from follow_up p join agreement_item i on i.forum_id = p.forum_id and i.position > 1000
                        where p.id = :id
                        """).setParameter("id", id).executeUpdate();
    }

    /** Planned on the first standard of that forum; its id. */
    @Transactional
    public UUID laterForum(ForumInfo before) {
        var opens = clock.instant().plus(Duration.ofDays(1));
        return forums.enter(new ForumPlan(
                        before.unitId(),
                        "Forum Berikutnya",
                        ForumPurpose.REVIEW,
                        null,
                        null,
                        ForumMethod.HYBRID,
                        "Aula Contoh",
                        opens,
                        opens.plus(Duration.ofDays(7)),
                        null,
                        null,
                        List.of(before.versions().get(0).standardId())))
                .id();
    }
}
