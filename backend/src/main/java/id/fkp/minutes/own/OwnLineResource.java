package id.fkp.minutes.own;

import static id.fkp.minutes.own.CorrectionProblems.tooEarly;
import static id.fkp.minutes.own.CorrectionProblems.tooLate;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.Attendances;
import id.fkp.minutes.ClosureRepresentation;
import id.fkp.minutes.Minutes;
import id.fkp.minutes.correction.CorrectionRepresentation;
import id.fkp.minutes.correction.CorrectionText;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Who came reads what was noted of their words, and sets it right. The line itself never changes by it. */
@Path("/v1/attendances/{number}/lines")
@Produces(APPLICATION_JSON)
@Tag(name = "minutes")
class OwnLineResource {

    private final Projection projection;
    private final Attendances attendances;
    private final Minutes minutes;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Clock clock;

    OwnLineResource(
            Projection projection,
            Attendances attendances,
            Minutes minutes,
            Idempotency idempotency,
            Acts acts,
            Clock clock) {
        this.projection = projection;
        this.attendances = attendances;
        this.minutes = minutes;
        this.idempotency = idempotency;
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Refuses("404 attendance-unknown")
    @Operation(
            summary = "Read what was noted of what one said oneself",
            description = "All lines of this attendance, in their order; a number nobody has and a wrong secret are "
                    + "answered alike.")
    public OwnLines readOwnLines(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret) {
        var id = attendances.requireOf(number, secret);
        var closure = minutes.closureOf(attendances.place(id).sessionId());
        return new OwnLines(
                OwnLine.ofAttendance(projection, id),
                closure.map(ClosureRepresentation::closedAt).orElse(null),
                closure.map(ClosureRepresentation::correctableUntil).orElse(null),
                closure.filter(closed -> clock.instant().isBefore(closed.correctableUntil()))
                        .isPresent());
    }

    @POST
    @Path("/{lineId}/corrections")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 attendance-unknown",
        "404 not-found",
        "409 correction-closed",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Append a correction to a line that says what one said oneself",
            description = "For seven days from the closing of the minutes. The line and earlier corrections stay; what "
                    + "is appended stands below the line in the minutes.")
    @APIResponseSchema(value = CorrectionRepresentation.class, responseCode = "201")
    public CorrectionRepresentation correctOwnLine(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            UUID lineId,
            @RestHeader("Attendance-Secret") @Nullable String secret,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CorrectionText said) {
        var id = attendances.requireOf(number, secret);
        if (!minutes.isBy(lineId, id)) {
            throw notFound();
        }
        var request = List.of("correctOwnLine", lineId, said);
        return idempotency.once(
                key, "attendance " + id, request, CorrectionRepresentation.class, () -> append(id, lineId, said));
    }

    private CorrectionRepresentation append(UUID attendanceId, UUID lineId, CorrectionText said) {
        var place = attendances.place(attendanceId);
        var closure = minutes.closureOf(place.sessionId()).orElseThrow(() -> tooEarly());
        var now = clock.instant();
        if (!now.isBefore(closure.correctableUntil())) {
            throw tooLate();
        }
        var correction = new LineCorrection(place.unitId(), lineId, attendanceId, said, now);
        correction.persistAndFlush();
        acts.fire(correction.act());
        return correction.represented();
    }
}
