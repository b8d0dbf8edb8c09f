package id.fkp.attendance;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.correction.Corrected;
import id.fkp.attendance.correction.Corrections;
import id.fkp.attendance.given.DrawnSignature;
import id.fkp.attendance.given.Removal;
import id.fkp.attendance.given.SignatureImage;
import id.fkp.attendance.given.VisitorCorrection;
import id.fkp.attendance.reading.AttendanceRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Somebody on the list, until it is closed. */
@Path("/v1/sessions/{id}/attendances/{attendanceId}")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance")
class OneAttendanceResource {

    private static final String PNG = "image/png";

    private final Projection projection;
    private final Attendances attendances;
    private final Corrections corrections;
    private final Sessions sessions;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    OneAttendanceResource(
            Projection projection,
            Attendances attendances,
            Corrections corrections,
            Sessions sessions,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.attendances = attendances;
        this.corrections = corrections;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read one attendance (members of the unit)")
    public AttendanceRepresentation readAttendance(UUID id, UUID attendanceId) {
        requireMember(id);
        return represented(id, attendanceId);
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 attendance-closed",
        "409 attendance-not-open",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Correct who somebody on the list is, and say why (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Until the list is closed, with the signing of the record of agreement at the latest. Who "
                    + "corrected what, when and why stays readable. What was agreed to stays as it is.")
    public AttendanceRepresentation correctAttendance(
            UUID id,
            UUID attendanceId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VisitorCorrection correction) {
        var attendance = seen(id, attendanceId, ifMatch);
        var visitor = correction.visitor();
        var person = AttendancePerson.held(attendanceId);
        corrections.keep(
                new Corrected(
                        attendanceId,
                        attendance.unitId,
                        attendance.element,
                        attendance.organisation,
                        Stream.concat(attendance.differences(visitor), person.differences(visitor))
                                .toList()),
                correction.reason(),
                caller.name());
        attendance.correct(visitor);
        person.correct(visitor);
        acts.fire(attendance.act(
                "attendance.corrected",
                Map.of(
                        "element",
                        visitor.element().name(),
                        "reason",
                        correction.reason().strip())));
        return represented(id, attendanceId);
    }

    @POST
    @Path("/removal")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 attendance-closed",
        "409 attendance-not-open",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Strike somebody from the list who was entered by mistake, and say why (desk of the unit)",
            description = "The line stays, marked. A ticket that was scanned by mistake is good again.")
    public AttendanceRepresentation removeAttendance(
            UUID id,
            UUID attendanceId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Removal removal) {
        var attendance = seen(id, attendanceId, ifMatch);
        attendance.remove(removal.reason(), caller.name(), clock.instant());
        acts.fire(attendance.act("attendance.removed", Map.of("reason", attendance.removedReason)));
        return represented(id, attendanceId);
    }

    @POST
    @Path("/signature")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 attendance-closed",
        "409 attendance-not-open",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Add a drawn signature, or draw it again, until the list is closed (desk of the unit)",
            description = "The picture is drawn anew, so that nothing else can be hidden in it. Never public.")
    @APIResponseSchema(value = AttendanceRepresentation.class, responseCode = "201")
    public AttendanceRepresentation signAttendance(
            UUID id,
            UUID attendanceId,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SignatureImage signature) {
        requireMember(id, AttendanceRules.desk());
        represented(id, attendanceId);
        var request = List.of("signAttendance", attendanceId, signature.image());
        idempotency.once(key, caller.id(), request, Boolean.class, () -> {
            var image = DrawnSignature.of(signature.image(), "/image");
            var attendance = held(id, attendanceId);
            AttendanceSignature.of(attendanceId)
                    .ifPresentOrElse(
                            there -> there.write(image, clock.instant()),
                            () -> new AttendanceSignature(attendance, image, clock.instant()).persist());
            AttendanceSignature.flush();
            acts.fire(attendance.act("attendance.signed", Map.of()).byAnybody());
            return true;
        });
        return represented(id, attendanceId);
    }

    @GET
    @Path("/signature")
    @Produces(PNG)
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read a drawn signature (members of the unit)",
            description = "404 not-found where there is none, or none any more.")
    @APIResponse(
            responseCode = "200",
            description = "The signature, dark on white",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readSignature(UUID id, UUID attendanceId) {
        requireMember(id);
        represented(id, attendanceId);
        var image = AttendanceSignature.of(attendanceId)
                .flatMap(signature -> Optional.ofNullable(signature.image))
                .orElseThrow(() -> notFound());
        return Response.ok(image, PNG)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void requireMember(UUID id, UnitRole... roles) {
        caller.require(sessions.find(id).orElseThrow(() -> notFound()).unitId(), roles);
    }

    /** As {@link #held}, if it is as the caller has seen it. */
    private Attendance seen(UUID id, UUID attendanceId, @Nullable String ifMatch) {
        requireMember(id, AttendanceRules.desk());
        represented(id, attendanceId);
        Versioned.requireNamed(ifMatch);
        var attendance = held(id, attendanceId);
        Versioned.requireSeen(ifMatch, represented(id, attendanceId));
        return attendance;
    }

    /** One that still counts, with its list held. */
    private Attendance held(UUID id, UUID attendanceId) {
        attendances.open(id, clock.instant());
        var attendance = Attendance.on(id, attendanceId).orElseThrow(() -> notFound());
        if (attendance.removedAt != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Orang ini sudah dicoret dari daftar.", "This person has been struck from the list.");
        }
        return attendance;
    }

    private AttendanceRepresentation represented(UUID id, UUID attendanceId) {
        return AttendanceRepresentation.of(projection, id, attendanceId).orElseThrow(() -> notFound());
    }
}
