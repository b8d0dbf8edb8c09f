package id.fkp.integrate.upsert;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Role;
import id.fkp.integrate.upsert.ExternalIds.Space;
import id.fkp.integrate.upsert.UnitUpserts.UnitItem;
import id.fkp.integrate.upsert.Upserts.Made;
import id.fkp.integrate.upsert.Upserts.Request;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import id.fkp.unit.plan.UnitDetails;
import id.fkp.unit.plan.UnitPlan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/unit-upserts")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate")
class UnitUpsertResource implements Upserts.Kind<UnitItem> {

    private final Units units;
    private final Upserts upserts;

    UnitUpsertResource(Units units, Upserts upserts) {
        this.units = units;
        this.upserts = upserts;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "422 idempotency-key-reused"})
    @Operation(
            summary = "Bring in units by what another system calls them (admin)",
            description =
                    "At most 200. A unit whose external id is not known is entered under its institution, a known "
                            + "one changed, and one that says the same already left alone; its slug and institution stay. Each is "
                            + "done whole or refused by itself; sent again, nothing is doubled. A dry run foresees what items of "
                            + "one request do to each other: of two with one id it refuses the second.")
    @APIResponseSchema(value = UpsertAnswer.class, responseCode = "201")
    public UpsertAnswer upsertUnits(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "Whether only to say what would become of each; nothing is written")
                    @RestQuery
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language,
            @NotNull @Valid UnitUpserts sent) {
        var space = new Space(ExternalIds.Kind.UNIT, null, sent.source());
        return upserts.run(new Request(key, "upsertUnits", space, dryRun, Language.of(language)), sent.items(), this);
    }

    @Override
    public Made create(UnitItem item) {
        var institution = item.institutionId();
        Upserts.require(
                institution != null && units.hasInstitution(institution),
                "/institutionId",
                "unknown",
                "bukan instansi yang dikenal",
                "is not an institution that is known");
        var unit = units.enter(plan(Objects.requireNonNull(institution), item.unit()));
        return new Made(unit.id(), unit.id());
    }

    private static UnitPlan plan(UUID institutionId, UnitDetails said) {
        return new UnitPlan(
                institutionId,
                said.name(),
                said.shortName(),
                said.address(),
                said.zone(),
                said.territories(),
                said.about(),
                said.phone(),
                said.email(),
                said.foundedOn());
    }

    @Override
    public boolean change(UUID id, UnitItem item) {
        return units.change(id, item.unit());
    }

    @Override
    public boolean isThere(UUID id) {
        return units.find(id).isPresent();
    }
}
