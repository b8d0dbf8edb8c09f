package id.fkp.privacy;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks for persons in all rooms of one unit, with one statement. */
@ApplicationScoped
class FoundPersons {

    /** More are a sign that too little was said of who is meant. */
    private static final int MOST = 50;

    private static final String HELD = """
            with held (kind, id, name, contact, about, at) as (
                select 'INVITATION', i.id, p.name, p.contact, s.title, i.invited_at
                from invitation i join invitation_person p on p.invitation_id = i.id
                join forum_session s on s.id = i.session_id where i.unit_id = :unit
                union all
                select 'REGISTRATION', r.id, p.name, p.contact, s.title, r.registered_at
                from registration r join registration_person p on p.registration_id = r.id
                join forum_session s on s.id = r.session_id where r.unit_id = :unit
                union all
                select 'ATTENDANCE', a.id, p.name, p.contact, s.title, a.arrived_at
                from attendance a join attendance_person p on p.attendance_id = a.id
                join forum_session s on s.id = a.session_id where a.unit_id = :unit
                union all
                select 'BRIEFED_OFFICER', o.id, p.name, null, b.title, o.entered_at
                from briefing_officer o join briefing_officer_person p on p.officer_id = o.id
                join briefing b on b.id = o.briefing_id where o.unit_id = :unit
                union all
                select 'INPUT', f.id, p.name, p.contact, forum.title, f.submitted_at
                from feedback f join feedback_person p on p.feedback_id = f.id
                join forum on forum.id = f.forum_id where f.unit_id = :unit)
            select cast(json_build_object('kind', kind, 'heldId', id, 'name', name, 'contact', contact,
                'about', about, 'at', at) as text)
            from held
            """;

    private static final String BY_TEXT = HELD + """
            where position(lower(:text) in lower(coalesce(name, ''))) > 0
                or position(lower(:text) in lower(coalesce(contact, ''))) > 0
            order by at desc, id limit :most
            """;

    private static final String ONE = HELD + "where kind = :kind and id = :id";

    private final Projection projection;

    FoundPersons(Projection projection) {
        this.projection = projection;
    }

    /** Newest first. */
    List<FoundPerson> find(UUID unitId, String text) {
        return projection.list(FoundPerson.class, BY_TEXT, Map.of("unit", unitId, "text", text, "most", MOST));
    }

    /** What the unit keeps there, erased or not. */
    Optional<FoundPerson> one(UUID unitId, PersonKind kind, UUID id) {
        return projection.one(FoundPerson.class, ONE, Map.of("unit", unitId, "kind", kind.name(), "id", id));
    }
}
