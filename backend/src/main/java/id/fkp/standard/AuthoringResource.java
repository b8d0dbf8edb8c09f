package id.fkp.standard;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.reason.Citations;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentRepresentation;
import id.fkp.standard.version.ComponentText;
import id.fkp.standard.version.VersionRepresentation;
import id.fkp.standard.version.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What the authors of a unit do with the texts of its standards. */
@Path("/v1/standards/{ref}/versions")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class AuthoringResource {

    private final Projection projection;
    private final Standards standards;
    private final Citations citations;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    AuthoringResource(
            Projection projection,
            Standards standards,
            Citations citations,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.standards = standards;
        this.citations = citations;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt(value = "/api/v1/standards/{ref}/versions/{number}", by = "number")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 version-still-draft",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Open the next version with the same texts, and say why (DRAFTER or HEAD of the unit)",
            description = "A text before the public can no longer change; this is how it is left.")
    @APIResponseSchema(value = VersionRepresentation.class, responseCode = "201")
    public VersionRepresentation openVersion(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid VersionOpening opening) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        standard.requireAuthor(caller);
        var request = List.of("openVersion", standard.id, opening);
        return idempotency.once(key, caller.id(), request, VersionRepresentation.class, () -> {
            standard.locked();
            var next = standards.openNext(standard, opening.reason(), caller.name(), clock.instant());
            acts.fire(new Act(
                    standard.unitId,
                    "standard-version.opened",
                    "standard-version",
                    next.id(),
                    Reach.INTERNAL,
                    Map.of("standardId", standard.id, "number", next.number(), "reason", opening.reason())));
            return VersionRepresentation.of(projection, next.id()).orElseThrow();
        });
    }

    @PUT
    @Path("/{number}/components/{code}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 version-frozen", "412 changed-meanwhile", "428 if-match-missing"
    })
    @Operation(
            summary = "Write one component of a draft (DRAFTER or HEAD of the unit)",
            description = "Each component has its own ETag, so that authors of different components never collide. "
                    + "Of two in the same one, the second gets 412 with the text that is kept in current. "
                    + "Sending the text that is kept already changes nothing.")
    public ComponentRepresentation writeComponent(
            String ref,
            int number,
            ComponentCode code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ComponentText text) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        standard.requireAuthor(caller);
        citations.require(standard.id, text.reason());
        var written = Versions.write(standard.id, number, code, ifMatch, text, caller.name(), clock.instant());
        standards.written(standard.unitId, written);
        return written.component();
    }
}
