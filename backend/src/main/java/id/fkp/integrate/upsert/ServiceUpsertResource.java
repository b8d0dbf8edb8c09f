package id.fkp.integrate.upsert;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.integrate.upsert.ExternalIds.Space;
import id.fkp.integrate.upsert.ServiceUpserts.ServiceItem;
import id.fkp.integrate.upsert.Upserts.Made;
import id.fkp.integrate.upsert.Upserts.Request;
import id.fkp.service.ServicePlan;
import id.fkp.service.Services;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/service-upserts")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate")
class ServiceUpsertResource {

    private final Units units;
    private final Services services;
    private final Upserts upserts;
    private final Caller caller;

    ServiceUpsertResource(Units units, Services services, Upserts upserts, Caller caller) {
        this.units = units;
        this.services = services;
        this.upserts = upserts;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Bring in services by what another system calls them (DRAFTER or HEAD of the unit)",
            description =
                    "At most 500. A service whose external id is not known is entered, a known one changed, and "
                            + "one that says the same already left alone. Each is done whole or refused by itself; sent again, "
                            + "nothing is doubled. What breaks the form of the body refuses all of it before anything is done. A dry "
                            + "run foresees what items of one request do to each other: of two with one id it refuses the second.")
    @APIResponseSchema(value = UpsertAnswer.class, responseCode = "201")
    public UpsertAnswer upsertServices(
            @Parameter(description = "The unit's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "Whether only to say what would become of each; nothing is written")
                    @RestQuery
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language,
            @NotNull @Valid ServiceUpserts sent) {
        var unitId = units.require(ref).id();
        caller.requireOnPublic(unitId, DRAFTER, HEAD);
        var space = new Space(ExternalIds.Kind.SERVICE, unitId, sent.source());
        return upserts.run(
                new Request(key, "upsertServices", space, dryRun, Language.of(language)),
                sent.items(),
                new OfUnit(unitId));
    }

    private final class OfUnit implements Upserts.Kind<ServiceItem> {

        private final UUID unitId;

        OfUnit(UUID unitId) {
            this.unitId = unitId;
        }

        @Override
        public Made create(ServiceItem item) {
            var said = item.service();
            var service = services.enter(new ServicePlan(unitId, said.name(), said.description(), said.channels()));
            services.change(service.id(), said); // one that is archived from the start
            return new Made(unitId, service.id());
        }

        @Override
        public boolean change(UUID id, ServiceItem item) {
            return services.change(id, item.service());
        }

        @Override
        public boolean isThere(UUID id) {
            return services.find(id)
                    .filter(service -> service.unitId().equals(unitId))
                    .isPresent();
        }
    }
}
