package id.fkp.live.poll;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.live.guest.GuestHeaders;
import id.fkp.live.guest.Guests;
import id.fkp.session.Sessions;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What those who take part vote, and what they have done. */
@Path("/v1/sessions/{id}/live")
@Produces(APPLICATION_JSON)
@Tag(name = "live")
class VotingResource {

    private final Projection projection;
    private final Sessions sessions;
    private final Guests guests;
    private final Polls polls;
    private final Idempotency idempotency;

    VotingResource(Projection projection, Sessions sessions, Guests guests, Polls polls, Idempotency idempotency) {
        this.projection = projection;
        this.sessions = sessions;
        this.guests = guests;
        this.polls = polls;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/mine")
    @PermitAll
    @Refuses({"403 attendance-needed", "404 not-found", "404 attendance-unknown", "404 ticket-unknown"})
    @Operation(summary = "Read what one has supported and voted on, as one who takes part")
    public OwnLive readOwnLive(UUID id, @BeanParam GuestHeaders shown) {
        return OwnLive.of(
                projection, id, guests.require(sessions.requireVisible(id).id(), shown));
    }

    @POST
    @Path("/polls/{pollId}/votes")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 attendance-needed",
        "404 not-found",
        "404 attendance-unknown",
        "404 ticket-unknown",
        "409 illegal-transition",
        "409 poll-not-open",
        "409 vote-given",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Vote in an open poll, once, as one who takes part",
            description =
                    "What is voted is kept without whose it is: only that this person has voted. A vote sent again "
                            + "under its key is answered as the first time, whatever it then says: nothing is kept of it to "
                            + "compare.")
    @APIResponseSchema(value = OwnLive.class, responseCode = "201")
    public OwnLive vote(
            UUID id,
            UUID pollId,
            @BeanParam GuestHeaders shown,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Vote vote) {
        var guestId = guests.require(sessions.requireVisible(id).id(), shown);
        // Without the vote: among six the one that was given would be found by its digest.
        idempotency.once(key, "guest " + guestId, List.of("vote", pollId), Boolean.class, () -> {
            polls.vote(sessions.holdShared(id), pollId, guestId, vote);
            return true;
        });
        return OwnLive.of(projection, id, guestId);
    }
}
