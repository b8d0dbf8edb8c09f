package id.fkp.report;

import id.fkp.forum.Forums;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of a forum, made from the data each time. No person is in it. */
@Path("/v1/forums/{ref}")
@Tag(name = "reports")
class ForumReportResource {

    private static final String WHAT = "Purpose, sessions, participants by element, every input before the public with "
            + "its answer, what was agreed and how it goes on; annexes are attendance by element and the minutes. No "
            + "person is in it.";

    private final Forums forums;
    private final ForumPapers documents;
    private final Papers papers;

    ForumReportResource(Forums forums, ForumPapers documents, Papers papers) {
        this.forums = forums;
        this.documents = documents;
        this.papers = papers;
    }

    @GET
    @Path("/report.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the report of a forum as tagged PDF", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readForumReportPdf(@Parameter(description = "The forum's id or slug") String ref) {
        return DocumentAnswers.pdf(papers, report(ref), "laporan-fkp");
    }

    @GET
    @Path("/report.docx")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the report of a forum as .docx", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = Papers.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readForumReportDocx(@Parameter(description = "The forum's id or slug") String ref) {
        return DocumentAnswers.docx(papers, report(ref), "laporan-fkp");
    }

    private Paper report(String ref) {
        var forum = forums.requireVisible(ref);
        return documents.report(forum.unitId(), forum.id());
    }
}
