package id.fkp.notify.follow;

import static id.fkp.notify.follow.FollowProblems.followerUnknown;
import static id.fkp.notify.follow.FollowProblems.readerUnknown;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.notify.link.FollowSecrets;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Stops the messages with one press in the mail program, which can send no header: the one secret that stands in a path.
 * It opens nothing and shows nothing.
 */
@Path("/v1/unsubscriptions/{token}")
@Produces(APPLICATION_JSON)
@Tag(name = "following")
class UnsubscriptionResource {

    private final Followers followers;
    private final MailStops stops;
    private final FollowSecrets secrets;

    UnsubscriptionResource(Followers followers, MailStops stops, FollowSecrets secrets) {
        this.followers = followers;
        this.stops = stops;
        this.secrets = secrets;
    }

    @POST
    @PermitAll
    @Transactional
    @Refuses("404 follower-unknown")
    @Operation(
            summary = "Stop all messages (RFC 8058), without a login and whatever the body says",
            description =
                    "The address in the header List-Unsubscribe of each message. The follower is forgotten with it. An address "
                            + "that a mail about an input or attendance went to is written to about neither in that forum any "
                            + "more; news of a registered seat and what one follows still comes, and the status page stays. "
                            + "Sent again it answers the same, as long as it is kept to which address the mail went.")
    @APIResponse(responseCode = "204", description = "None of these messages goes to them any more")
    public void unsubscribe(
            @Parameter(
                            description = "As the message says",
                            example = "7K3M-Q2XK.kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
                    String token) {
        var about = secrets.stopped(token);
        if (about.isPresent()) {
            if (!stops.stop(about.get())) {
                throw readerUnknown();
            }
            return;
        }
        var number = secrets.unsubscribed(token).orElseThrow(() -> followerUnknown());
        followers.erase(Follower.held(number));
    }
}
