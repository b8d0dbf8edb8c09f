package id.fkp.agreement;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.agreement.paper.AgreementPaper;
import id.fkp.agreement.reading.VerificationRepresentation;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the QR code of a record of agreement leads: what everybody may know of it, and by what a copy is verified. */
@Path("/v1/agreements/{number}")
@Tag(name = "agreement")
class VerificationResource {

    private final Projection projection;
    private final Drafts drafts;
    private final Papers papers;

    VerificationResource(Projection projection, Drafts drafts, Papers papers) {
        this.projection = projection;
        this.drafts = drafts;
        this.papers = papers;
    }

    @GET
    @PermitAll
    @Produces(APPLICATION_JSON)
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Verify a signed record of agreement by the number on it",
            description =
                    "Compare the SHA-256 of the copy you have with the one here. 404 not-found until it is signed.")
    public VerificationRepresentation verifyAgreement(
            @Parameter(description = "As it stands below the QR code", example = "7K3M-Q2XK") String number) {
        return verified(number);
    }

    @GET
    @Path("/paper.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the public copy of a signed record of agreement as tagged PDF",
            description = "Made from the data, without phones, signatures and names that nobody agreed to show.")
    @APIResponse(
            responseCode = "200",
            description = "The public copy",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readPublicAgreementPdf(
            @Parameter(description = "As it stands below the QR code", example = "7K3M-Q2XK") String number) {
        var verified = verified(number);
        var draft = drafts.represented(verified.forum().id());
        var content = drafts.content(draft, verified.unit().id());
        var signedAt = Objects.requireNonNull(draft.signedAt());
        var paper = papers.marked(AgreementPaper.forEverybody(content), signedAt);
        return Response.ok(papers.pdf(paper), Papers.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"berita-acara.pdf\"")
                .build();
    }

    private VerificationRepresentation verified(String typed) {
        return ShortNumber.read(typed)
                .flatMap(number -> VerificationRepresentation.of(projection, number))
                .map(VerificationRepresentation::shown)
                .orElseThrow(() -> notFound());
    }
}
