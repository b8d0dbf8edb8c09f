package id.fkp.establish.pledge;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.establish.Decrees;
import id.fkp.establish.signing.Signing;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/pledges")
@Produces(APPLICATION_JSON)
@Tag(name = "decrees")
class PledgeResource {

    private final Pledges pledges;
    private final Decrees decrees;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    PledgeResource(
            Pledges pledges,
            Decrees decrees,
            Projection projection,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.pledges = pledges;
        this.decrees = decrees;
        this.projection = projection;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List pledges, newest first",
            description = "Those that are signed; with drafts=true all of a unit, for its members.")
    public Page<PledgeRepresentation> listPledges(
            @RestQuery @Nullable UUID unitId,
            @Parameter(description = "The decree on which they rest") @RestQuery @Nullable UUID decreeId,
            @Parameter(description = "Also those not signed; for members of unitId") @RestQuery @DefaultValue("false")
                    boolean drafts,
            @BeanParam @Valid PageRequest page) {
        if (drafts) {
            if (unitId == null) {
                throw INVALID_PARAMETER.because("drafts: sebutkan juga unitId.", "drafts: name the unitId, too.");
            }
            caller.require(unitId);
        }
        return PledgeRepresentation.page(projection, unitId, decreeId, drafts, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read one pledge; a draft, for members of its unit")
    public PledgeRepresentation readPledge(UUID id) {
        var pledge = represented(id);
        if (pledge.isDraft() && !caller.isMemberOf(pledge.unit().id())) {
            throw notFound();
        }
        return pledge;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/pledges/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Begin the pledge that rests on a signed decree (DRAFTER or HEAD of its unit)",
            description = "It is published within 7 working days from the day on which the standards were set "
                    + "(PP 96/2012 art 30(3)-(4)). A new decree or a new head asks for a new one.")
    @APIResponseSchema(value = PledgeRepresentation.class, responseCode = "201")
    public PledgeRepresentation beginPledge(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid PledgePlan plan) {
        var decree = decrees.find(plan.decreeId()).orElseThrow(() -> notFound());
        caller.requireOn(decree.signed(), decree.unitId(), DRAFTER, HEAD);
        return idempotency.once(key, caller.id(), List.of("beginPledge", plan), PledgeRepresentation.class, () -> {
            if (!decree.signed()) {
                throw ILLEGAL_TRANSITION.because(
                        "Tetapkan keputusannya lebih dahulu; maklumat bersandar padanya.",
                        "First sign the decree; the pledge rests on it.");
            }
            return represented(pledges.begin(decree, caller.name(), clock.instant()).id);
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Change the draft of a pledge (DRAFTER or HEAD of its unit)")
    public PledgeRepresentation changePledge(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid PledgeDetails details) {
        var pledge = held(id, ifMatch, DRAFTER, HEAD);
        pledges.change(pledge, details);
        return represented(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Throw the draft of a pledge away (DRAFTER or HEAD of its unit)")
    public void discardPledge(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        pledges.discard(held(id, ifMatch, DRAFTER, HEAD));
    }

    @POST
    @Path("/{id}/signing")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Publish the signed pledge (HEAD of its unit)",
            description = "From then on it and its papers do not change, and everybody reads them. It takes the place "
                    + "of the unit's pledge before it.")
    public PledgeRepresentation signPledge(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Signing signing) {
        var pledge = held(id, ifMatch, HEAD);
        pledges.sign(pledge, signing, caller.name(), clock.instant());
        return represented(id);
    }

    /** The draft, held until this transaction ends, if the caller may change it and has seen it as it is. */
    private Pledge held(UUID id, @Nullable String ifMatch, UnitRole... allowed) {
        var pledge = Pledge.locked(id).orElseThrow(() -> notFound());
        caller.requireOn(pledge.isSigned(), pledge.unitId, allowed);
        Versioned.requireNamed(ifMatch);
        pledge.requireDraft();
        Versioned.requireSeen(ifMatch, represented(id));
        return pledge;
    }

    private PledgeRepresentation represented(UUID id) {
        return PledgeRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }
}
