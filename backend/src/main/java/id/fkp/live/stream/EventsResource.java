package id.fkp.live.stream;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static jakarta.ws.rs.core.MediaType.SERVER_SENT_EVENTS;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN_TYPE;

import id.fkp.identity.Caller;
import id.fkp.live.reading.Snapshots;
import id.fkp.session.state.SessionState;
import id.fkp.shared.problem.Refuses;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sessions/{id}/live/events")
@Tag(name = "live")
class EventsResource {

    private static final String EXAMPLE = """
            event: clock
            data: 2026-12-03T02:15:00Z

            id: 17
            event: snapshot
            data: {"revision":17}

            """;

    private final Snapshots snapshots;
    private final Broadcast broadcast;
    private final Caller caller;

    EventsResource(Snapshots snapshots, Broadcast broadcast, Caller caller) {
        this.snapshots = snapshots;
        this.broadcast = broadcast;
        this.caller = caller;
    }

    /** What is read first has a transaction of its own: while somebody listens, no connection is held for them. */
    @GET
    @Produces(SERVER_SENT_EVENTS)
    @PermitAll
    @Blocking
    @Refuses({"404 not-found", "409 illegal-transition"})
    @Operation(
            summary = "Listen to a session while it runs",
            description =
                    "Server-sent events. snapshot: the live state as readLive answers it, at the beginning and then "
                            + "after every change, at most four a second; its id is the revision. clock: what time it is here, at "
                            + "the beginning and every 15 seconds. ended: the last state; then the stream ends. A session that "
                            + "does not run answers 409, and a node with too many listeners 503: read readLive instead.")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)))
    public Multi<OutboundSseEvent> listenLive(UUID id, @Context Sse sse) {
        var head = QuarkusTransaction.requiringNew().call(() -> snapshots.visible(id, caller));
        if (head.state() != SessionState.RUNNING) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan ini tidak sedang berlangsung.", "This session does not run now.");
        }
        return broadcast.of(id).map(event -> sent(event, sse));
    }

    private static OutboundSseEvent sent(LiveEvent event, Sse sse) {
        var builder = sse.newEventBuilder()
                .name(event.name().sent)
                .mediaType(TEXT_PLAIN_TYPE)
                .data(String.class, event.data());
        return (event.id() == null ? builder : builder.id(event.id())).build();
    }
}
