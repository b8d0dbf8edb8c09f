package id.fkp.establish.pledge;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.establish.signing.PaperAnswers;
import id.fkp.establish.signing.PaperAnswers.Asked;
import id.fkp.identity.Caller;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/pledges/{id}")
@Tag(name = "decrees")
class PledgePaperResource {

    private final Pledges pledges;
    private final PaperAnswers answers;
    private final Caller caller;

    PledgePaperResource(Pledges pledges, PaperAnswers answers, Caller caller) {
        this.pledges = pledges;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/paper.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the paper of a pledge as tagged PDF; of a draft, for members of its unit",
            description = "Made from the data. Once the pledge is signed it stays as it was then.")
    @APIResponse(
            responseCode = "200",
            description = "The pledge",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readPledgePdf(UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var pledge = visible(id);
        return answers.pdf(pledge.pdfFileId, asked(pledge, ifNoneMatch));
    }

    @GET
    @Path("/paper.docx")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the paper of a pledge as .docx; of a draft, for members of its unit",
            description = "Made from the data. Once the pledge is signed it stays as it was then.")
    @APIResponse(
            responseCode = "200",
            description = "The pledge",
            content = @Content(mediaType = Papers.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readPledgeDocx(UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var pledge = visible(id);
        return answers.docx(pledge.docxFileId, asked(pledge, ifNoneMatch));
    }

    private Asked asked(Pledge pledge, @Nullable String ifNoneMatch) {
        return new Asked(() -> pledges.draftPaper(pledge), "Maklumat (rancangan)", ifNoneMatch);
    }

    private Pledge visible(UUID id) {
        var pledge = Pledge.<Pledge>findByIdOptional(id).orElseThrow(() -> notFound());
        if (!pledge.isSigned() && !caller.isMemberOf(pledge.unitId)) {
            throw notFound();
        }
        return pledge;
    }
}
