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

    private static final String FACTS = """
            select cast(json_build_object(
                'today', {today}, 'knownSince', cast(u.created_at at time zone u.zone as date),
                'forums', (select coalesce(json_agg(json_build_object(
                        'id', f.id, 'title', f.title, 'state', f.state, 'on', h.day) order by h.day, f.id), '[]')
                    from forum f cross join lateral (select coalesce(
                        (select max(cast(x.starts_at at time zone u.zone as date)) from forum_session x
                         where x.forum_id = f.id and x.state <> 'CANCELLED'),
                        cast(f.opens_at at time zone u.zone as date)) as day) h
                    where f.unit_id = u.id and f.kind = 'CONSULTATION' and f.state <> 'CANCELLED'
                        and h.day >= :first and h.day <= :last),
                'surveys', (select coalesce(json_agg(json_build_object(
                        'id', s.id, 'title', s.title, 'state', {surveyState}, 'on', h.day) order by h.day, s.id), '[]')
                    from survey s cross join lateral (select coalesce(
                        cast(s.published_at at time zone u.zone as date), s.closes_on, s.period_to) as day) h
                    where s.unit_id = u.id and h.day >= :first and h.day <= :last),
                'duties', (select coalesce(json_agg(json_build_object(
                        'rule', d.rule, 'subjectId', d.subject_id, 'title', coalesce(t.code, k.title, u.name),
                        'dueOn', d.due_on, 'metOn', d.met_on) order by t.code, d.id), '[]')
                    from deadline d
                    left join standard t on d.subject = 'STANDARD' and t.id = d.subject_id
                    left join decree k on d.subject = 'DECREE' and k.id = d.subject_id
                    where d.unit_id = u.id and d.rule in ('D11', 'D12', 'D13') and d.cancelled_on is null
                        and d.due_on is not null
                        and (coalesce(d.met_on, d.due_on) >= :first and coalesce(d.met_on, d.due_on) <= :last
                            or d.met_on is null and d.due_on < :first and {today} >= :first and {today} <= :last)),
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
                            or h.day < :first and {today} >= :first and {today} <= :last)
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
            .replace("{today}", RevisionSql.TODAY)
            .replace("{held}", HELD)
            .replace("{open}", FollowUpRepresentation.OPEN);

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
