package id.fkp.unit;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.unit.plan.UnitDetails;
import id.fkp.unit.plan.UnitPlan;
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

@Path("/v1/units")
@Produces(APPLICATION_JSON)
@Tag(name = "units")
class UnitResource {

    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;

    UnitResource(Units units, Idempotency idempotency, Caller caller) {
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List or search the units, newest first")
    public Page<UnitRepresentation> listUnits(
            @Parameter(
                            description = "Words that all must occur in name, address or territories",
                            example = "tanjungbalai")
                    @RestQuery
                    @MaxCodePoints(200)
                    @Nullable
                    String q,
            @BeanParam @Valid PageRequest page) {
        return UnitSearch.page(q, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read one unit by its id or slug")
    public UnitRepresentation readUnit(@Parameter(description = "Id or slug") String id) {
        return UnitSearch.one(Ref.of(id));
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/units/{id}")
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 slug-taken",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Enter a unit under an institution (admin)",
            description = "404 not-found when there is no such institution. Its first HEAD joins by a joining link.")
    @APIResponseSchema(value = UnitRepresentation.class, responseCode = "201")
    public UnitRepresentation enterUnit(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid UnitPlan plan) {
        return idempotency.once(key, caller.id(), List.of("enterUnit", plan), UnitRepresentation.class, () -> {
            var institution = institution(plan.institutionId());
            var unit = units.enter(plan);
            return UnitRepresentation.of(Unit.findById(unit.id()), institution);
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(summary = "Change a unit (admin or its HEAD); its slug and institution stay")
    public UnitRepresentation changeUnit(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid UnitDetails details) {
        var unit = Unit.<Unit>findByIdOptional(id).orElseThrow(() -> notFound());
        if (!caller.isAdmin()) {
            caller.requireOnPublic(id, HEAD);
        }
        var institution = institution(unit.institutionId);
        Versioned.requireSeen(ifMatch, UnitRepresentation.of(unit, institution));
        units.change(unit, details);
        return UnitRepresentation.of(unit, institution);
    }

    private static Institution institution(UUID id) {
        return Institution.<Institution>findByIdOptional(id).orElseThrow(() -> notFound());
    }
}
