package id.fkp.publication;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a unit shows, and where. */
@Path("/v1/units/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "publications")
class UnitPublicationsResource {

    private static final String UNIT = "The unit's id or slug";

    private final PublicationQueries queries;
    private final Publications publications;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    UnitPublicationsResource(
            PublicationQueries queries,
            Publications publications,
            Units units,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.publications = publications;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/publications")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "List where a unit shows its standards and pledges, newest first")
    public Page<PublicationRepresentation> listPublications(
            @Parameter(description = UNIT) String ref,
            @BeanParam @Valid PublicationSearch search,
            @BeanParam @Valid PageRequest page) {
        return queries.page(units.require(ref).id(), search, page);
    }

    @POST
    @Path("/publications")
    @ResponseStatus(201)
    @MadeAt("/api/v1/publications/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Record where a standard or a pledge is shown (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Its proofs, files of the unit, become public by it.")
    @APIResponseSchema(value = PublicationRepresentation.class, responseCode = "201")
    public PublicationRepresentation recordPublication(
            @Parameter(description = UNIT) String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PublicationPlan plan) {
        var unit = units.require(ref);
        caller.requireOnPublic(unit.id(), DRAFTER, MODERATOR, HEAD);
        var id = idempotency.once(
                key,
                caller.id(),
                List.of("recordPublication", unit.id(), plan),
                UUID.class,
                () -> publications.enter(unit.id(), plan, caller.name(), clock.instant()));
        return queries.one(id).orElseThrow(() -> notFound());
    }

    @GET
    @Path("/publication-coverage")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read in which media each standard in force of a unit is shown today",
            description =
                    "All standards in force with their six components of service delivery (UU 25/2009 art 21), in the "
                            + "order of their codes, a hundred on a page.")
    public Page<PublicationCoverage> readPublicationCoverage(
            @Parameter(description = UNIT) String ref,
            @Parameter(description = "What the page before gave as next; nothing for the first page")
                    @RestQuery
                    @Nullable
                    String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(100) int limit) {
        return queries.coverage(units.require(ref).id(), new PageRequest(cursor, limit), clock.instant());
    }
}
