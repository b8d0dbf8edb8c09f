package id.fkp.agreement.settings;

import static id.fkp.identity.UnitRole.HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/agreement-settings")
@Produces(APPLICATION_JSON)
@Tag(name = "agreement")
class SettingsResource {

    private final Units units;
    private final Acts acts;
    private final Caller caller;

    SettingsResource(Units units, Acts acts, Caller caller) {
        this.units = units;
        this.acts = acts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read how a unit numbers its records of agreement (members of it)",
            description = "Before it has said so, the pattern that new units have.")
    public SettingsRepresentation readAgreementSettings(@Parameter(description = "The unit's id or slug") String ref) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return AgreementSettings.of(unit.id());
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Say how a unit numbers its records of agreement (HEAD of it)",
            description = "For drafts that are begun from then on; a number that stands already stays.")
    public SettingsRepresentation changeAgreementSettings(
            @Parameter(description = "The unit's id or slug") String ref,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NumberPattern pattern) {
        var unit = units.require(ref);
        caller.require(unit.id(), HEAD);
        Versioned.requireSeen(ifMatch, AgreementSettings.of(unit.id()));
        var kept = AgreementSettings.set(unit.id(), pattern);
        acts.fire(new Act(
                unit.id(),
                "agreement-settings.changed",
                "unit",
                unit.id(),
                Reach.INTERNAL,
                Map.of("numberPattern", kept.numberPattern())));
        return kept;
    }
}
