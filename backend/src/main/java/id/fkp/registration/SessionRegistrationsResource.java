package id.fkp.registration;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.invitation.InvitationInfo;
import id.fkp.invitation.Invitations;
import id.fkp.registration.given.RegistrationSubmission;
import id.fkp.registration.reading.IssuedTicket;
import id.fkp.registration.reading.RegistrationRepresentation;
import id.fkp.registration.reading.RegistrationState;
import id.fkp.registration.reading.SeatsRepresentation;
import id.fkp.session.Sessions;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/sessions/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "registrations", description = "Seats, the waiting list and tickets")
class SessionRegistrationsResource {

    private final RegistrationQueries queries;
    private final Registrations registrations;
    private final Invitations invitations;
    private final Tickets tickets;
    private final Sessions sessions;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final Idempotency idempotency;
    private final Senders senders;
    private final Caller caller;
    private final Clock clock;

    SessionRegistrationsResource(
            RegistrationQueries queries,
            Registrations registrations,
            Invitations invitations,
            Tickets tickets,
            Sessions sessions,
            ProofOfWork work,
            RateLimits limits,
            Idempotency idempotency,
            Senders senders,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.registrations = registrations;
        this.invitations = invitations;
        this.tickets = tickets;
        this.sessions = sessions;
        this.work = work;
        this.limits = limits;
        this.idempotency = idempotency;
        this.senders = senders;
        this.caller = caller;
        this.clock = clock;
    }

    /** All that an answer depends on. A new attempt may bring a new proof of work. */
    record Sent(UUID session, RegistrationSubmission submission) {}

    @POST
    @Path("/registrations")
    @ResponseStatus(201)
    @MadeAt(value = "/api/v1/tickets/{number}", by = "number")
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "404 not-found",
        "404 invitation-unknown",
        "409 registration-closed",
        "409 already-registered",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Register for a session, with or without an account or an invitation",
            description =
                    "Without either a solved challenge is needed. When no seat is left one waits, and moves up by "
                            + "oneself as soon as one is free. With an invitation its element counts, and it is accepted by "
                            + "this. Sending the same again under the same Idempotency-Key answers the same ticket for 72 "
                            + "hours; only the challenge may differ. The ticket's secret is kept nowhere on the server.")
    @APIResponseSchema(value = IssuedTicket.class, responseCode = "201")
    public IssuedTicket register(
            UUID id,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @RestHeader("Invitation-Secret") @Nullable String secret,
            @NotNull @Valid RegistrationSubmission submission) {
        var sender = senders.of(deviceToken);
        var sent = new Sent(id, submission.withoutChallenge());
        var registered = idempotency.once(key, sender.owner(), sent, Registered.class, () -> {
            var invitation = invitation(id, submission, secret);
            RegistrationRules.requireOpen(sessions.requireVisible(id), clock.instant());
            if (invitation == null && sender.author() == null) {
                work.accept(submission.challenge());
            }
            limits.count(sender.counted());
            return registrations.take(id, submission, invitation);
        });
        return tickets.issue(registered);
    }

    @GET
    @Path("/registrations")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List who registered for a session, newest first (members of its unit)")
    public Page<RegistrationRepresentation> listRegistrations(
            UUID id,
            @Parameter(description = "Only those that stand so", example = "WAITING") @RestQuery @Nullable
                    RegistrationState state,
            @BeanParam @Valid PageRequest page) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId());
        return queries.page(id, state, page);
    }

    @GET
    @Path("/seats")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read how many seats a session has left, and whether one can register now")
    public SeatsRepresentation readSeats(UUID id) {
        return queries.seats(sessions.requireVisible(id));
    }

    /** An invitation to another session is none to this one. */
    private @Nullable InvitationInfo invitation(
            UUID sessionId, RegistrationSubmission submission, @Nullable String secret) {
        if (submission.invitation() == null) {
            return null;
        }
        var invitation = invitations.require(submission.invitation(), secret);
        if (!invitation.sessionId().equals(sessionId)) {
            throw notFound();
        }
        return invitation;
    }
}
