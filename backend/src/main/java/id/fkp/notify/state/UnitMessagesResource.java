package id.fkp.notify.state;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.notify.state.UnitMessages.TopicCount;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/messages")
@Produces(APPLICATION_JSON)
@Tag(name = "following")
class UnitMessagesResource {

    /** As long as it is kept to whom they went. */
    private static final int DAYS = 90;

    private static final String COUNTED = """
            select cast(json_build_object(
                'topic', o.topic,
                'waiting', count(*) filter (where o.delivered_at is null and o.dead_at is null),
                'sent', count(*) filter (where o.delivered_at is not null),
                'failed', count(*) filter (where o.dead_at is not null)) as text)
            from outbox_entry o where o.unit_id = :unit and o.at > :since
            group by o.topic order by o.topic
            """;

    private final Projection projection;
    private final Outbox outbox;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    UnitMessagesResource(Projection projection, Outbox outbox, Units units, Caller caller, Clock clock) {
        this.projection = projection;
        this.outbox = outbox;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** A row of the count. */
    record Row(String topic, int waiting, int sent, int failed) {}

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Count the messages of a unit that wait, were sent or failed, by kind (HEAD or MODERATOR of it)",
            description = "Of the last 90 days. Digests are of no unit and not among them.")
    public UnitMessages readUnitMessages(@Parameter(description = "The unit's id or slug") String ref) {
        var unit = units.require(ref);
        caller.require(unit.id(), HEAD, MODERATOR);
        var since = clock.instant().minus(DAYS, ChronoUnit.DAYS);
        var topics = projection.list(Row.class, COUNTED, Map.of("unit", unit.id(), "since", since)).stream()
                .map(row -> new TopicCount(
                        row.topic(), Topic.of(row.topic()).label(), row.waiting(), row.sent(), row.failed()))
                .toList();
        return new UnitMessages(outbox.isOn(), since, topics);
    }
}
