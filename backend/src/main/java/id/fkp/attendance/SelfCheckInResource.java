package id.fkp.attendance;

import static id.fkp.attendance.AttendanceProblems.CODE_EXPIRED;
import static id.fkp.attendance.AttendanceProblems.unknown;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.Attendance.Arrival;
import id.fkp.attendance.given.AttendanceWay;
import id.fkp.attendance.given.SelfCheckIn;
import id.fkp.attendance.reading.AttendancePass;
import id.fkp.attendance.reading.HallCode;
import id.fkp.gate.RateLimits;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.registration.Tickets;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.secret.ShortNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Who has a ticket and stands in the hall checks in alone. */
@Path("/v1/sessions/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance")
class SelfCheckInResource {

    private final Attendances attendances;
    private final CheckInCode codes;
    private final Tickets tickets;
    private final Sessions sessions;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Caller caller;
    private final Clock clock;

    SelfCheckInResource(
            Attendances attendances,
            CheckInCode codes,
            Tickets tickets,
            Sessions sessions,
            Idempotency idempotency,
            RateLimits limits,
            Caller caller,
            Clock clock) {
        this.attendances = attendances;
        this.codes = codes;
        this.tickets = tickets;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/check-in-code")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found", "409 attendance-not-open", "409 attendance-closed"})
    @Operation(
            summary = "Read the code that the hall shows now (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Six digits, new every five minutes; the one before is still taken.")
    public HallCode readCheckInCode(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId(), AttendanceRules.desk());
        var now = clock.instant();
        attendances.requireOpen(session, now);
        return new HallCode(codes.at(id, now), codes.secondsLeft(now), CheckInCode.WINDOW_SECONDS);
    }

    @POST
    @Path("/self-check-in")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 not-found",
        "404 ticket-unknown",
        "409 attendance-not-open",
        "409 attendance-closed",
        "409 code-expired",
        "409 other-session",
        "409 ticket-not-confirmed",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Check in with one's ticket and the code that the hall shows",
            description = "Who is on the list already, by the desk or by an earlier request, gets the same attendance "
                    + "again. Attempts are counted for each ticket.")
    @APIResponseSchema(value = AttendancePass.class, responseCode = "201")
    public AttendancePass checkInAlone(
            UUID id,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Ticket-Secret") @Nullable String secret,
            @NotNull @Valid SelfCheckIn said) {
        var session = sessions.requireVisible(id);
        var number = known(said.registrationNumber(), secret);
        var request = List.of("checkInAlone", id, number, said.code());
        var entered = idempotency.once(
                key, "ticket " + number, request, UUID.class, () -> take(session, number, said.code()));
        return attendances.pass(id, entered);
    }

    @GET
    @Path("/self-check-in")
    @PermitAll
    @Refuses({"404 not-found", "404 ticket-unknown", "404 attendance-unknown"})
    @Operation(
            summary = "Read the attendance of one's ticket",
            description = "404 attendance-unknown as long as nobody has checked it in.")
    public AttendancePass readAttendanceOfTicket(
            UUID id,
            @Parameter(description = "The number on the ticket", example = "7K3M-Q2XK")
                    @RestHeader("Ticket-Number")
                    @Nullable
                    String number,
            @RestHeader("Ticket-Secret") @Nullable String secret) {
        var session = sessions.requireVisible(id);
        var ticket = attendances.admitted(known(number == null ? "" : number, secret), session);
        var there = Attendance.ofTicket(ticket.id()).orElseThrow(() -> unknown());
        return attendances.pass(id, there.id);
    }

    private UUID take(SessionInfo session, String number, String code) {
        limits.count("ticket " + number);
        var now = clock.instant();
        var list = attendances.open(session.id(), now);
        var ticket = attendances.admitted(number, session);
        if (!codes.isShown(session.id(), code, now)) {
            throw CODE_EXPIRED.because(
                    "Ketik kode yang tampil di layar aula saat ini, atau datang ke meja registrasi.",
                    "Type the code that the hall shows now, or go to the registration desk.");
        }
        return Attendance.ofTicket(ticket.id())
                .map(there -> there.id)
                .orElseGet(() -> attendances.enter(list, arrival(ticket, now), ticket.consents(), null));
    }

    private static Arrival arrival(Ticket ticket, Instant now) {
        return new Arrival(ticket.id(), AttendanceWay.SELF, ticket.mode(), ticket.visitor(), now, now, null);
    }

    /** The number as it is kept, if the secret is its own. */
    private String known(String number, @Nullable String secret) {
        tickets.require(number, secret);
        return ShortNumber.read(number).orElseThrow();
    }
}
