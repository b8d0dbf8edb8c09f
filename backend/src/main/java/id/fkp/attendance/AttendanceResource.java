package id.fkp.attendance;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.Attendance.Arrival;
import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendanceWay;
import id.fkp.attendance.given.CheckIn;
import id.fkp.attendance.given.Consents;
import id.fkp.attendance.given.DrawnSignature;
import id.fkp.attendance.given.WalkUp;
import id.fkp.attendance.reading.AttendancePass;
import id.fkp.attendance.reading.AttendanceRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The list of a session, as the desk writes it. */
@Path("/v1/sessions/{id}/attendances")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance", description = "Who came to a session")
class AttendanceResource {

    private final Projection projection;
    private final Attendances attendances;
    private final Sessions sessions;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    AttendanceResource(
            Projection projection,
            Attendances attendances,
            Sessions sessions,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.attendances = attendances;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List who came to a session, the last one first (members of the unit)",
            description = "Who was entered by mistake stays on the list, marked as removed.")
    public Page<AttendanceRepresentation> listAttendances(UUID id, @BeanParam @Valid PageRequest page) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId());
        return AttendanceRepresentation.ofSession(projection, id, page);
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
        "409 already-present",
        "409 other-session",
        "409 ticket-not-confirmed",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Check somebody in (DRAFTER, MODERATOR or HEAD of the unit)",
            description =
                    "From the beginning of the session's day until its list is closed, also long after the person "
                            + "came: a desk without a network sends later, each with its own Idempotency-Key. Of two desks that "
                            + "tell of the same ticket the second gets already-present, with the attendance as current: its "
                            + "message is done.")
    @APIResponseSchema(value = AttendancePass.class, responseCode = "201")
    public AttendancePass checkIn(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid CheckIn said) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId(), AttendanceRules.desk());
        AttendanceRules.require(said);
        // The desk's clock goes on between two attempts, and is no part of what is said.
        var request = Arrays.asList(
                "checkIn", id, said.registrationNumber(), said.walkUp(), said.arrivedAt(), said.signature());
        var entered = idempotency.once(key, caller.id(), request, UUID.class, () -> take(session, said));
        return attendances.pass(id, entered);
    }

    private UUID take(SessionInfo session, CheckIn said) {
        var signature = said.signature() == null ? null : DrawnSignature.of(said.signature(), "/signature");
        var now = clock.instant();
        var list = attendances.open(session.id(), now);
        var arrivedAt = AttendanceRules.arrival(said, session, now);
        if (said.walkUp() != null) {
            var consents = said.walkUp().consents();
            var arrival = withoutTicket(said.walkUp(), arrivedAt, now);
            return attendances.enter(list, arrival, consents == null ? Consents.NONE : consents, signature);
        }
        var ticket = attendances.admitted(String.valueOf(said.registrationNumber()), session);
        attendances.requireAbsent(ticket, session);
        var arrival = new Arrival(
                ticket.id(),
                AttendanceWay.DESK,
                AttendanceMode.IN_PERSON,
                ticket.visitor(),
                arrivedAt,
                now,
                caller.name());
        return attendances.enter(list, arrival, ticket.consents(), signature);
    }

    private Arrival withoutTicket(WalkUp walkUp, Instant arrivedAt, Instant now) {
        var way = walkUp.way() == null ? AttendanceWay.WALK_UP : walkUp.way();
        var mode = way == AttendanceWay.ONLINE ? AttendanceMode.ONLINE : AttendanceMode.IN_PERSON;
        return new Arrival(null, way, mode, walkUp.visitor(), arrivedAt, now, caller.name());
    }
}
