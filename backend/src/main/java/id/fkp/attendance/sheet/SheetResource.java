package id.fkp.attendance.sheet;

import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.Attendances;
import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The list that was signed on paper joins the record as a photo or scan. */
@Path("/v1/sessions/{id}/attendance-sheets")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance")
class SheetResource {

    private static final EnumSet<FileKind> PICTURES = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final Projection projection;
    private final Sessions sessions;
    private final Attendances attendances;
    private final StoredFiles files;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    SheetResource(
            Projection projection,
            Sessions sessions,
            Attendances attendances,
            StoredFiles files,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.sessions = sessions;
        this.attendances = attendances;
        this.files = files;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the photos and scans of the list on paper (members of the unit)",
            description = "All on one page.")
    public Page<SheetRepresentation> listAttendanceSheets(UUID id) {
        caller.require(session(id).unitId());
        return new Page<>(SheetRepresentation.ofSession(projection, id), null);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 attendance-not-open",
        "409 attendance-closed",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Join a photo or scan of the signed list (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Until the list is closed. The same file once more changes nothing.")
    @APIResponseSchema(value = SheetRepresentation.class, responseCode = "201")
    public SheetRepresentation joinAttendanceSheet(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid SheetFile sheet) {
        var session = session(id);
        caller.require(session.unitId(), UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD);
        var request = List.of("joinAttendanceSheet", id, sheet.fileId());
        var joined = idempotency.once(key, caller.id(), request, UUID.class, () -> join(session, sheet.fileId()));
        return SheetRepresentation.ofSession(projection, id).stream()
                .filter(found -> found.id().equals(joined))
                .findFirst()
                .orElseThrow();
    }

    private UUID join(SessionInfo session, UUID fileId) {
        if (files.findOf(session.unitId(), fileId)
                .filter(SheetResource::isPicture)
                .isEmpty()) {
            throw INVALID_REQUEST.naming(
                    "Unggah foto atau pindaian daftarnya lebih dahulu.",
                    "Upload the photo or scan of the list first.",
                    List.of(new Fault(
                            "/fileId",
                            "unknown",
                            new Words("bukan PDF, JPEG, atau PNG unit ini", "is no PDF, JPEG or PNG of this unit"))));
        }
        attendances.holdOpen(session.id(), clock.instant());
        return AttendanceSheet.joined(session.id(), fileId)
                .map(there -> there.id)
                .orElseGet(() -> added(session, fileId));
    }

    private static boolean isPicture(FileInfo file) {
        return PICTURES.contains(file.kind());
    }

    private UUID added(SessionInfo session, UUID fileId) {
        var sheet = new AttendanceSheet(session, fileId, caller.name(), clock.instant());
        sheet.persistAndFlush();
        acts.fire(sheet.act());
        return sheet.id;
    }

    private SessionInfo session(UUID id) {
        return sessions.find(id).orElseThrow(() -> notFound());
    }
}
