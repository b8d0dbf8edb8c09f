package id.fkp.notify.follow;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.notify.follow.given.EmailFollow;
import id.fkp.shared.http.Idempotency;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/email-follows")
@Produces(APPLICATION_JSON)
@Tag(name = "following", description = "Hearing of a forum, a standard or a unit")
class EmailFollowResource {

    private final Followables followables;
    private final Followers followers;
    private final Senders senders;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final Idempotency idempotency;

    EmailFollowResource(
            Followables followables,
            Followers followers,
            Senders senders,
            ProofOfWork work,
            RateLimits limits,
            Idempotency idempotency) {
        this.followables = followables;
        this.followers = followers;
        this.senders = senders;
        this.work = work;
        this.limits = limits;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(202)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "404 not-found",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Follow by e-mail",
            description =
                    "A message with a link goes to the address; nothing else does before somebody opened it, within "
                            + "48 hours. The answer is the same whether the address follows already or not, and also when it "
                            + "was asked three times within a day and is not asked again.")
    @APIResponse(responseCode = "202", description = "The address will be asked, if it may be")
    public void followByEmail(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid EmailFollow asked) {
        var sender = senders.of(deviceToken);
        idempotency.once(key, sender.owner(), asked.withoutChallenge(), Boolean.class, () -> {
            var object = followables.require(asked.objectId());
            if (sender.author() == null) {
                work.accept(asked.challenge());
            }
            limits.count(sender.counted());
            followers.ask(asked, object);
            return true;
        });
    }
}
