package id.fkp.unit.paper;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.refused;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.file.StoredFiles;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Words;
import id.fkp.unit.UnitInfo;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/paper-settings")
@Produces(APPLICATION_JSON)
@Tag(name = "units")
class PaperSettingsResource {

    private final Units units;
    private final PaperNumbers numbers;
    private final StoredFiles files;
    private final Acts acts;
    private final Caller caller;

    PaperSettingsResource(Units units, PaperNumbers numbers, StoredFiles files, Acts acts, Caller caller) {
        this.units = units;
        this.numbers = numbers;
        this.files = files;
        this.acts = acts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read how the papers of a unit look and are numbered (members of it)",
            description = "Before it has said so, what new units have. With the number that the next paper of each "
                    + "kind would get today.")
    public PaperSettingsRepresentation readPaperSettings(@Parameter(description = "The unit's id or slug") String ref) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return represented(unit);
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Say how the papers of a unit look and are numbered (HEAD of it)",
            description = "For papers made from then on; a number that stands already stays, and so does a signed "
                    + "paper. The logo is public from then on.")
    public PaperSettingsRepresentation changePaperSettings(
            @Parameter(description = "The unit's id or slug") String ref,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PaperPlan plan) {
        var unit = units.require(ref);
        caller.require(unit.id(), HEAD);
        var current = represented(unit);
        Versioned.requireSeen(ifMatch, current);
        if (plan.logoFileId() != null) {
            fault(unit, plan.logoFileId(), plan.logoSaid()).ifPresent(PaperSettingsResource::refuse);
            files.publish(plan.logoFileId());
        }
        PaperSettings.set(unit.id(), current.version(), plan);
        acts.fire(new Act(
                unit.id(),
                "paper-settings.changed",
                "unit",
                unit.id(),
                Reach.INTERNAL,
                Map.of("lines", plan.lines(), "agreementPattern", plan.agreementPattern())));
        return represented(unit);
    }

    private Optional<Fault> fault(UnitInfo unit, UUID logoId, @Nullable String said) {
        if (said == null) {
            return Optional.of(new Fault(
                    "/logoSaid",
                    "missing",
                    new Words(
                            "sebutkan apa yang terlihat, bagi yang tidak dapat melihatnya",
                            "say what it shows, for those who cannot see it")));
        }
        var logo = files.findOf(unit.id(), logoId);
        return logo.isEmpty() ? Optional.of(StoredFiles.notOfUnit("/logoFileId")) : LogoCheck.of(files, logo.get());
    }

    private static void refuse(Fault fault) {
        throw refused(fault);
    }

    private PaperSettingsRepresentation represented(UnitInfo unit) {
        return PaperSettingsRepresentation.of(unit.id(), numbers.today(unit.id()));
    }
}
