package id.fkp.attendance;

import static id.fkp.attendance.AttendanceProblems.unknown;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.reading.OwnAttendance;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Who has the secret of an attendance is the one who came. */
@Path("/v1/attendances/{number}")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance")
class OwnAttendanceResource {

    private final Projection projection;
    private final Attendances attendances;
    private final Clock clock;

    OwnAttendanceResource(Projection projection, Attendances attendances, Clock clock) {
        this.projection = projection;
        this.attendances = attendances;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Refuses("404 attendance-unknown")
    @Operation(
            summary = "Read one's own attendance",
            description = "A number nobody has and a wrong secret are answered alike.")
    public OwnAttendance getAttendance(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret) {
        return own(known(number, secret));
    }

    @DELETE
    @Path("/person")
    @PermitAll
    @Transactional
    @Refuses("404 attendance-unknown")
    @Operation(
            summary = "Erase who came, at any time",
            description = "Name, position, contact and the drawn signature go; that somebody of this element and "
                    + "organisation came stays, and so does the hash of a closed list. Asking again changes nothing.")
    public OwnAttendance eraseAttendee(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret) {
        var id = known(number, secret);
        attendances.erasePerson(id, clock.instant());
        return own(id);
    }

    private UUID known(String number, @Nullable String secret) {
        return attendances.requireOf(number, secret);
    }

    private OwnAttendance own(UUID id) {
        return OwnAttendance.of(projection, id).orElseThrow(() -> unknown());
    }
}
