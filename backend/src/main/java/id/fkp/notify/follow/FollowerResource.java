package id.fkp.notify.follow;

import static id.fkp.notify.follow.FollowProblems.followerUnknown;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.gate.RateLimits;
import id.fkp.identity.Caller;
import id.fkp.notify.follow.given.FollowerSettings;
import id.fkp.notify.follow.reading.FollowerRepresentation;
import id.fkp.notify.link.FollowSecrets;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Only its follower changes it, and every change says the whole: no If-Match is asked for. */
@Path("/v1/followers/{number}")
@Produces(APPLICATION_JSON)
@Tag(name = "following")
class FollowerResource {

    private final Followables followables;
    private final Followers followers;
    private final FollowerPages pages;
    private final FollowSecrets secrets;
    private final Caller caller;
    private final Senders senders;
    private final RateLimits limits;

    FollowerResource(
            Followables followables,
            Followers followers,
            FollowerPages pages,
            FollowSecrets secrets,
            Caller caller,
            Senders senders,
            RateLimits limits) {
        this.followables = followables;
        this.followers = followers;
        this.pages = pages;
        this.secrets = secrets;
        this.caller = caller;
        this.senders = senders;
        this.limits = limits;
    }

    @GET
    @PermitAll
    @Refuses({"401 sign-in-required", "404 follower-unknown"})
    @Operation(
            summary = "Read what somebody follows, and what became of the messages about it",
            description = "By the secret of the number; `me` in its place is the account that asks.")
    public FollowerRepresentation readFollower(String number, @RestHeader("Follow-Secret") @Nullable String secret) {
        return pages.of(pages.require(number, secret).id);
    }

    @POST
    @Path("/confirmation")
    @PermitAll
    @Transactional
    @Refuses({"404 follower-unknown", "410 follow-link-expired"})
    @Operation(
            summary = "Confirm that one wants the messages, within 48 hours of being asked",
            description = "With the secret of the link in that message. Sent again it answers the same. The follower "
                    + "may be another one than was asked: an address follows as one.")
    public FollowerRepresentation confirmFollower(String number, @RestHeader("Follow-Secret") @Nullable String secret) {
        var asked = secrets.confirmed(number, secret).orElseThrow(() -> followerUnknown());
        return pages.withSecret(followers.confirm(asked).number);
    }

    @PUT
    @Path("/settings")
    @PermitAll
    @Transactional
    @Refuses({"401 sign-in-required", "404 follower-unknown"})
    @Operation(
            summary = "Say how one wants to be told",
            description = "What was collected for a digest goes out before each message comes by itself again.")
    public FollowerRepresentation changeFollowerSettings(
            String number,
            @RestHeader("Follow-Secret") @Nullable String secret,
            @NotNull @Valid FollowerSettings settings) {
        var follower = pages.hold(number, secret);
        followers.settle(follower, settings.language(), settings.rhythm());
        return pages.of(follower.id);
    }

    @PUT
    @Path("/follows/{objectId}")
    @PermitAll
    @Transactional
    @Refuses({
        "401 sign-in-required",
        "404 follower-unknown",
        "404 not-found",
        "409 illegal-transition",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Follow one thing more, 200 at most",
            description =
                    "The id of a forum, a standard or a unit. Sent again it changes nothing. An account becomes a "
                            + "follower with the first one.")
    public FollowerRepresentation follow(
            String number,
            UUID objectId,
            @RestHeader("Follow-Secret") @Nullable String secret,
            @RestHeader("Device-Token") @Nullable String deviceToken) {
        var follower = FollowerPages.isMe(number)
                ? followers.ofAccount(caller.issuer(), caller.subject(), "id")
                : pages.hold(number, secret);
        var object = followables.require(objectId);
        limits.count(senders.of(deviceToken).counted());
        followers.follow(follower, object);
        return pages.of(follower.id);
    }

    @DELETE
    @Path("/follows/{objectId}")
    @PermitAll
    @Transactional
    @Refuses({"401 sign-in-required", "404 follower-unknown", "404 not-found"})
    @Operation(summary = "Follow something no more", description = "Sent again it changes nothing.")
    public FollowerRepresentation unfollow(
            String number, UUID objectId, @RestHeader("Follow-Secret") @Nullable String secret) {
        var follower = pages.hold(number, secret);
        followers.unfollow(follower, objectId);
        return pages.of(follower.id);
    }

    @DELETE
    @PermitAll
    @Transactional
    @Refuses({"401 sign-in-required", "404 follower-unknown"})
    @Operation(
            summary = "Follow nothing any more and be forgotten",
            description = "The address goes, and what waits is not sent. Sent again it answers the same.")
    @APIResponse(responseCode = "204", description = "Nothing is kept of them")
    public void eraseFollower(String number, @RestHeader("Follow-Secret") @Nullable String secret) {
        followers.erase(known(number, secret));
    }

    private Optional<Follower> known(String number, @Nullable String secret) {
        if (FollowerPages.isMe(number)) {
            return Follower.ofAccount(caller.issuer(), caller.subject()).flatMap(found -> Follower.held(found.id));
        }
        return Follower.held(secrets.managed(number, secret).orElseThrow(() -> followerUnknown()));
    }
}
