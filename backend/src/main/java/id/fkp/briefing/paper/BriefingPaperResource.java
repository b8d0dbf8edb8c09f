package id.fkp.briefing.paper;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.briefing.reading.BriefingRepresentation;
import id.fkp.briefing.reading.OfficerRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.report.DocumentAnswers;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/v1/briefings/{id}/attendance-list.pdf")
@Tag(name = "briefings")
class BriefingPaperResource {

    private final Projection projection;
    private final Letterheads letterheads;
    private final PaperNumbers numbers;
    private final Papers papers;
    private final Caller caller;

    BriefingPaperResource(
            Projection projection, Letterheads letterheads, PaperNumbers numbers, Papers papers, Caller caller) {
        this.projection = projection;
        this.letterheads = letterheads;
        this.numbers = numbers;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the list of a briefing for the file (members of its unit)",
            description = "Standards with their versions, officers with when they were there and what they have read "
                    + "and understood, room to sign, and counts.")
    @APIResponse(
            responseCode = "200",
            description = "Tagged PDF (PDF/UA)",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readBriefingList(UUID id) {
        var briefing = BriefingRepresentation.of(projection, id).orElseThrow(() -> notFound());
        caller.require(briefing.unitId());
        var paper = BriefingPaper.of(
                letterheads.of(briefing.unitId()).orElseThrow(),
                briefing,
                OfficerRepresentation.listed(projection, id),
                numbers.signer(briefing.unitId()));
        return DocumentAnswers.pdf(papers, paper, "daftar-hadir-sosialisasi");
    }
}
