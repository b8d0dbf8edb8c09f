package id.fkp.registration.ticket;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.invitation.Invitations;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/invitations/{number}/ticket")
@Produces(APPLICATION_JSON)
@Tag(name = "registrations")
class TicketOfInvitationResource {

    private final TicketQueries queries;
    private final Invitations invitations;

    TicketOfInvitationResource(TicketQueries queries, Invitations invitations) {
        this.queries = queries;
        this.invitations = invitations;
    }

    @GET
    @PermitAll
    @Refuses({"404 invitation-unknown", "404 not-found"})
    @Operation(
            summary = "Read the ticket that was got with an invitation, with the invitation's secret",
            description = "404 not-found while nobody has registered with it.")
    public TicketRepresentation readTicketOfInvitation(
            String number, @RestHeader("Invitation-Secret") @Nullable String secret, UriInfo uri) {
        return queries.ofInvitation(invitations.require(number, secret).id(), uri)
                .orElseThrow(() -> notFound());
    }
}
