package id.fkp.client;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/api-clients")
@Produces(APPLICATION_JSON)
@Tag(name = "api-clients", description = "Programs that a unit lets call the API, with scopes")
class UnitApiClientsResource {

    private final Units units;
    private final ApiClients clients;
    private final ApiClientQueries queries;
    private final Idempotency idempotency;
    private final Caller caller;

    UnitApiClientsResource(
            Units units, ApiClients clients, ApiClientQueries queries, Idempotency idempotency, Caller caller) {
        this.units = units;
        this.clients = clients;
        this.queries = queries;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "List the API clients of a unit, newest first (HEAD, AUDITOR)",
            description = "Revoked ones stay in the list. Secrets are not shown again.")
    public Page<ApiClientRepresentation> listApiClients(
            @Parameter(description = "The unit's id or slug") String ref, @BeanParam @Valid PageRequest page) {
        var unit = units.require(ref);
        caller.require(unit.id(), HEAD, AUDITOR);
        return queries.ofUnit(unit.id(), page);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/api-clients/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 api-clients-full",
        "409 clients-not-configured",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Make an API client for a unit (HEAD of it)",
            description = "The secret is in this answer only. With it and the client id the program asks the login "
                    + "service for a token (grant client_credentials), good for some minutes. What needs no login needs "
                    + "no client. At most " + ApiClients.MOST + " that are not revoked.")
    @APIResponseSchema(value = ApiClientRepresentation.class, responseCode = "201")
    public ApiClientRepresentation makeApiClient(
            @Parameter(description = "The unit's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ApiClientPlan plan) {
        var unit = units.require(ref);
        caller.require(unit.id(), HEAD);
        var request = List.of("makeApiClient", unit.id(), plan);
        var made = idempotency.once(key, caller.id(), request, ApiClients.Issued.class, () -> clients.make(unit, plan));
        return clients.shown(made);
    }
}
