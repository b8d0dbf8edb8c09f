package id.fkp.unit;

import static id.fkp.shared.act.Act.Reach.PUBLIC;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.slug.Ref;
import id.fkp.unit.plan.InstitutionPlan;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/institutions")
@Produces(APPLICATION_JSON)
@Tag(name = "units", description = "Institutions, their units and the services these give")
class InstitutionResource {

    private final Units units;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;

    InstitutionResource(Units units, Idempotency idempotency, Acts acts, Caller caller) {
        this.units = units;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the institutions, newest first")
    public Page<InstitutionRepresentation> listInstitutions(@BeanParam @Valid PageRequest page) {
        return Page.of(Institution.newest(page), page, InstitutionRepresentation::id);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read one institution by its id or slug")
    public InstitutionRepresentation readInstitution(@Parameter(description = "Id or slug") String id) {
        return InstitutionRepresentation.of(Institution.by(Ref.of(id)).orElseThrow(() -> notFound()));
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/institutions/{id}")
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "409 slug-taken", "422 idempotency-key-reused"})
    @Operation(summary = "Enter an institution (admin)")
    @APIResponseSchema(value = InstitutionRepresentation.class, responseCode = "201")
    public InstitutionRepresentation enterInstitution(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid InstitutionPlan plan) {
        var request = List.of("enterInstitution", plan);
        return idempotency.once(
                key,
                caller.id(),
                request,
                InstitutionRepresentation.class,
                () -> InstitutionRepresentation.of(Institution.findById(units.enterInstitution(plan))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(summary = "Change the names of an institution (admin); its slug stays")
    public InstitutionRepresentation changeInstitution(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid InstitutionPlan plan) {
        var institution = Institution.<Institution>findByIdOptional(id).orElseThrow(() -> notFound());
        Versioned.requireSeen(ifMatch, InstitutionRepresentation.of(institution));
        institution.describe(plan);
        institution.flush();
        acts.fire(new Act(null, "institution.changed", "institution", id, PUBLIC, Map.of("name", institution.name)));
        return InstitutionRepresentation.of(institution);
    }
}
