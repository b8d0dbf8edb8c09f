package id.fkp.forum;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.plan.ForumPlan;
import id.fkp.forum.reading.ForumRepresentation;
import id.fkp.forum.reading.ForumSearch;
import id.fkp.forum.reading.ForumSummary;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums")
@Produces(APPLICATION_JSON)
@Tag(name = "forums", description = "Public consultations on standards, and the windows in which they take input")
class ForumResource {

    private final Projection projection;
    private final Forums forums;
    private final Units units;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    ForumResource(
            Projection projection,
            Forums forums,
            Units units,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.forums = forums;
        this.units = units;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List or search forums",
            description = "With status=OPEN by the time left, else the latest opening first. "
                    + "With drafts=true also the plans of a unit, for its members.")
    public Page<ForumSummary> listForums(@BeanParam @Valid ForumSearch search, @BeanParam @Valid PageRequest page) {
        return search.page(projection, caller, page, clock.instant());
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read one forum by its id or slug",
            description = "Its ETag also changes when the window opens or closes. Plans are for members of the unit.")
    public ForumRepresentation readForum(String ref) {
        var forum = represented(Ref.of(ref));
        if (!forum.shownToPublic() && !caller.isMemberOf(forum.unit().id())) {
            throw notFound();
        }
        return forum;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/forums/{ref}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(summary = "Plan a forum on standards of a unit (its DRAFTER or HEAD)")
    @APIResponseSchema(value = ForumRepresentation.class, responseCode = "201")
    public ForumRepresentation planForum(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ForumPlan plan) {
        return idempotency.once(key, caller.id(), List.of("planForum", plan), ForumRepresentation.class, () -> {
            var unit = units.find(plan.unitId()).orElseThrow(() -> notFound());
            caller.requireOnPublic(unit.id(), ForumStates.planners());
            var forum = forums.enter(plan);
            acts.fire(new Act(
                    forum.unitId(),
                    "forum.planned",
                    "forum",
                    forum.id(),
                    Reach.INTERNAL,
                    Map.of("title", forum.title())));
            return represented(new Ref("id", forum.id()));
        });
    }

    @PUT
    @Path("/{ref}")
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
            summary = "Change the plan of a forum that is not announced (DRAFTER or HEAD of its unit)",
            description = "The forum stays in its unit. Its slug follows its title until it is announced.")
    public ForumRepresentation changeForumPlan(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ForumPlan plan) {
        var forum = Forum.of(Ref.of(ref)).orElseThrow(() -> notFound());
        forum.requireRole(caller, ForumStates.planners());
        forum.locked();
        Versioned.requireSeen(ifMatch, represented(new Ref("id", forum.id)));
        forum.plan(plan);
        forum.touch();
        ForumStandard.set(forum.id, forums.standardsOf(plan));
        acts.fire(new Act(
                forum.unitId, "forum.plan-changed", "forum", forum.id, Reach.INTERNAL, Map.of("title", forum.title)));
        return represented(new Ref("id", forum.id));
    }

    private ForumRepresentation represented(Ref ref) {
        return ForumRepresentation.of(projection, ref.column(), ref.value(), clock.instant())
                .orElseThrow(() -> notFound());
    }
}
