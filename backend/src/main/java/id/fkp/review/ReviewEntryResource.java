package id.fkp.review;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.Standards;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}/review-entries")
@Produces(APPLICATION_JSON)
@Tag(name = "reviews", description = "Standards in force, evaluated and reviewed")
class ReviewEntryResource {

    private final ReviewQueries queries;
    private final ReviewEntries entries;
    private final Standards standards;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ReviewEntryResource(
            ReviewQueries queries,
            ReviewEntries entries,
            Standards standards,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.entries = entries;
        this.standards = standards;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "List when a standard in force was evaluated or reviewed and what came of it, newest first")
    public Page<ReviewEntryRepresentation> listReviewEntries(
            @Parameter(description = "The standard's id or slug") String ref, @BeanParam @Valid PageRequest page) {
        return queries.entries(Ref.of(ref), page);
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
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Record that the standard in force was evaluated or reviewed (DRAFTER or HEAD of the unit)",
            description = "With CHANGE the next passage begins at once with a draft of the text in force, which stays "
                    + "in force until another is established; that is refused while a passage is already on its way. "
                    + "Recorded once; it cannot be changed.")
    @APIResponseSchema(value = ReviewEntryRepresentation.class, responseCode = "201")
    public ReviewEntryRepresentation recordReview(
            @Parameter(description = "The standard's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReviewEntryPlan plan) {
        var newest = standards.newest(ref).orElseThrow(() -> notFound());
        caller.requireOn(standards.published(ref).isPresent(), newest.unitId(), UnitRole.DRAFTER, UnitRole.HEAD);
        var request = List.of("recordReview", newest.standardId(), plan);
        return idempotency.once(key, caller.id(), request, ReviewEntryRepresentation.class, () -> {
            var entry = entries.record(Ref.of(ref), plan, caller.name(), clock.instant());
            return queries.entry(entry);
        });
    }
}
