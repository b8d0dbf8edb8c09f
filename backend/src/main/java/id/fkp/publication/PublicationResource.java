package id.fkp.publication;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/publications/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "publications", description = "Where standards and pledges are shown to people")
class PublicationResource {

    private final PublicationQueries queries;
    private final Publications publications;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    PublicationResource(
            PublicationQueries queries,
            Publications publications,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.publications = publications;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read where something is shown, also an entry that was withdrawn")
    public PublicationRepresentation readPublication(UUID id) {
        return represented(id);
    }

    @PUT
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
            summary = "Say anew where something is shown, or that it ended (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "The standard or pledge stays the same. Proofs are those of the plan from then on.")
    public PublicationRepresentation changePublication(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid PublicationPlan plan) {
        var publication = written(id);
        Versioned.requireSeen(ifMatch, represented(id));
        publications.change(publication, plan, clock.instant());
        return represented(id);
    }

    @POST
    @Path("/withdrawal")
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
            summary = "Withdraw an entry that was made by mistake (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "It counts no longer and leaves the lists; that it was there stays readable, with the reason.")
    @APIResponseSchema(value = PublicationRepresentation.class, responseCode = "201")
    public PublicationRepresentation withdrawPublication(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid WithdrawalReason why) {
        var publication = written(id);
        var request = List.of("withdrawPublication", id, why);
        idempotency.once(key, caller.id(), request, Boolean.class, () -> {
            publications.withdraw(publication, why.reason(), clock.instant());
            return true;
        });
        return represented(id);
    }

    /** Held until the end of the request, if the caller may write in its unit. */
    private Publication written(UUID id) {
        var publication = Publication.forChange(id).orElseThrow(() -> notFound());
        caller.requireOnPublic(publication.unitId, DRAFTER, MODERATOR, HEAD);
        return publication;
    }

    private PublicationRepresentation represented(UUID id) {
        return queries.one(id).orElseThrow(() -> notFound());
    }
}
