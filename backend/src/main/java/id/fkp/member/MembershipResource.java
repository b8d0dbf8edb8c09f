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
import io.quarkus.security.ForbiddenException;
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

@Path("/v1/memberships")
@Produces(APPLICATION_JSON)
@Tag(name = "identity", description = "Who is calling, members and how they join")
class MembershipResource {

    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    MembershipResource(Idempotency idempotency, Acts acts, Caller caller, Clock clock) {
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "List the members of a unit or of an institution, newest first (admin, HEAD, AUDITOR)",
            description =
                    "Exactly one of the two is named. Of a unit, also those whose role comes from its institution.")
    public Page<MembershipRepresentation> listMemberships(
            @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID institutionId,
            @BeanParam @Valid PageRequest page) {
        var scope = Scope.asked(unitId, institutionId);
        scope.require(caller, HEAD, AUDITOR);
        var found = Membership.newestIn(scope, page).stream()
                .map(MembershipRepresentation::of)
                .toList();
        return Page.of(found, page, MembershipRepresentation::id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 joining-link-unknown",
        "409 already-member",
        "410 joining-link-used",
        "410 joining-link-expired",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Join by a joining link, which binds its role to the login of this request",
            description = "A link is good once and for seven days.")
    @APIResponseSchema(value = MembershipRepresentation.class, responseCode = "201")
    public MembershipRepresentation join(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid Joining joining) {
        caller.requirePerson();
        return idempotency.once(key, caller.id(), List.of("join", joining), MembershipRepresentation.class, () -> {
            var link = JoiningLink.opened(joining.token());
            var membership = link.use(caller, clock.instant());
            acts.fire(new Act(
                    membership.unitId,
                    "membership.begun",
                    "membership",
                    membership.id,
                    INTERNAL,
                    Map.of("role", membership.role, "joiningLinkId", link.id)));
            return MembershipRepresentation.of(membership);
        });
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 last-head"})
    @Operation(
            summary = "Take a role back (admin, HEAD)",
            description = "409 last-head when a unit would be left without any HEAD of its own or of its institution.")
    public void endMembership(UUID id) {
        var membership = Membership.<Membership>findByIdOptional(id).orElseThrow(() -> notFound());
        requireManager(membership);
        membership.end();
        acts.fire(new Act(
                membership.unitId,
                "membership.ended",
                "membership",
                id,
                INTERNAL,
                Map.of("role", membership.role, "subject", membership.subject)));
    }

    private void requireManager(Membership membership) {
        if (caller.isAdmin() || membership.scope().rolesOf(caller).contains(HEAD)) {
            return;
        }
        if (!membership.isKnownTo(caller)) {
            throw notFound();
        }
        throw new ForbiddenException();
    }
}
