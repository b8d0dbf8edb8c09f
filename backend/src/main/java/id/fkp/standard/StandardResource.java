package id.fkp.standard;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.service.ServiceInfo;
import id.fkp.service.Services;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.text.Words;
import id.fkp.standard.origin.Origins;
import id.fkp.standard.reading.StandardRepresentation;
import id.fkp.standard.reading.StandardSearch;
import id.fkp.standard.reading.StandardSummary;
import id.fkp.standard.version.Versions;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards")
@Produces(APPLICATION_JSON)
@Tag(name = "standards", description = "What units promise about their services: 14 components, in versions")
class StandardResource {

    private final Projection projection;
    private final Standards standards;
    private final Services services;
    private final Origins origins;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    StandardResource(
            Projection projection,
            Standards standards,
            Services services,
            Origins origins,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.standards = standards;
        this.services = services;
        this.origins = origins;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List or search standards, newest first",
            description = "Those that have been before the public; with drafts=true all of a unit, for its members.")
    public Page<StandardSummary> listStandards(
            @BeanParam @Valid StandardSearch search, @BeanParam @Valid PageRequest page) {
        return search.page(projection, caller, page, clock.instant());
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read one standard by its id or slug, with its versions but without their texts",
            description = "Members of the unit see drafts, too.")
    public StandardRepresentation readStandard(String ref) {
        var standard = found(Ref.of(ref));
        if (caller.isMemberOf(standard.unit().id())) {
            return standard;
        }
        if (!standard.shownToPublic()) {
            throw notFound();
        }
        return standard.withoutDrafts();
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/standards/{ref}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "409 standard-code-taken", "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Begin the standard of a service (DRAFTER or HEAD of its unit)",
            description = "Its first version is empty, or begins with the texts of another version or of a template, "
                    + "which its origin then credits.")
    @APIResponseSchema(value = StandardRepresentation.class, responseCode = "201")
    public StandardRepresentation beginStandard(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid StandardPlan plan) {
        return idempotency.once(key, caller.id(), List.of("beginStandard", plan), StandardRepresentation.class, () -> {
            var service = serviceOf(plan);
            caller.requireOnPublic(service.unitId(), DRAFTER, HEAD);
            var standard = standards.begin(service, plan, caller.name(), clock.instant());
            standards.tell(standard, "standard.begun", Reach.INTERNAL);
            if (plan.from() != null) {
                origins.fill(Versions.newestOf(standard.id), plan.from(), caller, clock.instant());
            }
            return represented(standard.id);
        });
    }

    @PUT
    @Path("/{ref}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 standard-code-taken",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Give a standard another code or title (DRAFTER or HEAD of its unit)",
            description = "Its slug stays, and so do the names under which versions came before the public.")
    public StandardRepresentation renameStandard(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid StandardNaming naming) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        standard.requireAuthor(caller);
        standard.locked();
        Versioned.requireSeen(ifMatch, represented(standard.id));
        standards.rename(standard, naming);
        return represented(standard.id);
    }

    private ServiceInfo serviceOf(StandardPlan plan) {
        return services.find(plan.serviceId())
                .filter(service -> !service.archived())
                .orElseThrow(() -> INVALID_REQUEST.naming(
                        "Pilih layanan yang masih diberikan.",
                        "Choose a service that is offered.",
                        List.of(new Fault(
                                "/serviceId",
                                "unknown",
                                new Words("bukan layanan yang masih diberikan", "is not a service that is offered")))));
    }

    private StandardRepresentation represented(UUID id) {
        return found(new Ref("id", id));
    }

    private StandardRepresentation found(Ref ref) {
        return StandardRepresentation.of(projection, ref.column(), ref.value(), clock.instant())
                .orElseThrow(() -> notFound());
    }
}
