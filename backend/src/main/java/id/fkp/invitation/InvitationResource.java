package id.fkp.invitation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.invitation.reading.InvitationQueries;
import id.fkp.invitation.reading.OwnInvitation;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Who has the secret of an invitation answers for its addressee. */
@Path("/v1/invitations/{number}")
@Produces(APPLICATION_JSON)
@Tag(name = "invitations")
class InvitationResource {

    private final Invitations invitations;
    private final InvitationQueries queries;
    private final Clock clock;

    InvitationResource(Invitations invitations, InvitationQueries queries, Clock clock) {
        this.invitations = invitations;
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Refuses("404 invitation-unknown")
    @Operation(
            summary = "Read an invitation, with its secret",
            description = "A number nobody has and a wrong secret are answered alike.")
    public OwnInvitation readInvitation(String number, @RestHeader("Invitation-Secret") @Nullable String secret) {
        return queries.own(invitations.require(number, secret).id());
    }

    @POST
    @Path("/opening")
    @PermitAll
    @Transactional
    @Refuses("404 invitation-unknown")
    @Operation(
            summary = "Say that an invitation was opened, with its secret",
            description = "The page does when a person looks at it, so that a program that follows links does not. "
                    + "Only the first time counts.")
    public OwnInvitation openInvitation(String number, @RestHeader("Invitation-Secret") @Nullable String secret) {
        var invitation = invitations.require(number, secret);
        invitations.open(invitation.id(), clock.instant());
        return queries.own(invitation.id());
    }

    @POST
    @Path("/answer")
    @PermitAll
    @Transactional
    @Refuses({"404 invitation-unknown", "409 illegal-transition", "409 ticket-used"})
    @Operation(
            summary = "Answer an invitation, with its secret",
            description = "Another answer takes the place of the one before, until the session is over; DECLINED "
                    + "cancels a registration made with it. Registering with the invitation accepts it.")
    public OwnInvitation answerInvitation(
            String number,
            @RestHeader("Invitation-Secret") @Nullable String secret,
            @NotNull @Valid InvitationReply reply) {
        var invitation = invitations.require(number, secret);
        invitations.reply(invitation, reply.answer(), reply.reason(), clock.instant());
        return queries.own(invitation.id());
    }

    @DELETE
    @Path("/person")
    @PermitAll
    @Transactional
    @Refuses("404 invitation-unknown")
    @Operation(
            summary = "Erase to whom an invitation was addressed, with its secret, at any time",
            description = "Name, position and contact go; that the organisation was invited stays. Who has registered "
                    + "erases that with the ticket. Asking again changes nothing.")
    public OwnInvitation eraseInvitationPerson(
            String number, @RestHeader("Invitation-Secret") @Nullable String secret) {
        var id = invitations.require(number, secret).id();
        invitations.erasePerson(id, clock.instant());
        return queries.own(id);
    }
}
