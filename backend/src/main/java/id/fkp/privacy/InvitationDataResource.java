package id.fkp.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.invitation.Invitations;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/invitations/{number}/personal-data")
@Produces(APPLICATION_JSON)
@Tag(name = "personal-data")
class InvitationDataResource {

    private final Invitations invitations;
    private final PersonalDataQueries queries;

    InvitationDataResource(Invitations invitations, PersonalDataQueries queries) {
        this.invitations = invitations;
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Refuses("404 invitation-unknown")
    @Operation(
            summary = "Read all that is kept of a person under an invitation, with its secret",
            description = "Also of the registration made with it.")
    public PersonalData readInvitationData(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Invitation-Secret") @Nullable String secret) {
        return queries.ofInvitation(number, invitations.require(number, secret).id());
    }
}
