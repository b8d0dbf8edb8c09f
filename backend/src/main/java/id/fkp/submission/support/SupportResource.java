package id.fkp.submission.support;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.FeedbackState;
import id.fkp.forum.Forums;
import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Standing behind an input that somebody else has given. */
@Path("/v1/feedback/{id}/support")
@Produces(APPLICATION_JSON)
@Tag(name = "submission")
class SupportResource {

    private final Supports supports;
    private final Forums forums;
    private final Senders senders;
    private final ProofOfWork work;
    private final RateLimits limits;

    SupportResource(Supports supports, Forums forums, Senders senders, ProofOfWork work, RateLimits limits) {
        this.supports = supports;
        this.forums = forums;
        this.senders = senders;
        this.work = work;
        this.limits = limits;
    }

    @PUT
    @PermitAll
    @Transactional
    @Refuses({
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "404 not-found",
        "409 illegal-transition",
        "409 window-not-open",
        "409 window-closed",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Say that one has the same problem, while the forum's window is open",
            description = "Counts once for an account, else once for a device; sent again it changes nothing and needs "
                    + "no other challenge. Whose it is, is kept nowhere.")
    public SupportCount supportFeedback(
            UUID id, @RestHeader("Device-Token") @Nullable String deviceToken, @NotNull @Valid SupportGiven given) {
        var sender = senders.of(deviceToken);
        var input = open(id, sender);
        var counted = sender.requireCounted();
        if (!input.own()) {
            var forum = forums.requireOpenForShare(input.forumId());
            if (sender.author() == null) {
                work.accept(given.challenge());
            }
            limits.count(counted);
            supports.give(id, counted, forum.at());
        }
        return supports.count(id, counted);
    }

    @DELETE
    @PermitAll
    @Transactional
    @Refuses({"404 not-found", "409 illegal-transition", "409 window-not-open", "409 window-closed"})
    @Operation(
            summary = "Take that back, while the forum's window is open",
            description = "Sent again it changes nothing.")
    public SupportCount withdrawFeedbackSupport(UUID id, @RestHeader("Device-Token") @Nullable String deviceToken) {
        var sender = senders.of(deviceToken);
        var input = open(id, sender);
        var counted = sender.requireCounted();
        forums.requireOpenForShare(input.forumId());
        supports.withdraw(id, counted);
        return supports.count(id, counted);
    }

    private Supports.Supported open(UUID id, Senders.Sender sender) {
        var input = supports.supported(id, sender.counted()).orElseThrow(() -> notFound());
        if (input.state() != FeedbackState.PUBLISHED) {
            throw ILLEGAL_TRANSITION.because(
                    "Masukan ini tidak lagi ditampilkan.", "This input is no longer before the public.");
        }
        return input;
    }
}
