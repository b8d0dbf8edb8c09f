package id.fkp.invitation.letter;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN;

import id.fkp.invitation.reading.InvitationText;
import id.fkp.session.Sessions;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is passed on to everybody: the way to the public registration. */
@Path("/v1/sessions/{id}")
@Tag(name = "invitations")
class SharingResource {

    private final Projection projection;
    private final Sessions sessions;
    private final Letterheads letterheads;
    private final Papers papers;

    SharingResource(Projection projection, Sessions sessions, Letterheads letterheads, Papers papers) {
        this.projection = projection;
        this.sessions = sessions;
        this.letterheads = letterheads;
        this.papers = papers;
    }

    @GET
    @Path("/invitation.txt")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read an invitation to everybody, as a text to be passed on",
            description = "In Indonesian, with the address of the public registration. Before the forum is announced "
                    + "for members of its unit.")
    @APIResponse(
            responseCode = "200",
            description = "Plain text",
            content =
                    @Content(
                            mediaType = TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, examples = "Daftar di sini: https://…")))
    public Response readInvitationText(UUID id, UriInfo uri) {
        var session = visible(id);
        return Response.ok(InvitationText.forEverybody(session, address(id, uri)))
                .type(TEXT_PLAIN + ";charset=UTF-8")
                .build();
    }

    @GET
    @Path("/poster.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the poster of a session with the QR code of its registration",
            description = "Before the forum is announced for members of its unit.")
    @APIResponse(
            responseCode = "200",
            description = "One sheet A4",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readSessionPoster(UUID id, UriInfo uri) {
        var session = visible(id);
        var head = letterheads.of(session.unit().id()).orElseThrow();
        return Response.ok(papers.pdf(SessionPoster.of(head, session, address(id, uri))), Papers.PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.shown("poster.pdf", "Poster " + session.title() + ".pdf"))
                .build();
    }

    private SessionRepresentation visible(UUID id) {
        sessions.requireVisible(id);
        return SessionRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }

    private static String address(UUID id, UriInfo uri) {
        return uri.getBaseUri().resolve("/pertemuan/" + id + "/daftar").toString();
    }
}
