package id.fkp.establish;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/decrees/{id}")
@Tag(name = "decrees")
class DecreePaperResource {

    private final Decrees decrees;
    private final PaperAnswers answers;
    private final Caller caller;
    private final Clock clock;

    DecreePaperResource(Decrees decrees, PaperAnswers answers, Caller caller, Clock clock) {
        this.decrees = decrees;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/paper.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the paper of a decree with its annexes as tagged PDF; of a draft, for members of its unit",
            description = "Made from the data. Once the decree is signed it stays as it was then.")
    @APIResponse(
            responseCode = "200",
            description = "The decree and its annexes",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readDecreePdf(UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var decree = visible(id);
        return answers.pdf(decree.pdfFileId, asked(decree, ifNoneMatch));
    }

    @GET
    @Path("/paper.docx")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the paper of a decree with its annexes as .docx; of a draft, for members of its unit",
            description = "Made from the data. Once the decree is signed it stays as it was then.")
    @APIResponse(
            responseCode = "200",
            description = "The decree and its annexes",
            content = @Content(mediaType = Papers.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readDecreeDocx(UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var decree = visible(id);
        return answers.docx(decree.docxFileId, asked(decree, ifNoneMatch));
    }

    private Asked asked(Decree decree, @Nullable String ifNoneMatch) {
        return new Asked(() -> decrees.draftPaper(decree, clock.instant()), Decrees.name(decree), ifNoneMatch);
    }

    private Decree visible(UUID id) {
        var decree = Decree.<Decree>findByIdOptional(id).orElseThrow(() -> notFound());
        if (!decree.isSigned() && !caller.isMemberOf(decree.unitId)) {
            throw notFound();
        }
        return decree;
    }
}
