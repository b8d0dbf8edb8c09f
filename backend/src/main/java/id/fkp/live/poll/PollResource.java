package id.fkp.live.poll;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.live.reading.PollRepresentation;
import id.fkp.live.rule.Leaders;
import id.fkp.session.Sessions;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The polls of a session in the hands of its unit. */
@Path("/v1/sessions/{id}/live/polls")
@Produces(APPLICATION_JSON)
@Tag(name = "live")
class PollResource {

    private final Projection projection;
    private final Leaders leaders;
    private final Sessions sessions;
    private final Polls polls;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    PollResource(
            Projection projection,
            Leaders leaders,
            Sessions sessions,
            Polls polls,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.leaders = leaders;
        this.sessions = sessions;
        this.polls = polls;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the polls of a session in the order in which they were prepared (members of its unit)",
            description = "All on one page, at most 50. What was voted, members see no earlier than everybody: once a "
                    + "poll is CLOSED.")
    public Page<PollRepresentation> listPolls(UUID id) {
        leaders.member(id);
        return new Page<>(PollRepresentation.ofSession(projection, id), null);
    }

    @GET
    @Path("/{pollId}")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read one poll of a session (members of its unit)")
    public PollRepresentation readPoll(UUID id, UUID pollId) {
        leaders.member(id);
        return represented(id, pollId);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/sessions/{id}/live/polls/{pollId}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Prepare a quick poll (MODERATOR or HEAD of its unit)",
            description = "Before the session or while it runs; nobody but members sees it until it is opened.")
    @APIResponseSchema(value = PollRepresentation.class, responseCode = "201")
    public PollRepresentation preparePoll(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid PollText text) {
        leaders.lead(id);
        var request = List.of("preparePoll", id, text);
        return idempotency.once(
                key,
                caller.id(),
                request,
                PollRepresentation.class,
                () -> represented(id, polls.prepare(sessions.holdShared(id), text)));
    }

    @PUT
    @Path("/{pollId}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Write a poll anew that is not opened yet (MODERATOR or HEAD of its unit)")
    public PollRepresentation rewritePoll(
            UUID id, UUID pollId, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid PollText text) {
        leaders.lead(id);
        var session = sessions.holdShared(id);
        polls.rewrite(session, seen(id, pollId, ifMatch), text);
        return represented(id, pollId);
    }

    @DELETE
    @Path("/{pollId}")
    @ResponseStatus(204)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Take away a poll that is not opened yet (MODERATOR or HEAD of its unit)")
    public void removePoll(UUID id, UUID pollId, @RestHeader("If-Match") @Nullable String ifMatch) {
        leaders.lead(id);
        var session = sessions.holdShared(id);
        polls.remove(session, seen(id, pollId, ifMatch));
    }

    @POST
    @Path("/{pollId}/opening")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Open a poll: people vote (MODERATOR or HEAD of its unit)",
            description = "Several may be open at a time. The end of the session closes them.")
    public PollRepresentation openPoll(UUID id, UUID pollId, @RestHeader("If-Match") @Nullable String ifMatch) {
        leaders.lead(id);
        var session = sessions.holdShared(id);
        polls.open(session, seen(id, pollId, ifMatch), clock.instant());
        return represented(id, pollId);
    }

    @POST
    @Path("/{pollId}/closing")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Close a poll: everybody sees the result (MODERATOR or HEAD of its unit)",
            description = "It is not opened again.")
    public PollRepresentation closePoll(UUID id, UUID pollId, @RestHeader("If-Match") @Nullable String ifMatch) {
        leaders.lead(id);
        var session = sessions.holdShared(id);
        polls.close(session, seen(id, pollId, ifMatch), clock.instant());
        return represented(id, pollId);
    }

    private Poll seen(UUID id, UUID pollId, @Nullable String ifMatch) {
        var poll = Poll.locked(id, pollId).orElseThrow(() -> notFound());
        Versioned.requireSeen(ifMatch, represented(id, pollId));
        return poll;
    }

    private PollRepresentation represented(UUID id, UUID pollId) {
        return PollRepresentation.of(projection, id, pollId).orElseThrow(() -> notFound());
    }
}
