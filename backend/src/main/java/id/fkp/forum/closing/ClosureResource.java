package id.fkp.forum.closing;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.reading.ForumRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "forums")
class ClosureResource {

    private final Forums forums;
    private final Closures closures;
    private final Projection projection;
    private final Caller caller;
    private final Clock clock;

    ClosureResource(Forums forums, Closures closures, Projection projection, Caller caller, Clock clock) {
        this.forums = forums;
        this.closures = closures;
        this.projection = projection;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/closing-readiness")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read what keeps a forum open (members of its unit)")
    public ClosingReadiness readClosingReadiness(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Accept-Language") @Nullable String acceptLanguage) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId());
        return closures.readiness(forum.id(), Language.of(acceptLanguage), clock.instant());
    }

    @POST
    @Path("/results-publication")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Publish the results of a forum whose record of agreement is signed "
                    + "(MODERATOR or HEAD of its unit)",
            description = "It is RESULTS_PUBLISHED then, or FOLLOW_UP while anything is open. Refused with "
                    + "illegal-transition while rows of a batch wait to be entered (entries-waiting in errors): "
                    + "afterwards they could not come in any more.")
    public ForumRepresentation publishForumResults(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        var forum = seen(ref, ifMatch, MODERATOR, HEAD);
        closures.publishResults(forum, clock.instant());
        return represented(forum);
    }

    @POST
    @Path("/closure")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Close a forum once everything is answered and done (HEAD of its unit)",
            description =
                    "Refused with illegal-transition while anything is open; errors names it: inputs-open and "
                            + "follow-ups-open can be excused, with a reason that the public reads and that is kept for ever; "
                            + "objections-open, appeals-open and entries-waiting cannot. A window for comments can be closed once its time is over.")
    public ForumRepresentation closeForum(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ClosureText closure) {
        var forum = seen(ref, ifMatch, HEAD);
        closures.close(forum, closure.excuse(), caller.name(), clock.instant());
        return represented(forum);
    }

    private ForumInfo seen(String ref, @Nullable String ifMatch, UnitRole... roles) {
        var forum = forums.requireVisible(ref);
        caller.requireOn(forum.announced(), forum.unitId(), roles);
        forums.hold(forum.id());
        Versioned.requireSeen(ifMatch, represented(forum));
        return forum;
    }

    private ForumRepresentation represented(ForumInfo forum) {
        return ForumRepresentation.of(projection, "id", forum.id(), clock.instant())
                .orElseThrow();
    }
}
