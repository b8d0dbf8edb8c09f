package id.fkp.member;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.act.Act.Reach.INTERNAL;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.secret.ServerKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/joining-links")
@Produces(APPLICATION_JSON)
@Tag(name = "identity")
class JoiningLinkResource {

    private final ServerKey serverKey;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    JoiningLinkResource(ServerKey serverKey, Idempotency idempotency, Acts acts, Caller caller, Clock clock) {
        this.serverKey = serverKey;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "List the joining links of a unit or of an institution, newest first (admin, HEAD, AUDITOR)",
            description = "Exactly one of the two is named. Tokens are not shown again.")
    public Page<JoiningLinkRepresentation> listJoiningLinks(
            @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID institutionId,
            @BeanParam @Valid PageRequest page) {
        var scope = Scope.asked(unitId, institutionId);
        scope.require(caller, HEAD, AUDITOR);
        var found = JoiningLink.newestIn(scope, page).list().stream()
                .map(JoiningLinkRepresentation::of)
                .toList();
        return Page.of(found, page, JoiningLinkRepresentation::id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Make a link by which somebody joins in a role (admin, HEAD)",
            description = "The token is in this answer only. It is good once and for seven days.")
    @APIResponseSchema(value = JoiningLinkRepresentation.class, responseCode = "201")
    public JoiningLinkRepresentation makeJoiningLink(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid JoiningLinkPlan plan) {
        var request = List.of("makeJoiningLink", plan);
        var made = idempotency.once(key, caller.id(), request, JoiningLinkRepresentation.class, () -> {
            plan.scope().require(caller, HEAD);
            var link = new JoiningLink(plan.scope(), plan.role(), caller.name(), serverKey, clock.instant());
            link.persistAndFlush();
            acts.fire(new Act(
                    link.unitId, "joining-link.made", "joining-link", link.id, INTERNAL, Map.of("role", link.role)));
            return JoiningLinkRepresentation.of(link);
        });
        return made.with(JoiningLink.token(made.id(), serverKey)); // what is kept of the answer holds no token
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Take a joining link back (admin, HEAD)",
            description = "Who has joined by it stays a member; take that role back by itself.")
    public void removeJoiningLink(UUID id) {
        var link = JoiningLink.<JoiningLink>findByIdOptional(id).orElseThrow(() -> notFound());
        link.scope().require(caller, HEAD);
        if (JoiningLink.delete("id", id) == 0) {
            throw notFound();
        }
        acts.fire(
                new Act(link.unitId, "joining-link.removed", "joining-link", id, INTERNAL, Map.of("role", link.role)));
    }
}
