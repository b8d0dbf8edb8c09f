package id.fkp.inbox.workload;

import id.fkp.inbox.handling.HandlingFilter;

/** How the answering of a unit's inputs is spread over its members, as one says it in SQL. */
public final class WorkloadSql {

    /** The inputs of {@code :unit} that wait for the office, with whom they are assigned to. */
    static final String WAITING = """
            select f.id, f.submitted_at, f.receipt_number, f.response_id, a.issuer, a.subject, a.due_on
            from feedback f left join feedback_assignment a on a.feedback_id = f.id
            where f.unit_id = :unit and {waits}
            """.replace("{waits}", HandlingFilter.WAITS);

    /** A row for each member of {@code :unit} who may answer, as of {@code :now}. */
    public static final String MEMBERS = """
            with w as ({waiting}),
            people as (
                select m.issuer, m.subject, (array_agg(m.id order by m.id))[1] as id,
                    (array_agg(m.name order by m.id desc))[1] as name
                from membership m join unit_membership u on u.membership_id = m.id
                where u.unit_id = :unit and u.role in ('MODERATOR', 'HEAD')
                group by m.issuer, m.subject),
            given as (
                select x.feedback_id, r.by_issuer, r.by_subject, r.responded_at,
                    not exists (select from response_feedback y
                        where y.feedback_id = x.feedback_id and y.response_id < x.response_id) as first
                from response_feedback x join response r on r.id = x.response_id
                where x.unit_id = :unit and r.responded_at > cast(:now as timestamptz) - interval '90 days')
            select p.id, p.name,
                (select count(*) from w where w.issuer = p.issuer and w.subject = p.subject) as open,
                (select count(*) from w where w.issuer = p.issuer and w.subject = p.subject
                    and w.due_on < (select cast(cast(:now as timestamptz) at time zone u.zone as date)
                        from unit u where u.id = :unit)) as overdue,
                (select count(distinct g.feedback_id) from given g
                    where g.by_issuer = p.issuer and g.by_subject = p.subject
                    and g.responded_at > cast(:now as timestamptz) - interval '7 days') as answered,
                (select round(cast(percentile_cont(0.5) within group (
                        order by extract(epoch from g.responded_at - f.submitted_at) / 86400) as numeric), 1)
                    from given g join feedback f on f.id = g.feedback_id
                    where g.first and g.by_issuer = p.issuer and g.by_subject = p.subject) as median_days
            from people p
            """.replace("{waiting}", WAITING);

    private WorkloadSql() {}
}
