package id.fkp.attendance.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.session.Sessions;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sessions/{id}/desk")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance")
class DeskResource {

    private final Projection projection;
    private final Sessions sessions;
    private final Caller caller;

    DeskResource(Projection projection, Sessions sessions, Caller caller) {
        this.projection = projection;
        this.sessions = sessions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read all that a registration desk needs to go on without a network (members of the unit)",
            description = "Everybody who is registered and everybody who came, on one page.")
    public DeskRepresentation readDesk(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId());
        return DeskRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }
}
