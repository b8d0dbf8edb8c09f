package id.fkp.integrate.upsert;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.integrate.upsert.ExternalIds.Space;
import id.fkp.integrate.upsert.Upserts.Request;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/standard-upserts")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate")
class StandardUpsertResource {

    private final Units units;
    private final StandardDrafts drafts;
    private final Upserts upserts;
    private final Caller caller;

    StandardUpsertResource(Units units, StandardDrafts drafts, Upserts upserts, Caller caller) {
        this.units = units;
        this.drafts = drafts;
        this.upserts = upserts;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Bring in drafts of standards by what another system calls them (DRAFTER or HEAD of the unit)",
            description =
                    "At most 100 and 16 MiB. A standard whose external id is not known is begun with a first draft; of "
                            + "a known one the draft is changed, or left alone where it says the same. A text that is before the "
                            + "public, discussed or established is never touched: the item is refused with version-frozen until "
                            + "somebody opens the next version. So is one with texts that others have written in the draft, "
                            + "unless replaces is true. Each item is done whole or refused by itself, and a dry run foresees "
                            + "what items of one request do to each other: of two with one code it refuses the second.")
    @APIResponseSchema(value = UpsertAnswer.class, responseCode = "201")
    public UpsertAnswer upsertStandards(
            @Parameter(description = "The unit's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "Whether only to say what would become of each; nothing is written")
                    @RestQuery
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language,
            @NotNull @Valid StandardUpserts sent) {
        var unitId = units.require(ref).id();
        caller.requireOnPublic(unitId, DRAFTER, HEAD);
        var space = new Space(ExternalIds.Kind.STANDARD, unitId, sent.source());
        return upserts.run(
                new Request(key, "upsertStandards", space, dryRun, Language.of(language)),
                sent.items(),
                drafts.of(space, unitId));
    }
}
