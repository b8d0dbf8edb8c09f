package id.fkp.client;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/api-clients/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "api-clients")
class ApiClientResource {

    private final Units units;
    private final ApiClients clients;
    private final ApiClientQueries queries;
    private final ClientTidying tidying;
    private final Idempotency idempotency;
    private final Caller caller;

    ApiClientResource(
            Units units,
            ApiClients clients,
            ApiClientQueries queries,
            ClientTidying tidying,
            Idempotency idempotency,
            Caller caller) {
        this.units = units;
        this.clients = clients;
        this.queries = queries;
        this.tidying = tidying;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(summary = "Read an API client (HEAD or AUDITOR of its unit)")
    public ApiClientRepresentation readApiClient(UUID id) {
        var client = queries.one(id);
        caller.require(client.unitId(), HEAD, AUDITOR);
        return client;
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 api-client-revoked",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Change what an API client is for and may do (HEAD of its unit)",
            description = "Holds from its next request on; its secret stays.")
    public ApiClientRepresentation changeApiClient(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ApiClientPlan plan) {
        var client = seen(id, ifMatch);
        clients.change(client, units.find(client.unitId).orElseThrow(), plan);
        return queries.one(id);
    }

    @POST
    @Path("/secrets")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 api-client-lost",
        "409 api-client-revoked",
        "409 clients-not-configured",
        "412 changed-meanwhile",
        "422 idempotency-key-reused",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Give an API client a new secret (HEAD of its unit)",
            description = "The new secret is in this answer only; the old one is void at once. A token that the client "
                    + "has already is good until it ends, for some minutes. To change without a gap make a second client "
                    + "with the same scopes, and revoke this one when lastUsedAt stays as it is.")
    @APIResponseSchema(value = ApiClientRepresentation.class, responseCode = "201")
    public ApiClientRepresentation renewApiClientSecret(
            UUID id,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        requireHead(id);
        var request = List.of("renewApiClientSecret", id);
        var issued = idempotency.once(
                key, caller.id(), request, ApiClients.Issued.class, () -> clients.renewSecret(seen(id, ifMatch)));
        return clients.shown(issued);
    }

    /** Done here before Keycloak is asked, so that it can always be done. */
    @POST
    @Path("/revocation")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Revoke an API client for good (HEAD of its unit)",
            description = "From its next request on it is refused, also with a token that it has already, and also "
                    + "while the login service is away. What it did stays.")
    public ApiClientRepresentation revokeApiClient(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var revoked = QuarkusTransaction.requiringNew().call(() -> {
            clients.revoke(seen(id, ifMatch));
            return queries.one(id);
        });
        try {
            tidying.disable(id);
        } catch (ProblemException later) {
            Log.infof("API client %s is revoked; at Keycloak it is disabled later", id);
        }
        return revoked;
    }

    private ApiClient seen(UUID id, @Nullable String ifMatch) {
        var client = ApiClient.forChange(id).orElseThrow(() -> notFound());
        caller.require(client.unitId, HEAD);
        Versioned.requireSeen(ifMatch, queries.one(id));
        return client;
    }

    private void requireHead(UUID id) {
        caller.require(queries.one(id).unitId(), HEAD);
    }
}
