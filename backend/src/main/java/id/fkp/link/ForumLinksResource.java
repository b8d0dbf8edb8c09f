package id.fkp.link;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}/links")
@Produces(APPLICATION_JSON)
@Tag(name = "links", description = "Links to a forum's form that somebody passes on, and how much they are used")
class ForumLinksResource {

    private final Forums forums;
    private final ForumLinks links;
    private final LinkQueries queries;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ForumLinksResource(
            Forums forums,
            ForumLinks links,
            LinkQueries queries,
            Units units,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.forums = forums;
        this.links = links;
        this.queries = queries;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was made, as it is kept under the key: no name, and no token. */
    record Made(List<UUID> ids) {}

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the links of a forum that are passed on, newest first, for members of its unit",
            description = "Address and message are for MODERATOR and HEAD, who pass them on.")
    public Page<ForumLinkRepresentation> listForumLinks(
            @Parameter(description = "The forum's id or slug") String ref,
            @BeanParam @Valid PageRequest page,
            UriInfo uri) {
        var forum = own(ref);
        var found = queries.ofForum(forum.id(), isOver(forum), page);
        return caller.may(forum.unitId(), MODERATOR, HEAD)
                ? new Page<>(ready(found.items(), forum, uri), found.next())
                : found;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "409 too-many-links",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Make links to a forum's form that somebody passes on (MODERATOR or HEAD of its unit)",
            description = "All of them or none, up to 500 for a forum. Nothing is sent. Whoever opens one writes "
                    + "without an account; a link only counts, and ends with the forum's window. 409 "
                    + "illegal-transition after that.")
    @APIResponseSchema(value = ForumLinkList.class, responseCode = "201")
    public ForumLinkList makeForumLinks(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ForumLinkPlan plan,
            UriInfo uri) {
        var forum = own(ref);
        caller.require(forum.unitId(), MODERATOR, HEAD);
        var made = idempotency.once(
                key,
                caller.id(),
                List.of("makeForumLinks", forum.id(), plan),
                Made.class,
                () -> new Made(links.make(forum.id(), plan.names(), caller.name(), clock.instant())));
        return new ForumLinkList(ready(queries.of(made.ids(), isOver(forum)), forum, uri));
    }

    private ForumInfo own(String ref) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId());
        return forum;
    }

    private boolean isOver(ForumInfo forum) {
        return ForumLinks.isOver(forum, clock.instant());
    }

    private List<ForumLinkRepresentation> ready(List<ForumLinkRepresentation> found, ForumInfo forum, UriInfo uri) {
        var unit = units.find(forum.unitId()).orElseThrow().name();
        return found.stream()
                .map(link -> {
                    if (link.ended()) {
                        return link;
                    }
                    var number = ShortNumber.read(link.number()).orElseThrow();
                    var address = uri.getBaseUri()
                            .resolve(links.path(forum.slug(), number))
                            .toString();
                    return link.ready(address, LinkText.message(unit, forum, address));
                })
                .toList();
    }
}
