package id.fkp.cycle.fact;

import id.fkp.cycle.rule.CycleRules;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.forum.state.ForumState;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.survey.reading.SurveySql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the year of a unit, with one statement. */
@ApplicationScoped
public class CycleQueries {

    private static final String HELD = Arrays.stream(ForumState.values())
            .filter(ForumState::isHeld)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** What was promised because of what {@code {of}} names. */
    private static final String PROMISES = """
            cross join lateral (
                select count(*) filter (where p.state <> 'CANCELLED') as planned,
                    count(*) filter (where p.state not in ('VERIFIED', 'CANCELLED')) as unsettled,
                    min(p.due_on) filter (where {open}) as due_on
                from follow_up p where {of}) q
            """.replace("{open}", FollowUpRepresentation.OPEN);

    private static final String PROMISED =
            "'promises', json_build_object('planned', q.planned, 'unsettled', q.unsettled, 'dueOn', q.due_on)";

    /** Whether the year that is asked for is the one that is now, in which stands what is late from before. */
    private static final String IS_NOW = "({today} >= :first and {today} <= :last)";

    private static final String FACTS = """
            select cast(json_build_object(
                'today', {today}, 'knownSince', cast(u.created_at at time zone u.zone as date),
                'forums', (select coalesce(json_agg(json_build_object(
                        'id', f.id, 'title', f.title, 'state', f.state, 'on', h.day, {promised}) order by h.day, f.id), '[]')
                    from forum f {promisesOfForum} cross join lateral (select coalesce(
                        (select max(cast(x.starts_at at time zone u.zone as date)) from forum_session x
                         where x.forum_id = f.id and x.state <> 'CANCELLED'),
                        cast(case when f.state in ('PLANNED', 'POSTPONED') then f.opens_at else f.closes_at end
                            at time zone u.zone as date)) as day) h
                    where f.unit_id = u.id and f.kind = 'CONSULTATION' and f.state <> 'CANCELLED'
                        and (h.day >= :first and h.day <= :last
                            or h.day < :first and {isNow} and f.state in {held}
                                and (f.state in ('HELD', 'AGREEMENT_SIGNED') or q.unsettled > 0))),
                'surveys', (select coalesce(json_agg(json_build_object(
                        'id', s.id, 'title', s.title, 'state', {surveyState}, 'on', h.day, {promised}) order by h.day, s.id), '[]')
                    from survey s {promisesOfSurvey} cross join lateral (select coalesce(
                        cast(s.published_at at time zone u.zone as date), s.closes_on, s.period_to) as day) h
                    where s.unit_id = u.id and (h.day >= :first and h.day <= :last
                        or h.day < :first and {isNow} and s.published_at is not null
                            and (q.unsettled > 0 or q.planned = 0 and not exists (
                                select from survey y where y.unit_id = u.id and y.published_at > s.published_at)))),
                'duties', (select coalesce(json_agg(json_build_object(
                        'rule', d.rule, 'subjectId', d.subject_id, 'title', coalesce(t.code, k.title, g.title, u.name),
                        'dueOn', d.due_on, 'metOn', d.met_on) order by t.code, d.id), '[]')
                    from deadline d
                    left join standard t on d.subject = 'STANDARD' and t.id = d.subject_id
                    left join decree k on d.subject = 'DECREE' and k.id = d.subject_id
                    left join forum g on d.subject = 'FORUM' and g.id = d.subject_id
                    where d.unit_id = u.id and d.rule in ('D5', 'D7', 'D11', 'D12', 'D13') and d.cancelled_on is null
                        and d.due_on is not null
                        and (coalesce(d.met_on, d.due_on) >= :first and coalesce(d.met_on, d.due_on) <= :last
                            or d.met_on is null and d.due_on < :first and {isNow})),
                'briefings', (select coalesce(json_agg(json_build_object(
                        'id', b.id, 'title', b.title, 'state', b.state, 'on', h.day) order by h.day, b.id), '[]')
                    from briefing b
                    cross join lateral (select cast(b.starts_at at time zone u.zone as date) as day) h
                    where b.unit_id = u.id and b.state <> 'CANCELLED' and h.day >= :first and h.day <= :last),
                'untold', (select coalesce(json_agg(json_build_object(
                        'standardId', s.id, 'code', s.code, 'dueOn', h.day) order by s.code, s.id), '[]')
                    from standard s join {inForce} on true
                    cross join lateral (select e.in_force_from + cast(:within as integer) as day) h
                    where s.unit_id = u.id
                        and e.in_force_from >= cast(u.created_at at time zone u.zone as date)
                        and (h.day >= :first and h.day <= :last
                            or h.day < :first and {isNow})
                        and not exists (
                            select from briefing b join briefing_standard x on x.briefing_id = b.id
                            where x.version_id = e.final_version_id
                                and (b.state = 'HELD' or b.state = 'PLANNED' and b.ends_at > cast(:now as timestamptz)))
                        and not exists (
                            select from briefing_reading g join briefing_officer o on o.id = g.officer_id
                            where g.version_id = e.final_version_id and o.removed_at is null)),
                'lastForum', (select json_build_object(
                        'id', f.id, 'title', f.title,
                        'openFollowUps', (select count(*) from follow_up p
                            where p.forum_id = f.id and p.state in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')))
                    from forum f
                    where f.unit_id = u.id and f.kind = 'CONSULTATION' and f.state in {held}
                    order by f.opens_at desc, f.id desc limit 1)) as text)
            from unit u where u.id = :unit
            """.replace("{surveyState}", SurveySql.STATE)
            .replace("{inForce}", RevisionSql.IN_FORCE)
            .replace("{promised}", PROMISED)
            .replace("{promisesOfForum}", PROMISES.replace("{of}", "p.forum_id = f.id"))
            .replace("{promisesOfSurvey}", PROMISES.replace("{of}", "p.survey_id = s.id"))
            .replace("{isNow}", IS_NOW)
            .replace("{today}", RevisionSql.TODAY)
            .replace("{held}", HELD);

    private final Projection projection;

    CycleQueries(Projection projection) {
        this.projection = projection;
    }

    /** The unit must exist. */
    public CycleFacts of(UUID unitId, int year, Instant now) {
        return projection
                .one(
                        CycleFacts.class,
                        FACTS,
                        Map.of(
                                "unit",
                                unitId,
                                "first",
                                LocalDate.of(year, 1, 1),
                                "last",
                                LocalDate.of(year, 12, 31),
                                "within",
                                CycleRules.TOLD_WITHIN_DAYS,
                                "now",
                                now))
                .orElseThrow();
    }
}
