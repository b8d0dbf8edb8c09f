package id.fkp.survey.token;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.survey.Surveys;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/v1/survey-token-batches/{id}/tokens.pdf")
@Tag(name = "surveys")
class TokenPaperResource {

    private final Projection projection;
    private final Surveys surveys;
    private final SurveyTokens tokens;
    private final Letterheads letterheads;
    private final Papers papers;
    private final Caller caller;

    TokenPaperResource(
            Projection projection,
            Surveys surveys,
            SurveyTokens tokens,
            Letterheads letterheads,
            Papers papers,
            Caller caller) {
        this.projection = projection;
        this.surveys = surveys;
        this.tokens = tokens;
        this.letterheads = letterheads;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary =
                    "Read a batch of one-time tokens to be printed and cut apart (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Each with a QR code that leads to the survey's form. The same tokens at each reading.")
    @APIResponse(
            responseCode = "200",
            description = "Tagged PDF (PDF/UA)",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readSurveyTokens(UUID id, UriInfo uri) {
        var batch = TokenBatch.of(projection, id).orElseThrow(() -> notFound());
        var survey = surveys.find(batch.surveyId()).orElseThrow(() -> notFound());
        caller.require(survey.unitId(), DRAFTER, MODERATOR, HEAD);
        var form = uri.getBaseUri().resolve("/survei/" + survey.slug());
        var sheet = TokenSheet.of(
                letterheads.of(survey.unitId()).orElseThrow(), survey, tokens.of(id), token -> form + "#t=" + token);
        return Response.ok(papers.pdf(sheet), Papers.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.shown("kode.pdf", sheet.title() + ".pdf"))
                .build();
    }
}
