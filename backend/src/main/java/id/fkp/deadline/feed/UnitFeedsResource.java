package id.fkp.deadline.feed;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.secret.ServerKey;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/deadline-feeds")
@Produces(APPLICATION_JSON)
@Tag(name = "deadlines")
class UnitFeedsResource {

    private final Units units;
    private final ServerKey serverKey;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    UnitFeedsResource(
            Units units, ServerKey serverKey, Idempotency idempotency, Acts acts, Caller caller, Clock clock) {
        this.units = units;
        this.serverKey = serverKey;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List one's own calendar feeds of a unit, newest first (its members)",
            description = "Passwords are not shown again; those revoked are left out.")
    public Page<DeadlineFeedRepresentation> listDeadlineFeeds(String ref) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return new Page<>(
                DeadlineFeed.of(unit.id(), caller).stream()
                        .map(feed -> DeadlineFeedRepresentation.of(feed, unit.slug()))
                        .toList(),
                null);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Make a calendar feed of the deadlines of a unit (its members)",
            description =
                    "A calendar program reads deadlines.ics of the unit with its name and password (HTTP Basic), as "
                            + "long as its owner is a member. The password is in this answer only.")
    @APIResponseSchema(value = DeadlineFeedRepresentation.class, responseCode = "201")
    public DeadlineFeedRepresentation makeDeadlineFeed(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key) {
        var unit = units.require(ref);
        caller.require(unit.id());
        caller.requirePerson();
        var request = List.of("makeDeadlineFeed", unit.id());
        var made = idempotency.once(key, caller.id(), request, DeadlineFeedRepresentation.class, () -> {
            var feed = new DeadlineFeed(unit.id(), caller, serverKey, clock.instant());
            feed.persistAndFlush();
            acts.fire(feed.act("deadline-feed.made"));
            return DeadlineFeedRepresentation.of(feed, unit.slug());
        });
        return made.with(DeadlineFeed.password(made.id(), serverKey)); // what is kept of the answer holds no password
    }
}
