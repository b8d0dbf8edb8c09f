package id.fkp.opinion;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.Forums;
import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.opinion.given.OpinionSubmission;
import id.fkp.opinion.given.OwnOpinion;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Senders;
import id.fkp.submission.Senders.Sender;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What people answer, with or without an account. */
@Path("/v1/forums/{ref}/opinions")
@Produces(APPLICATION_JSON)
@Tag(name = "opinions")
class OpinionResource {

    private final Forums forums;
    private final Opinions opinions;
    private final Senders senders;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final Idempotency idempotency;

    OpinionResource(
            Forums forums,
            Opinions opinions,
            Senders senders,
            ProofOfWork work,
            RateLimits limits,
            Idempotency idempotency) {
        this.forums = forums;
        this.opinions = opinions;
        this.senders = senders;
        this.work = work;
        this.limits = limits;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "404 not-found",
        "409 window-not-open",
        "409 window-closed",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Answer the structured questions beside a component while the forum's window is open",
            description =
                    "With or without an account; without one a solved challenge is needed, and the Device-Token. Counts "
                            + "once for an account, else once for a device: what is sent takes the place of what the same sender said "
                            + "beside the component before, and no answers take it back. What is said is kept without who said it. "
                            + "Sent again under its key it is answered as the first time, also after closing, whatever it then says: "
                            + "nothing is kept of it to compare.")
    @APIResponseSchema(value = OwnOpinion.class, responseCode = "201")
    public OwnOpinion giveOpinion(
            String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid OpinionSubmission given) {
        var forum = forums.published(ref).orElseThrow(() -> notFound());
        var sender = senders.of(deviceToken);
        var counted = sender.requireCounted();
        // Without the answers: what few people can have said would be found by its digest.
        var asked = Arrays.asList("giveOpinion", forum.id(), given.standardId(), given.component());
        idempotency.once(key, sender.owner(), asked, Boolean.class, () -> {
            take(forum.id(), given, sender, counted);
            return true;
        });
        return own(forum.id(), counted);
    }

    @GET
    @Path("/mine")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what this device or account has answered in a forum",
            description = "By the Device-Token, or the account; nothing where neither is known.")
    public OwnOpinion readOwnOpinion(String ref, @RestHeader("Device-Token") @Nullable String deviceToken) {
        var forum = forums.requireVisible(ref);
        var counted = senders.of(deviceToken).counted();
        return counted == null ? new OwnOpinion(List.of()) : own(forum.id(), counted);
    }

    private void take(UUID forumId, OpinionSubmission given, Sender sender, String counted) {
        var forum = forums.requireOpenForShare(forumId).forum();
        if (sender.author() == null) {
            work.accept(given.challenge());
        }
        // Apart from what the device may send otherwise: who has answered beside many components can still write.
        limits.count("opinion " + counted);
        opinions.give(forum, counted, given);
    }

    private OwnOpinion own(UUID forumId, String counted) {
        return opinions.own(OpinionQuestion.idsIn(forumId), counted);
    }
}
