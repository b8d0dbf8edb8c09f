package id.fkp.deadline;

import id.fkp.deadline.rule.RuleId;
import id.fkp.deadline.rule.Subject;
import id.fkp.forum.ForumInfo;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Acts of other days than today, told as the rooms in which they happen tell them. */
@ApplicationScoped
public class DeadlineFixture {

    private final Deadlines deadlines;
    private final Acts acts;
    private final EntityManager database;

    DeadlineFixture(Deadlines deadlines, Acts acts, EntityManager database) {
        this.deadlines = deadlines;
        this.acts = acts;
        this.database = database;
    }

    @Transactional
    public void tell(UUID unitId, String verb, String subject, UUID subjectId, Map<String, Object> detail) {
        acts.fire(new Act(unitId, verb, subject, subjectId, Reach.PUBLIC, detail));
    }

    @Transactional
    public void meet(RuleId rule, Subject subject, LocalDate on) {
        deadlines.meet(rule, subject, on);
    }

    /** A term of the unit itself that ended long ago. */
    @Transactional
    public UUID late(UUID unitId) {
        var formed = LocalDate.of(2020, 1, 2);
        deadlines.start(RuleId.D1, Subject.unit(unitId), formed);
        return Deadline.<Deadline>find("subjectId = ?1 and startedOn = ?2", unitId, formed)
                .firstResult()
                .id;
    }

    /** The window for comments of a forum, as it was opened and closed in other days. */
    @Transactional
    public UUID commentWindow(ForumInfo forum, String opensAt, String closesAt) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into forum (id, unit_id, slug, title, purpose, method, opens_at, closes_at, state,
                                           announced_at, created_at, version, kind, follows_id, late_hours)
                        select ?1, unit_id, cast(?1 as text), title, purpose, method, ?3, ?4, 'ANNOUNCED',
                               ?3, created_at, 0, 'COMMENT_WINDOW', id, late_hours
                        from forum where id = ?2
                        """)
                .setParameter(1, id)
                .setParameter(2, forum.id())
                .setParameter(3, Instant.parse(opensAt))
                .setParameter(4, Instant.parse(closesAt))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into forum_standard (forum_id, version_id, standard_id, unit_id, position)
                        select ?1, version_id, standard_id, unit_id, position from forum_standard where forum_id = ?2
                        """)
                .setParameter(1, id)
                .setParameter(2, forum.id())
                .executeUpdate();
        tell(forum.unitId(), "forum.announced", "forum", id, Map.of("title", forum.title()));
        return id;
    }

    @Transactional
    public void closeWindow(UUID unitId, UUID windowId, String closesAt) {
        database.createNativeQuery("update forum set closes_at = ?2 where id = ?1")
                .setParameter(1, windowId)
                .setParameter(2, Instant.parse(closesAt))
                .executeUpdate();
        tell(unitId, "forum.prolonged", "forum", windowId, Map.of());
    }

    /** A term of five working days, from its start to its end, for a forum. */
    @Transactional
    public void publishAfter(ForumInfo forum, LocalDate signedOn) {
        deadlines.start(RuleId.D5, Subject.forum(forum.id(), forum.unitId()), signedOn);
    }

    /** What is kept of the terms of a thing: rule, start and last day, oldest first. */
    @Transactional
    public List<String> counted(UUID subjectId) {
        return Deadline.<Deadline>list("subjectId = ?1 order by id", subjectId).stream()
                .map(deadline -> deadline.rule + " " + deadline.startedOn + " " + deadline.dueOn + " "
                        + (deadline.cancelledOn == null ? deadline.metOn : "cancelled"))
                .toList();
    }

    /** Which lists of holidays a forum's first term was counted on. */
    @Transactional
    public Map<Integer, Integer> calendarOf(UUID forumId) {
        return Deadline.<Deadline>find("subjectId = ?1 order by id", forumId).firstResult().calendarVersions;
    }

    @Transactional
    public LocalDate today(UUID unitId) {
        return deadlines.today(unitId);
    }

    @Transactional
    public LocalDate dayOf(Instant instant, UUID unitId) {
        return deadlines.dayOf(instant, unitId);
    }

    /** Enters a year with one holiday, as its admin does. */
    @Transactional
    public void holidays(int year, LocalDate holiday) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into calendar_year (id, year, source, checked, holidays, changed_at, version)
                        values (?1, ?2, 'SKB contoh', false,
                                jsonb_build_array(jsonb_build_object('date', cast(?3 as text), 'kind', 'NATIONAL',
                                                                     'name', 'Libur')), now(), 0)
                        """)
                .setParameter(1, id)
                .setParameter(2, year)
                .setParameter(3, holiday.toString())
                .executeUpdate();
        acts.fire(new Act(null, "calendar-year.entered", "calendar-year", id, Reach.PUBLIC, Map.of("year", year)));
    }

    /** How the terms of a thing were counted again: why, and from which last day to which. */
    @Transactional
    public List<String> recounts(UUID subjectId) {
        return DeadlineChange.<DeadlineChange>list(
                        "deadlineId in (select d.id from Deadline d where d.subjectId = ?1) order by id", subjectId)
                .stream()
                .map(change -> change.cause + " " + change.dueBefore + " " + change.dueAfter)
                .toList();
    }
}
