package id.fkp.deadline.reading;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.page.Position;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads deadlines, with one SQL each. */
@ApplicationScoped
public class DeadlineQueries {

    private static final String FOUND = """
            select cast(json_build_object(
                'id', d.id, 'unitId', d.unit_id, 'rule', d.rule, 'state', {state},
                'subject', json_build_object(
                    'kind', d.subject, 'id', d.subject_id,
                    'slug', case d.subject when 'FORUM' then f.slug when 'STANDARD' then s.slug
                                           when 'UNIT' then u.slug end,
                    'title', case d.subject when 'FORUM' then f.title when 'STANDARD' then s.title
                                            when 'DECREE' then k.title else u.name end),
                'forumId', d.forum_id, 'startedOn', d.started_on, 'dueOn', d.due_on,
                'term', case when d.amount is not null
                             then json_build_object('amount', d.amount, 'unit', d.term_unit) end,
                'firstDay', d.first_day,
                'calendar', coalesce((
                    select json_agg(json_build_object('year', cast(y.key as integer),
                                                      'version', cast(y.value as integer)) order by y.key)
                    from jsonb_each_text(d.calendar_versions) y), '[]'),
                'unknownYears', d.unknown_years, 'metOn', d.met_on, 'cancelledOn', d.cancelled_on,
                'lateReason', d.late_reason, 'lateReasonByName', d.late_reason_by_name,
                'lateReasonAt', d.late_reason_at,
                'changes', coalesce((
                    select json_agg(json_build_object('at', c.at, 'cause', c.cause, 'dueBefore', c.due_before,
                                                      'dueAfter', c.due_after) order by c.id)
                    from deadline_change c where c.deadline_id = d.id), '[]'),
                'version', d.version) as text)
            from deadline d join unit u on u.id = d.unit_id
            left join forum f on d.subject = 'FORUM' and f.id = d.subject_id
            left join standard s on d.subject = 'STANDARD' and s.id = d.subject_id
            left join decree k on d.subject = 'DECREE' and k.id = d.subject_id
            where\s""".replace("{state}", DeadlineSql.STATE);

    private static final Position BEFORE_THE_FIRST =
            new Position(LocalDate.of(1, 1, 2).atStartOfDay(ZoneOffset.UTC).toInstant(), new UUID(0, 0));

    private final Projection projection;
    private final Clock clock;

    DeadlineQueries(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** Those of a unit in these states, the earliest last day first; those without one come last. */
    public Page<DeadlineRepresentation> page(UUID unitId, Collection<DeadlineState> states, PageRequest asked) {
        var behind = asked.behind() == null ? BEFORE_THE_FIRST : asked.behind();
        var parameters = new HashMap<String, Object>();
        parameters.put("unit", unitId);
        parameters.put("now", clock.instant());
        parameters.put("due", LocalDate.ofInstant(behind.time(), ZoneOffset.UTC));
        parameters.put("id", behind.id());
        var sql = new StringBuilder(FOUND)
                .append("d.unit_id = :unit and (")
                .append(DeadlineSql.ORDER)
                .append(", d.id) > (:due, :id)");
        if (!states.isEmpty()) {
            sql.append(" and ").append(DeadlineSql.STATE).append(" in (:states)");
            parameters.put("states", states.stream().map(Enum::name).toList());
        }
        sql.append(" order by ")
                .append(DeadlineSql.ORDER)
                .append(", d.id limit ")
                .append(asked.rows());
        return Page.byTime(found(sql.toString(), parameters), asked, DeadlineRepresentation::position);
    }

    public Optional<DeadlineRepresentation> one(UUID id) {
        return found(FOUND + "d.id = :id", Map.of("id", id, "now", clock.instant())).stream()
                .findFirst();
    }

    /** Those of a unit that stand in a calendar: they have a last day, and were not cancelled or met long ago. */
    public List<DeadlineRepresentation> dated(UUID unitId, LocalDate metSince) {
        return found(
                FOUND + "d.unit_id = :unit and d.due_on is not null and d.cancelled_on is null"
                        + " and (d.met_on is null or d.met_on >= :since) order by d.due_on, d.id",
                Map.of("unit", unitId, "since", metSince, "now", clock.instant()));
    }

    private List<DeadlineRepresentation> found(String sql, Map<String, ?> parameters) {
        return projection.list(DeadlineRepresentation.class, sql, parameters).stream()
                .map(DeadlineRepresentation::told)
                .toList();
    }
}
