package id.fkp.deadline.feed;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deadline-feeds/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "deadlines")
class DeadlineFeedResource {

    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    DeadlineFeedResource(Acts acts, Caller caller, Clock clock) {
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @DELETE
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(summary = "Revoke a calendar feed of one's own", description = "A second time does nothing more.")
    public void revokeDeadlineFeed(UUID id) {
        var feed = DeadlineFeed.locked(id).filter(own -> own.belongsTo(caller)).orElseThrow(() -> notFound());
        if (feed.revokedAt == null) {
            feed.revoke(clock.instant());
            acts.fire(feed.act("deadline-feed.revoked"));
        }
    }
}
