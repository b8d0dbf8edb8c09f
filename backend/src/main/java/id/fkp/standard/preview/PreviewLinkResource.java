package id.fkp.standard.preview;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ServerKey;
import id.fkp.standard.Standards;
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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}/preview-links")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class PreviewLinkResource {

    private final Standards standards;
    private final Projection projection;
    private final ServerKey serverKey;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    PreviewLinkResource(
            Standards standards,
            Projection projection,
            ServerKey serverKey,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.standards = standards;
        this.projection = projection;
        this.serverKey = serverKey;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the preview links of a standard, newest first (members of its unit)",
            description = "Tokens are not shown again.")
    public Page<PreviewLinkRepresentation> listPreviewLinks(String ref, @BeanParam @Valid PageRequest page) {
        var newest = standards.newest(ref).orElseThrow(() -> notFound());
        caller.require(newest.unitId());
        return PreviewLinkRepresentation.newest(projection, newest.standardId(), page);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Make a link that shows the newest version of a standard (DRAFTER or HEAD of its unit)",
            description =
                    "The token is in this answer only. The link shows that version even after a newer one is opened.")
    @APIResponseSchema(value = PreviewLinkRepresentation.class, responseCode = "201")
    public PreviewLinkRepresentation makePreviewLink(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid PreviewPlan plan) {
        var newest = standards.newest(ref).orElseThrow(() -> notFound());
        caller.require(newest.unitId(), DRAFTER, HEAD);
        var request = List.of("makePreviewLink", newest.standardId(), plan);
        var made = idempotency.once(key, caller.id(), request, PreviewLinkRepresentation.class, () -> {
            int days = Objects.requireNonNullElse(plan.days(), PreviewPlan.USUAL_DAYS);
            var link = new PreviewLink(newest, days, caller.name(), serverKey, clock.instant());
            link.persistAndFlush();
            acts.fire(link.act("preview-link.made"));
            return PreviewLinkRepresentation.of(link, newest.number());
        });
        return made.with(PreviewLink.token(made.id(), serverKey)); // what is kept of the answer holds no token
    }
}
