package id.fkp.deadline.timeline;

import id.fkp.deadline.reading.DeadlineSql;
import id.fkp.deadline.reading.DeadlineState;
import id.fkp.deadline.rule.RuleId;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is made of.
 *
 * @param announcedOn absent while the forum is planned
 * @param inputUntil the last day on which the window is open
 * @param window how the window stands: COMING, NOW or MET
 * @param signedOn the day of the record of agreement
 * @param establishedOn the day of the last decree, once every standard that was not given up has one
 * @param terms of the forum, of its standards on the way through it, and of the decrees that establish them
 */
record ForumCourse(
        UUID id,
        String zone,
        boolean cancelled,
        @Nullable LocalDate announcedOn,
        LocalDate inputUntil,
        StepState window,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate establishedOn,
        List<RunningTerm> terms) {

    /** One term on the way. */
    record RunningTerm(
            RuleId rule,
            DeadlineState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate metOn,
            List<Integer> unknownYears,
            @Nullable String lateReason) {}

    /** The forum itself, or the one on whose drafts its window takes comments. */
    private static final String COURSE = """
            with asked as (select coalesce(follows_id, id) as id from forum where id = :id),
                 passage as (
                     select distinct r.id, r.decree_id, r.state
                     from asked a join forum_standard s on s.forum_id = a.id
                     join standard_version v on v.id = s.version_id join revision r on r.id = v.revision_id
                     where r.state <> 'CANCELLED')
            select cast(json_build_object(
                'id', f.id, 'zone', u.zone, 'cancelled', f.state = 'CANCELLED',
                'announcedOn', cast(f.announced_at at time zone u.zone as date),
                'inputUntil', cast((f.closes_at - interval '1 microsecond') at time zone u.zone as date),
                'window', case when cast(:now as timestamptz) < f.opens_at then 'COMING'
                               when cast(:now as timestamptz) < f.closes_at then 'NOW' else 'MET' end,
                'signedOn', (select signed_on from agreement_record where forum_id = f.id),
                'establishedOn', (
                    select case when count(*) = count(k.signed_on) then max(k.signed_on) end
                    from passage p left join decree k on k.id = p.decree_id),
                'terms', coalesce((
                    select json_agg(json_build_object(
                        'rule', d.rule, 'state', {state}, 'dueOn', d.due_on, 'metOn', d.met_on,
                        'unknownYears', d.unknown_years, 'lateReason', d.late_reason) order by d.due_on, d.id)
                    from deadline d
                    where d.forum_id = f.id
                    or d.subject = 'DECREE' and d.subject_id in (select decree_id from passage)), '[]')) as text)
            from asked a join forum f on f.id = a.id join unit u on u.id = f.unit_id
            """.replace("{state}", DeadlineSql.STATE);

    static Optional<ForumCourse> of(Projection projection, UUID forumId, Instant now) {
        return projection.one(ForumCourse.class, COURSE, Map.of("id", forumId, "now", now));
    }

    List<RunningTerm> termsOf(RuleId rule) {
        return terms.stream()
                .filter(term -> term.rule() == rule && term.state() != DeadlineState.CANCELLED)
                .toList();
    }
}
