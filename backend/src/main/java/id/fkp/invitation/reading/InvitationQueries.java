package id.fkp.invitation.reading;

import id.fkp.session.reading.SessionReference;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is read of invitations, each with one statement. */
@ApplicationScoped
public class InvitationQueries {

    private static final String NUMBER = "left(i.number, 4) || '-' || right(i.number, 4)";

    private static final String OF_SESSION = """
            select cast(json_build_object(
                'id', i.id, 'number', {number}, 'stakeholderId', i.stakeholder_id, 'organisation', i.organisation,
                'element', i.element, 'name', p.name, 'position', p.position, 'contact', p.contact,
                'invitedAt', i.invited_at, 'openedAt', i.opened_at, 'answer', i.answer, 'answeredAt', i.answered_at,
                'declineReason', i.decline_reason) as text)
            from invitation i join invitation_person p on p.invitation_id = i.id
            where i.session_id = :session
            """.replace("{number}", NUMBER);

    private static final String OWN = """
            select cast(json_build_object(
                'number', {number}, 'organisation', i.organisation, 'element', i.element, 'name', p.name,
                'session', {session}, 'openedAt', i.opened_at, 'answer', i.answer, 'answeredAt', i.answered_at,
                'hasPerson', num_nonnulls(p.name, p.position, p.contact) > 0) as text)
            from invitation i
            join invitation_person p on p.invitation_id = i.id
            join forum_session s on s.id = i.session_id
            join forum f on f.id = s.forum_id
            join unit u on u.id = s.unit_id
            where i.id = :id
            """.replace("{number}", NUMBER).replace("{session}", SessionReference.JSON);

    private final Projection projection;

    InvitationQueries(Projection projection) {
        this.projection = projection;
    }

    /** Newest first. */
    public Page<InvitationRepresentation> page(UUID sessionId, PageRequest asked) {
        var found = projection.list(
                InvitationRepresentation.class,
                OF_SESSION + "and i.id < :below order by i.id desc limit :rows",
                Map.of("session", sessionId, "below", asked.below(), "rows", asked.rows()));
        return Page.of(found, asked, InvitationRepresentation::id);
    }

    /** In the order in which they were invited, as letters are laid out. */
    public List<InvitationRepresentation> all(UUID sessionId) {
        return projection.list(
                InvitationRepresentation.class, OF_SESSION + "order by i.id", Map.of("session", sessionId));
    }

    /** Those of {@code ids}, in the order in which they were invited. */
    public List<InvitationRepresentation> of(UUID sessionId, List<UUID> ids) {
        return projection.list(
                InvitationRepresentation.class,
                OF_SESSION + "and i.id in (:ids) order by i.id",
                Map.of("session", sessionId, "ids", ids));
    }

    public OwnInvitation own(UUID id) {
        return projection.one(OwnInvitation.class, OWN, Map.of("id", id)).orElseThrow();
    }
}
