package id.fkp.assessment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/assessment")
@Produces(APPLICATION_JSON)
@Tag(name = "assessments")
class AssessmentResource {

    private final Assessments assessments;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    AssessmentResource(Assessments assessments, Units units, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what the national evaluation would say of a unit today (its members)",
            description =
                    "The nine indicators of the aspect Kebijakan Pelayanan (PEKPPP), each with its score, why it has "
                            + "this one, what the next point asks for, and the evidence found. Computed from the unit's own data.")
    public AssessmentRepresentation readAssessment(@Parameter(description = "The unit's id or slug") String ref) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return assessments.of(unit.id(), clock.instant());
    }
}
