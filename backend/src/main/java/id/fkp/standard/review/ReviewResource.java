package id.fkp.standard.review;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.standard.Standards;
import id.fkp.standard.review.Reviews.Person;
import id.fkp.standard.version.VersionInfo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class ReviewResource {

    private final Standards standards;
    private final Reviews reviews;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    ReviewResource(
            Standards standards,
            Reviews reviews,
            Projection projection,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.standards = standards;
        this.reviews = reviews;
        this.projection = projection;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/remarks")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List what colleagues remarked on the texts of a standard, newest first (members of its unit)")
    public Page<RemarkRepresentation> listRemarks(String ref, @BeanParam @Valid PageRequest page) {
        return RemarkRepresentation.page(projection, seen(ref).standardId(), page);
    }

    @POST
    @Path("/remarks")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(summary = "Remark on the newest text of a standard (DRAFTER, MODERATOR or HEAD of its unit)")
    @APIResponseSchema(value = RemarkRepresentation.class, responseCode = "201")
    public RemarkRepresentation makeRemark(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid RemarkText text) {
        var newest = worked(ref);
        var request = List.of("makeRemark", newest.standardId(), text);
        return idempotency.once(key, caller.id(), request, RemarkRepresentation.class, () -> {
            var remark = new Remark(newest, text, caller, clock.instant());
            remark.persistAndFlush();
            fire(newest, "remark.made", remark.id);
            return RemarkRepresentation.of(remark, newest.number());
        });
    }

    @POST
    @Path("/remarks/{id}/settlement")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Say that a remark is settled (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Once more changes nothing.")
    public RemarkRepresentation settleRemark(String ref, UUID id) {
        var newest = worked(ref);
        var remark = Remark.locked(newest.standardId(), id).orElseThrow(() -> notFound());
        if (remark.settle(caller.name(), clock.instant())) {
            fire(newest, "remark.settled", remark.id);
        }
        var on = standards.version(remark.versionId).orElseThrow();
        return RemarkRepresentation.of(remark, on.number());
    }

    @GET
    @Path("/reviews")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List what second persons said of the texts of a standard, newest first (members of its unit)")
    public Page<ReviewRepresentation> listReviews(String ref, @BeanParam @Valid PageRequest page) {
        return ReviewRepresentation.page(projection, seen(ref).standardId(), page);
    }

    @POST
    @Path("/reviews")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 own-text",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Say of the newest text whether it is ready (DRAFTER, MODERATOR or HEAD who wrote none of it)",
            description = "The last word counts, until the text is written again.")
    @APIResponseSchema(value = ReviewRepresentation.class, responseCode = "201")
    public ReviewRepresentation giveReview(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ReviewVerdict verdict) {
        var newest = worked(ref);
        var request = List.of("giveReview", newest.standardId(), verdict);
        return idempotency.once(key, caller.id(), request, ReviewRepresentation.class, () -> {
            var review = reviews.keep(newest, verdict, Person.of(caller), clock.instant());
            return ReviewRepresentation.of(review, newest.number());
        });
    }

    private VersionInfo seen(String ref) {
        var newest = standards.newest(ref).orElseThrow(() -> notFound());
        caller.require(newest.unitId());
        return newest;
    }

    private VersionInfo worked(String ref) {
        var newest = seen(ref);
        caller.require(newest.unitId(), DRAFTER, MODERATOR, HEAD);
        return newest;
    }

    private void fire(VersionInfo version, String verb, UUID id) {
        acts.fire(new Act(version.unitId(), verb, "remark", id, Reach.INTERNAL, Map.of()));
    }
}
