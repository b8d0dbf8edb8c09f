package id.fkp.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.Attendances;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/attendances/{number}/personal-data")
@Produces(APPLICATION_JSON)
@Tag(name = "personal-data")
class AttendanceDataResource {

    private final Attendances attendances;
    private final PersonalDataQueries queries;

    AttendanceDataResource(Attendances attendances, PersonalDataQueries queries) {
        this.attendances = attendances;
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Refuses("404 attendance-unknown")
    @Operation(
            summary = "Read all that is kept of a person under an attendance, with its secret",
            description = "Also what was noted of what they said, and what they signed.")
    public PersonalData readAttendanceData(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret) {
        return queries.ofAttendance(number, attendances.requireOf(number, secret));
    }
}
