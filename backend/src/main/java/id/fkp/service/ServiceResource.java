package id.fkp.service;

import static id.fkp.identity.UnitRole.DRAFTER;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/services")
@Produces(APPLICATION_JSON)
@Tag(name = "units")
class ServiceResource {

    private final Services services;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;

    ServiceResource(Services services, Units units, Idempotency idempotency, Caller caller) {
        this.services = services;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List or search the services, newest first")
    public Page<ServiceRepresentation> listServices(
            @BeanParam @Valid ServiceSearch search, @BeanParam @Valid PageRequest page) {
        return search.page(page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read one service by its id or slug")
    public ServiceRepresentation readService(@Parameter(description = "Id or slug") String id) {
        return ServiceSearch.one(Ref.of(id));
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/services/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 slug-taken",
        "422 idempotency-key-reused"
    })
    @Operation(summary = "Enter a service of a unit (its DRAFTER or HEAD)")
    @APIResponseSchema(value = ServiceRepresentation.class, responseCode = "201")
    public ServiceRepresentation enterService(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ServicePlan plan) {
        return idempotency.once(key, caller.id(), List.of("enterService", plan), ServiceRepresentation.class, () -> {
            var unit = units.find(plan.unitId()).orElseThrow(() -> notFound());
            caller.requireOnPublic(unit.id(), DRAFTER, HEAD);
            var service = services.enter(plan);
            return ServiceRepresentation.of(Service.findById(service.id()), unit.reference());
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change a service, archive it or offer it again (DRAFTER or HEAD of its unit)",
            description = "Its slug and unit stay.")
    public ServiceRepresentation changeService(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ServiceDetails details) {
        var service = Service.<Service>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.requireOnPublic(service.unitId, DRAFTER, HEAD);
        var unit = units.find(service.unitId).orElseThrow().reference();
        Versioned.requireSeen(ifMatch, ServiceRepresentation.of(service, unit));
        services.change(service, details);
        return ServiceRepresentation.of(service, unit);
    }
}
