package id.fkp.live.reading;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sessions/{id}/live")
@Produces(APPLICATION_JSON)
@Tag(name = "live", description = "A session while it runs: where it stands, questions from the hall, quick polls")
class LiveResource {

    private final Snapshots snapshots;
    private final Caller caller;

    LiveResource(Snapshots snapshots, Caller caller) {
        this.snapshots = snapshots;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read where a session stands, what is asked and what is voted on",
            description = "The same for everybody: nobody sees here what was voted in an open poll. For who cannot "
                    + "listen to the events: ask again every few seconds with If-None-Match; a 304 costs little. Before "
                    + "the session and after its end it can be read as well.")
    public LiveRepresentation readLive(UUID id) {
        return snapshots.of(snapshots.visible(id, caller));
    }
}
