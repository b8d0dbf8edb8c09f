package id.fkp.report;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.forum.Forums;
import id.fkp.photo.Photos;
import id.fkp.photo.Photos.ShownPhoto;
import id.fkp.recording.Recordings;
import id.fkp.report.content.ForumContent;
import id.fkp.report.content.SessionContent;
import id.fkp.report.paper.ReportPaper;
import id.fkp.report.paper.ReportPaper.Evidence;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
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

    private final Projection projection;
    private final Forums forums;
    private final Letterheads letterheads;
    private final PaperNumbers numbers;
    private final Photos photos;
    private final Recordings recordings;
    private final Papers papers;

    ForumReportResource(
            Projection projection,
            Forums forums,
            Letterheads letterheads,
            PaperNumbers numbers,
            Photos photos,
            Recordings recordings,
            Papers papers) {
        this.photos = photos;
        this.recordings = recordings;
        this.projection = projection;
        this.forums = forums;
        this.letterheads = letterheads;
        this.numbers = numbers;
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

    private static Shot shot(ShownPhoto photo) {
        var jpeg = Base64.getEncoder().encodeToString(photo.jpeg());
        return new Shot(jpeg, photo.width(), photo.height(), photo.alt());
    }

    private Paper report(String ref) {
        var forum = forums.requireVisible(ref);
        var content = ForumContent.of(projection, forum.id()).orElseThrow(() -> notFound());
        var head = letterheads.of(forum.unitId()).orElseThrow();
        var sessions = SessionContent.heldOf(projection, forum.id());
        var ids = sessions.stream().map(SessionContent::id).toList();
        var shots = photos.shown(ids).stream().map(ForumReportResource::shot).toList();
        var evidence = new Evidence(shots, recordings.published(ids));
        return ReportPaper.of(head, content, sessions, evidence, numbers.signer(forum.unitId()));
    }
}
