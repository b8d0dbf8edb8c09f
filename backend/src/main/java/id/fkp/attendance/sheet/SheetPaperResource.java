package id.fkp.attendance.sheet;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.attendance.sheet.SheetPaper.Guest;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.session.Sessions;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sessions/{id}/attendance-sheet.pdf")
@Tag(name = "attendance")
class SheetPaperResource {

    private static final String GUESTS = """
            select cast(json_build_object('name', p.name, 'organisation', r.organisation) as text)
            from registration r join registration_person p on p.registration_id = r.id
            where r.session_id = :session and r.state = 'CONFIRMED' and p.name is not null
            order by r.queue_number, r.id
            """;

    private final Projection projection;
    private final Sessions sessions;
    private final Letterheads letterheads;
    private final Papers papers;
    private final Caller caller;

    SheetPaperResource(
            Projection projection, Sessions sessions, Letterheads letterheads, Papers papers, Caller caller) {
        this.projection = projection;
        this.sessions = sessions;
        this.letterheads = letterheads;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the attendance list to be signed on paper (members of the unit)",
            description =
                    "With the names of those who have a seat, and empty lines for those who come without a ticket.")
    @APIResponse(
            responseCode = "200",
            description = "Sheets A4",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readAttendanceSheet(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId());
        List<Guest> guests = projection.list(Guest.class, GUESTS, Map.of("session", id));
        var head = letterheads.of(session.unitId()).orElseThrow();
        return Response.ok(papers.pdf(SheetPaper.of(head, session, guests)), Papers.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"daftar-hadir-" + session.day() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
