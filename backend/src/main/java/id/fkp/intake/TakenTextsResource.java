package id.fkp.intake;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.standard.Standards;
import id.fkp.standard.version.VersionRepresentation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/standards/{ref}/versions/{number}/texts")
@Produces(APPLICATION_JSON)
@Tag(name = "imports")
class TakenTextsResource {

    private final Standards standards;
    private final Projection projection;
    private final Caller caller;
    private final Clock clock;

    TakenTextsResource(Standards standards, Projection projection, Caller caller, Clock clock) {
        this.standards = standards;
        this.projection = projection;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 version-frozen",
        "409 component-has-text",
        "412 changed-meanwhile"
    })
    @Operation(
            summary = "Write several components of a draft, all or none (DRAFTER or HEAD of the unit)",
            description =
                    "Each text names the ETag of the component it was meant for. When one of them has changed since, "
                            + "nothing is written and 412 names which; current lists the components named as they are. A text "
                            + "takes the place of another one only when it says so. Typed rows stay as they are. Sending what "
                            + "is kept already changes nothing. Too much for one body may be sent in several.")
    public VersionRepresentation writeTexts(String ref, int number, @NotNull @Valid TakenTexts taken) {
        var version = standards.version(ref, number).orElseThrow(() -> notFound());
        caller.require(version.unitId(), DRAFTER, HEAD);
        standards.write(version, taken.replacements(), "/texts", caller.name(), clock.instant());
        return VersionRepresentation.of(projection, version.versionId()).orElseThrow();
    }
}
