package id.fkp.attendance.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.session.Sessions;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sessions/{id}/participation")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance")
class ParticipationResource {

    private final Projection projection;
    private final Sessions sessions;

    ParticipationResource(Projection projection, Sessions sessions) {
        this.projection = projection;
        this.sessions = sessions;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read which elements of the community take part in a session, and which are missing",
            description = "Numbers only. Of a forum that is not announced, for members of its unit.")
    public Participation readParticipation(UUID id) {
        var session = sessions.requireVisible(id);
        return Participation.of(projection, session.id()).orElseThrow(() -> notFound());
    }
}
