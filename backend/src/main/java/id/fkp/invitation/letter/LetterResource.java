package id.fkp.invitation.letter;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.invitation.Invitations;
import id.fkp.invitation.reading.InvitationQueries;
import id.fkp.invitation.reading.InvitationRepresentation;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.unit.paper.PaperKind;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters hold the addressee's secret: they are for those who send them. */
@Path("/v1/sessions/{id}/invitations")
@Tag(name = "invitations")
class LetterResource {

    private final Projection projection;
    private final InvitationQueries queries;
    private final Invitations invitations;
    private final Letterheads letterheads;
    private final PaperNumbers numbers;
    private final Papers papers;
    private final Caller caller;

    LetterResource(
            Projection projection,
            InvitationQueries queries,
            Invitations invitations,
            Letterheads letterheads,
            PaperNumbers numbers,
            Papers papers,
            Caller caller) {
        this.projection = projection;
        this.queries = queries;
        this.invitations = invitations;
        this.letterheads = letterheads;
        this.numbers = numbers;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/letters.pdf")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Read all letters of a session as one tagged PDF (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "One after the other, each with the head of the unit. 404 not-found while nobody is invited.")
    @APIResponse(
            responseCode = "200",
            description = "The letters",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readLetters(UUID id, UriInfo uri) {
        var session = ofSenders(id);
        var invited = queries.all(id);
        if (invited.isEmpty()) {
            throw notFound();
        }
        return letters(session, invited, uri, "Undangan " + session.title() + ".pdf");
    }

    @GET
    @Path("/{invitationId}/letter.pdf")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(summary = "Read one letter as tagged PDF (DRAFTER, MODERATOR or HEAD of its unit)")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readLetter(UUID id, UUID invitationId, UriInfo uri) {
        var session = ofSenders(id);
        var invited = queries.of(id, List.of(invitationId));
        if (invited.isEmpty()) {
            throw notFound();
        }
        return letters(session, invited, uri, "Undangan " + invited.get(0).organisation() + ".pdf");
    }

    private SessionRepresentation ofSenders(UUID id) {
        var session = SessionRepresentation.of(projection, id).orElseThrow(() -> notFound());
        caller.require(session.unit().id(), DRAFTER, MODERATOR, HEAD);
        return session;
    }

    private Response letters(
            SessionRepresentation session, List<InvitationRepresentation> invited, UriInfo uri, String name) {
        var head = letterheads.of(session.unit().id()).orElseThrow();
        var number = numbers.of(PaperKind.INVITATION, session.id()).orElse(null);
        var signer = numbers.signer(session.unit().id());
        var letters = invited.stream()
                .map(invitation ->
                        InvitationPaper.letter(session, invitation, number, signer, address(invitation, uri)))
                .toList();
        return Response.ok(papers.pdf(InvitationPaper.of(head, session, letters)), Papers.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.shown("undangan.pdf", name))
                .build();
    }

    private String address(InvitationRepresentation invitation, UriInfo uri) {
        var number = ShortNumber.read(invitation.number()).orElseThrow();
        return uri.getBaseUri().resolve(invitations.path(number)).toString();
    }
}
