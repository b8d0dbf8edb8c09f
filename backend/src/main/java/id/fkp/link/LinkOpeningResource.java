package id.fkp.link;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.Forums;
import id.fkp.gate.RateLimits;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Digest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}/link-openings")
@Produces(APPLICATION_JSON)
@Tag(name = "links")
class LinkOpeningResource {

    private final Forums forums;
    private final ForumLinks links;
    private final LinkUses uses;
    private final RateLimits limits;
    private final Clock clock;

    LinkOpeningResource(Forums forums, ForumLinks links, LinkUses uses, RateLimits limits, Clock clock) {
        this.forums = forums;
        this.links = links;
        this.uses = uses;
        this.limits = limits;
        this.clock = clock;
    }

    /** Nothing is made that would last, so that it needs no key to be sent again. */
    @POST
    @PermitAll
    @Refuses({"404 not-found", "429 too-many-requests"})
    @Operation(
            summary = "Say that a link that is passed on was opened, with its token",
            description = "The form does when a person looks at it, so that a program that follows links does not. "
                    + "Counts once a day for a device. Answered alike for a link that nobody has or that has ended: "
                    + "the form is open to everybody anyhow.")
    @APIResponse(responseCode = "204", description = "Noted, where there is anything to note")
    public void openForumLink(
            @Parameter(description = "The forum's id or slug") String ref,
            @Parameter(description = "Token of the link, from its fragment") @RestHeader("Forum-Link") @Nullable
                    String token,
            @RestHeader("Device-Token") @Nullable String device) {
        var forum = forums.requireVisible(ref);
        var now = clock.instant();
        if (token == null || device == null || ForumLinks.isOver(forum, now)) {
            return;
        }
        // Apart from what the device may send: who has opened links can still write.
        var opener = Digest.sha256("opening " + device);
        limits.count(opener);
        links.living(forum, token).ifPresent(link -> uses.opened(forum.id(), link, opener, now));
    }
}
