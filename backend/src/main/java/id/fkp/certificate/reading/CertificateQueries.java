package id.fkp.certificate.reading;

import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads certificates, with one SQL each. */
@ApplicationScoped
public class CertificateQueries {

    /** In the zone of the unit {@code u}. */
    public static final String TODAY = "cast(cast(:now as timestamptz) at time zone u.zone as date)";

    /** The state that a certificate {@code c} of the unit {@code u} is in; reads the parameter {@code :now}. */
    public static final String STATE = """
            (case when c.state in ('CERTIFIED', 'SUSPENDED') and c.ends_on < {today} then 'EXPIRED' else c.state end)""".replace("{today}", TODAY);

    private static final String FOUND = """
            select cast(json_build_object(
                'id', c.id, 'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name),
                'institution', json_build_object('id', i.id, 'slug', i.slug, 'name', i.name),
                'state', {state}, 'kept', c.state, 'standard', c.standard, 'edition', c.edition, 'scope', c.scope,
                'sites', c.sites,
                'body', c.body, 'accreditationBody', c.accreditation_body,
                'accreditationNumber', c.accreditation_number, 'number', c.number, 'decidedOn', c.decided_on,
                'decisionYear', c.decision_year, 'validFrom', c.valid_from, 'validUntil', c.valid_until,
                'endsOn', c.ends_on, 'predecessorId', c.predecessor_id,
                'successorId', (select s.id from certificate s where s.predecessor_id = c.id),
                'fileId', c.file_id, 'historic', c.historic, 'published', c.published,
                'countsPublished', c.counts_published, 'sample', c.sample,
                'otherEdition', exists (
                    select from certificate o
                    where o.unit_id = c.unit_id and o.id <> c.id and lower(o.standard) = lower(c.standard)
                        and o.state in ('CERTIFIED', 'SUSPENDED') and o.ends_on >= {today}),
                'audits', (select coalesce(json_agg(json_build_object(
                        'id', a.id, 'kind', a.kind, 'startedOn', a.started_on, 'endedOn', a.ended_on,
                        'auditors', a.auditors, 'majorCount', a.major_count, 'minorCount', a.minor_count,
                        'improvementCount', a.improvement_count, 'positiveCount', a.positive_count,
                        'recommendation', a.recommendation, 'summary', a.summary,
                        'reportFileId', a.report_file_id,
                        'records', (select coalesce(json_agg(json_build_object(
                                'forumId', f.id, 'slug', f.slug, 'title', f.title,
                                'verificationNumber', g.verification_number) order by f.id), '[]')
                            from jsonb_array_elements_text(a.forum_ids) w
                            join forum f on f.id = cast(w as uuid)
                            join agreement_draft g on g.forum_id = f.id and g.signed_at is not null),
                        'findings', (select coalesce(json_agg(json_build_object(
                                'id', n.id, 'number', n.number, 'clause', n.clause, 'kind', n.kind, 'text', n.text,
                                'cause', n.cause, 'action', n.action, 'dueOn', n.due_on, 'closedOn', n.closed_on,
                                'evidence', n.evidence, 'evidenceFileId', n.evidence_file_id, 'followUpId', n.follow_up_id,
                                'followUp', (select json_build_object('text', p.text, 'state', p.state,
                                        'dueOn', p.due_on, 'overdue', {promiseOverdue})
                                    from follow_up p where p.id = n.follow_up_id),
                                'overdue', coalesce(n.closed_on is null and n.due_on < {today}, false),
                                'version', n.version) order by n.id), '[]')
                            from audit_finding n where n.audit_id = a.id),
                        'version', a.version) order by a.started_on, a.id), '[]')
                    from certificate_audit a where a.certificate_id = c.id),
                'changes', (select coalesce(json_agg(json_build_object(
                        'from', h.state_before, 'to', h.state_after, 'on', h.moved_on, 'reason', h.reason,
                        'at', h.at) order by h.id), '[]')
                    from certificate_change h where h.certificate_id = c.id),
                'today', {today}, 'version', c.version) as text)
            from certificate c join unit u on u.id = c.unit_id join institution i on i.id = u.institution_id
            where\s""".replace("{state}", STATE)
            .replace("{today}", TODAY)
            .replace("{promiseOverdue}", FollowUpRepresentation.OVERDUE);

    private static final String SIGNED = """
            select cast(to_json(g.forum_id) as text) from agreement_draft g
            where g.forum_id in (:forums) and g.unit_id = :unit and g.signed_at is not null
            """;

    private static final String PROMISED =
            "select cast(to_json(p.id) as text) from follow_up p where p.id = :id and p.unit_id = :unit";

    private final Projection projection;

    CertificateQueries(Projection projection) {
        this.projection = projection;
    }

    public Optional<CertificateFacts> one(UUID id, Instant now) {
        return projection.one(CertificateFacts.class, FOUND + "c.id = :id", Map.of("id", id, "now", now));
    }

    /** All of a unit that hold, or would if they were not suspended; a unit has few. */
    public List<CertificateFacts> currentOf(UUID unitId, Instant now) {
        return found(
                "c.unit_id = :unit and c.state in ('CERTIFIED', 'SUSPENDED') and c.ends_on >= " + TODAY
                        + " order by c.id",
                Map.of("unit", unitId, "now", now));
    }

    /** Those behind an id, by it, that hold. */
    public List<CertificateFacts> currentAfter(UUID id, int most, Instant now) {
        return found(
                "c.id > :after and c.state in ('CERTIFIED', 'SUSPENDED') and c.ends_on >= " + TODAY
                        + " order by c.id limit " + most,
                Map.of("after", id, "now", now));
    }

    List<CertificateFacts> found(String rest, Map<String, Object> parameters) {
        return projection.list(CertificateFacts.class, FOUND + rest, parameters);
    }

    /** Which of these are forums of the unit whose record of agreement is signed. */
    public Collection<UUID> signed(UUID unitId, Collection<UUID> forumIds) {
        return forumIds.isEmpty()
                ? List.of()
                : new HashSet<>(projection.list(UUID.class, SIGNED, Map.of("unit", unitId, "forums", forumIds)));
    }

    /** Whether it is a follow-up of the unit. */
    public boolean hasPromised(UUID unitId, UUID followUpId) {
        return projection
                .one(UUID.class, PROMISED, Map.of("unit", unitId, "id", followUpId))
                .isPresent();
    }
}
