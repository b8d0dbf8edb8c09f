package id.fkp.notify.follow;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.notify.follow.given.LinkFollow;
import id.fkp.notify.follow.given.Rhythm;
import id.fkp.notify.follow.reading.FollowerRepresentation;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/followers")
@Produces(APPLICATION_JSON)
@Tag(name = "following")
class FollowersResource {

    private final Followables followables;
    private final Followers followers;
    private final FollowerPages pages;
    private final Senders senders;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final Idempotency idempotency;

    FollowersResource(
            Followables followables,
            Followers followers,
            FollowerPages pages,
            Senders senders,
            ProofOfWork work,
            RateLimits limits,
            Idempotency idempotency) {
        this.followables = followables;
        this.followers = followers;
        this.pages = pages;
        this.senders = senders;
        this.work = work;
        this.limits = limits;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt(value = "/api/v1/followers/{number}", by = "number")
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "404 follower-unknown",
        "404 not-found",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Follow with a link alone, without an account and without an address",
            description =
                    "The link opens a page with what is followed and the news of it. Its secret is kept nowhere on "
                            + "the server and is the same when the request is sent again under the same Idempotency-Key.")
    @APIResponseSchema(value = FollowerRepresentation.class, responseCode = "201")
    public FollowerRepresentation followWithLink(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid LinkFollow asked) {
        var sender = senders.of(deviceToken);
        var number = idempotency.once(key, sender.owner(), asked.withoutChallenge(), String.class, () -> {
            var object = followables.require(asked.objectId());
            if (sender.author() == null) {
                work.accept(asked.challenge());
            }
            limits.count(sender.counted());
            var follower = followers.start(asked.language(), Rhythm.EACH);
            followers.follow(follower, object);
            return follower.number;
        });
        return pages.withSecret(number);
    }
}
