package id.fkp.establish;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.calendar.Calendars;
import id.fkp.establish.reading.DecreeRepresentation;
import id.fkp.establish.reading.DecreeSearch;
import id.fkp.establish.reading.DecreeSummary;
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
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.AsOf;
import id.fkp.unit.Units;
import id.fkp.unit.paper.PaperNumbers;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/decrees")
@Produces(APPLICATION_JSON)
@Tag(name = "decrees", description = "How standards become law of a unit: decrees (SK) and pledges (maklumat)")
class DecreeResource {

    private final Decrees decrees;
    private final Units units;
    private final PaperNumbers papers;
    private final Calendars calendars;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    DecreeResource(
            Decrees decrees,
            Units units,
            PaperNumbers papers,
            Calendars calendars,
            Projection projection,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.decrees = decrees;
        this.units = units;
        this.papers = papers;
        this.calendars = calendars;
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
            summary = "List decrees, newest first",
            description = "Those that are signed; with drafts=true all of a unit, for its members.")
    public Page<DecreeSummary> listDecrees(@BeanParam @Valid DecreeSearch search, @BeanParam @Valid PageRequest page) {
        return search.page(projection, caller, page, clock.instant());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read one decree; a draft, for members of its unit")
    public DecreeRepresentation readDecree(UUID id) {
        var decree = represented(id);
        if (decree.isDraft() && !caller.isMemberOf(decree.unit().id())) {
            throw notFound();
        }
        return decree;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/decrees/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Begin the draft of a decree on standards of a unit (DRAFTER or HEAD)",
            description = "Considerations and legal bases are filled in as units usually write them, the signer as its "
                    + "head. Its standards need not be agreed yet; before the signature they must be.")
    @APIResponseSchema(value = DecreeRepresentation.class, responseCode = "201")
    public DecreeRepresentation beginDecree(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid DecreePlan plan) {
        var unit = units.find(plan.unitId()).orElseThrow(() -> notFound());
        caller.requireOnPublic(unit.id(), DRAFTER, HEAD);
        return idempotency.once(key, caller.id(), List.of("beginDecree", plan), DecreeRepresentation.class, () -> {
            var usual = papers.signer(unit.id());
            var head = caller.may(unit.id(), HEAD) ? caller.name() : null;
            var decree = decrees.begin(
                    plan,
                    usual.name() == null ? head : usual.name(),
                    usual.position() == null ? "Kepala " + unit.name() : usual.position(),
                    caller.name(),
                    clock.instant());
            return represented(decree.id);
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
    @Operation(summary = "Change the draft of a decree (DRAFTER or HEAD of its unit)")
    public DecreeRepresentation changeDecree(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid DecreeDetails details) {
        var decree = held(id, ifMatch, DRAFTER, HEAD);
        decrees.change(decree, details);
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
    @Operation(summary = "Throw the draft of a decree away (DRAFTER or HEAD of its unit)")
    public void discardDecree(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        decrees.discard(held(id, ifMatch, DRAFTER, HEAD));
    }

    @GET
    @Path("/{id}/readiness")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "What is missing before a decree may be signed (members of its unit)")
    public DecreeReadiness readDecreeReadiness(
            UUID id, @RestHeader("Accept-Language") @Nullable String acceptLanguage) {
        var decree = Decree.<Decree>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(decree.unitId);
        if (decree.isSigned()) {
            return new DecreeReadiness(true, List.of());
        }
        var missing = decrees.missing(decree, clock.instant()).stream()
                .map(fault -> fault.in(Language.of(acceptLanguage)))
                .toList();
        return new DecreeReadiness(missing.isEmpty(), missing);
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
            summary = "Make the signed decree known, by which its standards are established (HEAD of its unit)",
            description =
                    "Refused with illegal-transition while anything is missing; errors names all of it. From then "
                            + "on the decree and its papers do not change, and everybody reads them. From the day it names, "
                            + "its standards are in force (PP 96/2012 art 27(4)).")
    public DecreeRepresentation signDecree(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Signing signing) {
        var decree = held(id, ifMatch, HEAD);
        var zone = units.find(decree.unitId).orElseThrow().zone();
        decrees.sign(decree, signing, caller.name(), new AsOf(clock.instant(), zone));
        return represented(id);
    }

    /** The draft, held until this transaction ends, if the caller may change it and has seen it as it is. */
    private Decree held(UUID id, @Nullable String ifMatch, UnitRole... allowed) {
        var decree = Decree.locked(id).orElseThrow(() -> notFound());
        caller.requireOn(decree.isSigned(), decree.unitId, allowed);
        Versioned.requireNamed(ifMatch);
        decree.requireDraft();
        Versioned.requireSeen(ifMatch, represented(id));
        return decree;
    }

    private DecreeRepresentation represented(UUID id) {
        var now = clock.instant();
        var decree = DecreeRepresentation.of(projection, id, now).orElseThrow(() -> notFound());
        if (decree.pledgeDue() == null) {
            return decree;
        }
        var zone = units.find(decree.unit().id()).orElseThrow().zone();
        return decree.counted(calendars.current(), new AsOf(now, zone).today());
    }
}
