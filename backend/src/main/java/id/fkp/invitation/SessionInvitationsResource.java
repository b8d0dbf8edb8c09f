package id.fkp.invitation;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.invitation.reading.InvitationList;
import id.fkp.invitation.reading.InvitationQueries;
import id.fkp.invitation.reading.InvitationRepresentation;
import id.fkp.invitation.reading.InvitationText;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/sessions/{id}/invitations")
@Produces(APPLICATION_JSON)
@Tag(name = "invitations", description = "Who is asked to come, and what they answer")
class SessionInvitationsResource {

    private final Projection projection;
    private final InvitationQueries queries;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SessionInvitationsResource(
            Projection projection,
            InvitationQueries queries,
            Invitations invitations,
            Sessions sessions,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.queries = queries;
        this.invitations = invitations;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was written, as it is kept under the key: nobody's name, and no secret. */
    record Written(List<UUID> ids) {}

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the invitations to a session with their answers, newest first (members of its unit)",
            description = "Personal address and message are for DRAFTER, MODERATOR and HEAD, who send them.")
    public Page<InvitationRepresentation> listInvitations(UUID id, @BeanParam @Valid PageRequest page, UriInfo uri) {
        var session = ofMembers(id);
        var found = queries.page(id, page);
        return caller.may(session.unitId(), DRAFTER, MODERATOR, HEAD)
                ? new Page<>(sent(id, found.items(), uri), found.next())
                : found;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 already-invited",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Invite stakeholders to a session (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "All of them or nobody, each once. They get letters and links from you: nothing is sent. "
                    + "409 illegal-transition after the session.")
    @APIResponseSchema(value = InvitationList.class, responseCode = "201")
    public InvitationList inviteStakeholders(
            UUID id,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid InvitationPlan plan,
            UriInfo uri) {
        var session = ofMembers(id);
        caller.require(session.unitId(), DRAFTER, MODERATOR, HEAD);
        var written = idempotency.once(
                key,
                caller.id(),
                List.of("inviteStakeholders", id, plan),
                Written.class,
                () -> new Written(invitations.invite(id, plan.stakeholderIds(), clock.instant())));
        return new InvitationList(sent(id, queries.of(id, written.ids()), uri));
    }

    private SessionInfo ofMembers(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId());
        return session;
    }

    private List<InvitationRepresentation> sent(UUID sessionId, List<InvitationRepresentation> found, UriInfo uri) {
        var session = SessionRepresentation.of(projection, sessionId).orElseThrow();
        return found.stream()
                .map(invitation -> {
                    var path = invitations.path(
                            ShortNumber.read(invitation.number()).orElseThrow());
                    var address = uri.getBaseUri().resolve(path).toString();
                    var addressee = invitation.name() == null ? invitation.organisation() : invitation.name();
                    return invitation.sent(address, InvitationText.message(session, addressee, address));
                })
                .toList();
    }
}
