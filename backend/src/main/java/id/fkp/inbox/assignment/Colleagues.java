package id.fkp.inbox.assignment;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may answer in a unit: its MODERATORs and HEADs, each once whatever roles they hold. */
@ApplicationScoped
class Colleagues {

    private static final String IN_UNIT = """
            from membership m
            join unit_membership u on u.membership_id = m.id and u.unit_id = :unit and u.role in ('MODERATOR', 'HEAD')
            """;

    private static final String ALL = """
            select cast(json_build_object(
                'id', k.ids[1], 'name', k.names[1],
                'self', k.issuer = :issuer and k.subject = :subject) as text)
            from (select m.issuer, m.subject, array_agg(m.id order by m.id) as ids,
                    array_agg(m.name order by m.id desc) as names
                {in} group by m.issuer, m.subject) k
            order by k.names[1], k.ids[1]
            """.replace("{in}", IN_UNIT);

    private static final String EVERY = "select cast(json_build_object('issuer', m.issuer, 'subject', m.subject, "
            + "'name', m.name) as text) " + IN_UNIT;

    /** Held until the transaction ends, so that nobody is given an input while they leave. */
    private static final String THIS = EVERY + " where m.id = :id for share of m";

    private final Projection projection;

    Colleagues(Projection projection) {
        this.projection = projection;
    }

    List<Colleague> in(UUID unitId, String issuer, String subject) {
        return projection.list(Colleague.class, ALL, Map.of("unit", unitId, "issuer", issuer, "subject", subject));
    }

    Optional<Assignee> assignee(UUID unitId, UUID membershipId) {
        return projection.one(Assignee.class, THIS, Map.of("unit", unitId, "id", membershipId));
    }

    /** Each as often as they have a role. */
    List<Assignee> whoMayAnswer(UUID unitId) {
        return projection.list(Assignee.class, EVERY, Map.of("unit", unitId));
    }
}
