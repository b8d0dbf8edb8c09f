package id.fkp.establish.poster;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.reading.StandardRepresentation;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/standards/{ref}/poster.pdf")
@Tag(name = "standards")
class PosterResource {

    private final Projection projection;
    private final Letterheads letterheads;
    private final Papers papers;
    private final Clock clock;

    PosterResource(Projection projection, Letterheads letterheads, Papers papers, Clock clock) {
        this.projection = projection;
        this.letterheads = letterheads;
        this.papers = papers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the poster of a standard in force for the counter of its unit",
            description = "A QR code whose address never changes and always shows the text in force. The address is on "
                    + "the host at which the poster is asked for. 404 not-found while nothing is in force.")
    @APIResponse(
            responseCode = "200",
            description = "One sheet A4",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readPoster(String ref, UriInfo uri) {
        var asked = Ref.of(ref);
        var standard = StandardRepresentation.of(projection, asked.column(), asked.value(), clock.instant())
                .filter(found -> found.inForce() != null)
                .orElseThrow(() -> notFound());
        var head = letterheads.of(standard.unit().id()).orElseThrow();
        var address = uri.getBaseUri().resolve("/standar-berlaku/" + standard.slug());
        return Response.ok(papers.pdf(PosterPaper.of(head, standard.title(), address.toString())), Papers.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"poster-" + standard.slug() + ".pdf\"")
                .build();
    }
}
