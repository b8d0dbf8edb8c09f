package id.fkp.standard;

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
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.reading.RevisionRepresentation;
import id.fkp.standard.reading.StandardRepresentation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class RevisionResource {

    private final Standards standards;
    private final Approvals approvals;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    RevisionResource(
            Standards standards,
            Approvals approvals,
            Projection projection,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.standards = standards;
        this.approvals = approvals;
        this.projection = projection;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/revisions")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the passages of a standard from draft to force, newest first, with every step",
            description = "Members of the unit also see who took a step.")
    public Page<RevisionRepresentation> listRevisions(String ref, @BeanParam @Valid PageRequest page) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        boolean member = caller.isMemberOf(standard.unitId);
        if (!member && !standard.isPublic()) {
            throw notFound();
        }
        return RevisionRepresentation.page(projection, standard.id, member, page, clock.instant());
    }

    @POST
    @Path("/revisions")
    @ResponseStatus(201)
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
            summary = "Take up again what is in force, and say why (DRAFTER or HEAD of the unit)",
            description =
                    "Opens the next passage with a draft of the text in force, which stays in force until another "
                            + "is established (PP 96/2012 art 33). After a cancelled passage it goes on from its newest text.")
    @APIResponseSchema(value = StandardRepresentation.class, responseCode = "201")
    public StandardRepresentation openRevision(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid PassageOpening opening) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        standard.requireAuthor(caller);
        var request = List.of("openRevision", standard.id, opening);
        return idempotency.once(key, caller.id(), request, StandardRepresentation.class, () -> {
            standards.openPassage(standard.id, opening.reason(), caller.name(), clock.instant());
            return represented(standard);
        });
    }

    @GET
    @Path("/revision/readiness")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(summary = "What is missing before the head may agree to the newest text (members of the unit)")
    public Readiness readReadiness(String ref, @RestHeader("Accept-Language") @Nullable String acceptLanguage) {
        var newest = standards.newest(ref).orElseThrow(() -> notFound());
        caller.require(newest.unitId());
        var missing = approvals.missing(newest, clock.instant()).stream()
                .map(fault -> fault.in(Language.of(acceptLanguage)))
                .toList();
        return new Readiness(missing.isEmpty(), missing);
    }

    @POST
    @Path("/revision/approval")
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
            summary = "Agree to the newest text (HEAD of the unit)",
            description = "It comes before the public for ever and can be established by a decree. Refused with "
                    + "illegal-transition while anything is missing; errors names all of it.")
    public StandardRepresentation approveRevision(String ref, @RestHeader("If-Match") @Nullable String ifMatch) {
        var standard = held(ref, ifMatch);
        approvals.give(standards.newest(ref).orElseThrow(), caller.name(), clock.instant());
        return represented(standard);
    }

    @POST
    @Path("/revision/cancellation")
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
            summary = "Cancel a passage that is not established, and say why (HEAD of the unit)",
            description = "Texts before the public stay readable; what was in force before stays in force.")
    public StandardRepresentation cancelRevision(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid PassageEnding ending) {
        var standard = held(ref, ifMatch);
        standards.cancelPassage(standard.id, ending.reason(), caller.name(), clock.instant());
        return represented(standard);
    }

    @POST
    @Path("/revision/withdrawal")
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
            summary = "Withdraw what is in force since its service has ended, and say why (HEAD of the unit)",
            description = "From today on nothing of this standard is in force; all of it stays readable.")
    public StandardRepresentation withdrawStandard(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid PassageEnding ending) {
        var standard = held(ref, ifMatch);
        standards.withdraw(standard.id, ending.reason(), caller.name(), clock.instant());
        return represented(standard);
    }

    /** The standard, held until this transaction ends, if the caller heads its unit and has seen it as it is. */
    private Standard held(String ref, @Nullable String ifMatch) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        caller.requireOn(standard.isPublic(), standard.unitId, HEAD);
        standard.locked();
        Versioned.requireSeen(ifMatch, represented(standard));
        return standard;
    }

    private StandardRepresentation represented(Standard standard) {
        return StandardRepresentation.of(projection, "id", standard.id, clock.instant())
                .orElseThrow();
    }
}
