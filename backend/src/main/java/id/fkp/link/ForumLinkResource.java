package id.fkp.link;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forum-links/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "links")
class ForumLinkResource {

    private final ForumLinks links;
    private final LinkQueries queries;
    private final Caller caller;
    private final Clock clock;

    ForumLinkResource(ForumLinks links, LinkQueries queries, Caller caller, Clock clock) {
        this.links = links;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/revocation")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "End a link that is passed on (MODERATOR or HEAD of its unit)",
            description = "For good. It still leads to the form, and counts nothing any more; what it has counted "
                    + "stays. Sent again it changes nothing.")
    public ForumLinkRepresentation revokeForumLink(UUID id) {
        var link = ForumLink.<ForumLink>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(link.unitId, MODERATOR, HEAD);
        links.revoke(link, clock.instant());
        return queries.of(List.of(id), true).get(0);
    }
}
