package id.fkp.report;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.session.state.SessionState;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;

/** The documents of one session, made from the data each time. */
@Path("/v1/sessions/{id}")
@Tag(name = "reports", description = "The documents of sessions and forums, made from what was recorded")
class SessionPaperResource {

    private static final String WHAT = "INTERNAL has names and signatures and is for members of the unit. PUBLIC has "
            + "neither in the file at all, and everybody may read it once the session was held.";

    private final Sessions sessions;
    private final ForumPapers documents;
    private final Papers papers;
    private final Caller caller;

    SessionPaperResource(Sessions sessions, ForumPapers documents, Papers papers, Caller caller) {
        this.sessions = sessions;
        this.documents = documents;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/attendance-list.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the attendance list of a session as tagged PDF", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The attendance list",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readAttendanceListPdf(UUID id, @RestQuery @DefaultValue("PUBLIC") PaperEdition edition) {
        return DocumentAnswers.pdf(papers, attendance(id, edition), "daftar-hadir");
    }

    @GET
    @Path("/attendance-list.docx")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the attendance list of a session as .docx", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The attendance list",
            content = @Content(mediaType = Papers.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readAttendanceListDocx(UUID id, @RestQuery @DefaultValue("PUBLIC") PaperEdition edition) {
        return DocumentAnswers.docx(papers, attendance(id, edition), "daftar-hadir");
    }

    @GET
    @Path("/minutes.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the minutes of a session as tagged PDF",
            description = "They name elements and organisations, never persons. For everybody once the session was "
                    + "held, for members before.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readMinutesPdf(UUID id) {
        return DocumentAnswers.pdf(papers, minutes(id), "notulen");
    }

    @GET
    @Path("/minutes.docx")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the minutes of a session as .docx",
            description = "They name elements and organisations, never persons. For everybody once the session was "
                    + "held, for members before.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(mediaType = Papers.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readMinutesDocx(UUID id) {
        return DocumentAnswers.docx(papers, minutes(id), "notulen");
    }

    private Paper attendance(UUID id, PaperEdition edition) {
        var session = readable(id);
        if (edition == PaperEdition.INTERNAL) {
            requireInternal(session.unitId());
        }
        return edition == PaperEdition.INTERNAL
                ? documents.attendance(session.unitId(), id)
                : documents.attendanceForEverybody(session.unitId(), id);
    }

    /** It names people: a client that only drafts is a member who may see sessions, and not these. */
    private void requireInternal(UUID unitId) {
        if (!caller.isMemberOf(unitId)) {
            throw notFound();
        }
        caller.require(unitId);
    }

    private Paper minutes(UUID id) {
        return documents.minutes(readable(id).unitId(), id);
    }

    /** For everybody once it was held, for members before. */
    private SessionInfo readable(UUID id) {
        var session = sessions.requireVisible(id);
        if (session.state() != SessionState.HELD && !caller.isMemberOf(session.unitId())) {
            throw notFound();
        }
        return session;
    }
}
