package id.fkp.standard;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Ref;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}/versions")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class VersionResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Projection projection;
    private final FrozenVersions frozen;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    VersionResource(
            Projection projection,
            FrozenVersions frozen,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.frozen = frozen;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the text of a version",
            description = "One before the public never changes and may be kept for ever. Drafts are for members.")
    @APIResponseSchema(VersionRepresentation.class)
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readVersion(String ref, int number, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var kept = frozen.find(ref, number);
        if (kept.isPresent()) {
            return forEver(kept.get(), ifNoneMatch);
        }
        var asked = Ref.of(ref);
        var version = VersionRepresentation.of(projection, asked.column(), asked.value(), number)
                .orElseThrow(() -> notFound());
        if (version.frozenAt() != null) {
            return forEver(frozen.keep(ref, version), ifNoneMatch);
        }
        if (!caller.isMemberOf(version.unit().id())) {
            throw notFound();
        }
        return Response.ok(version).build();
    }

    private static Response forEver(FrozenVersions.Sent version, @Nullable String ifNoneMatch) {
        var answer = Versioned.isKnown(ifNoneMatch, version.etag())
                ? Response.notModified()
                : Response.ok(version.body(), APPLICATION_JSON);
        return answer.header(HttpHeaders.ETAG, version.etag())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }

    @POST
    @ResponseStatus(201)
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
            String ref,
            @Parameter(required = true) @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid VersionOpening opening) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        standard.requireAuthor(caller);
        var request = List.of("openVersion", standard.id, opening);
        return idempotency.once(key, caller.id(), request, VersionRepresentation.class, () -> {
            standard.locked();
            var next = StandardVersion.newestOf(standard.id).openNext(opening.reason(), caller.name(), clock.instant());
            acts.fire(new Act(
                    standard.unitId,
                    "standard-version.opened",
                    "standard-version",
                    next.id,
                    Reach.INTERNAL,
                    Map.of("standardId", standard.id, "number", next.number, "reason", opening.reason())));
            return VersionRepresentation.of(projection, next.id).orElseThrow();
        });
    }

    @GET
    @Path("/{number}/components/{code}")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read one component of a version; of a draft, for members")
    public ComponentRepresentation readComponent(String ref, int number, ComponentCode code) {
        var version = version(ref, number);
        boolean member = caller.isMemberOf(version.unitId);
        if (version.frozenAt == null && !member) {
            throw notFound();
        }
        var component = ComponentRepresentation.of(Component.in(version.id, code));
        return version.frozenAt == null ? component : component.withoutAuthor();
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
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ComponentText text) {
        var standard = Standard.of(Ref.of(ref)).orElseThrow(() -> notFound());
        standard.requireAuthor(caller);
        var version = StandardVersion.of(standard.id, number).orElseThrow(() -> notFound());
        version.requireWritable();
        var component = Component.lock(version.id, code);
        if (text.content().equals(component.content)) {
            return ComponentRepresentation.of(component); // a repeated save whose first answer was lost
        }
        Versioned.requireSeen(ifMatch, ComponentRepresentation.of(component));
        component.write(text.content(), caller.name(), clock.instant());
        acts.fire(new Act(
                standard.unitId,
                "component.written",
                "standard-version",
                version.id,
                Reach.INTERNAL,
                Map.of("code", code, "version", component.version)));
        return ComponentRepresentation.of(component);
    }

    private static StandardVersion version(String ref, int number) {
        return Standard.of(Ref.of(ref))
                .flatMap(standard -> StandardVersion.of(standard.id, number))
                .orElseThrow(() -> notFound());
    }
}
