package id.fkp.submission.flag;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.FeedbackState;
import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Telling the moderators that a public input should not be. */
@Path("/v1/feedback/{id}/report")
@Produces(APPLICATION_JSON)
@Tag(name = "submission")
class FlagResource {

    private final Flags flags;
    private final Senders senders;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final Clock clock;

    FlagResource(Flags flags, Senders senders, ProofOfWork work, RateLimits limits, Clock clock) {
        this.flags = flags;
        this.senders = senders;
        this.work = work;
        this.limits = limits;
        this.clock = clock;
    }

    /** Also after the window of its forum: what stays public can always be reported. */
    @PUT
    @PermitAll
    @Transactional
    @Refuses({
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "404 not-found",
        "409 illegal-transition",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Report a public input to the moderators, for a reason out of the public list",
            description =
                    "It hides nothing: it waits in the inbox of the unit until a moderator has looked. Counts once "
                            + "for an account, else once for a device; sent again it changes nothing and needs no other "
                            + "challenge. Whose it is, is kept nowhere.")
    public FlagReceived reportFeedback(
            UUID id, @RestHeader("Device-Token") @Nullable String deviceToken, @NotNull @Valid FlagGiven given) {
        var sender = senders.of(deviceToken);
        var input = flags.flagged(id, sender.counted()).orElseThrow(() -> notFound());
        var counted = sender.requireCounted();
        if (input.state() != FeedbackState.PUBLISHED) {
            throw ILLEGAL_TRANSITION.because(
                    "Masukan ini tidak lagi ditampilkan.", "This input is no longer before the public.");
        }
        if (!input.own()) {
            if (sender.author() == null) {
                work.accept(given.challenge());
            }
            limits.count(counted);
            flags.give(input, counted, given, clock.instant());
        }
        return new FlagReceived(id, true);
    }
}
