package id.fkp.assessment.pack;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.assessment.rule.Indicator;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.UnitInfo;
import id.fkp.unit.Units;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/assessment/{indicator}")
@Tag(name = "assessments")
class EvidencePackResource {

    private static final String ZIP = "application/zip";

    private final PackPlans plans;
    private final PackMaking making;
    private final Units units;
    private final Caller caller;
    private final Acts acts;
    private final RoutingContext request;
    private final Clock clock;

    EvidencePackResource(
            PackPlans plans,
            PackMaking making,
            Units units,
            Caller caller,
            Acts acts,
            RoutingContext request,
            Clock clock) {
        this.plans = plans;
        this.making = making;
        this.units = units;
        this.caller = caller;
        this.acts = acts;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Path("/pack")
    @Produces(APPLICATION_JSON)
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "See what the evidence pack of an indicator will hold (members of the unit)",
            description =
                    "Nothing is written yet: which documents go into which file, what is left out and why, what may be, too, "
                            + "where pictures do not become small enough, and what is missing for the next point.")
    public EvidencePack readEvidencePack(
            @Parameter(description = "The unit's id or slug") String ref, Indicator indicator) {
        return making.foresee(plans.of(unit(ref), indicator, clock.instant()));
    }

    @GET
    @Path("/pack.zip")
    @Produces(ZIP)
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"404 not-found", "503 unavailable"})
    @Operation(
            summary = "Save the evidence pack of an indicator (members of the unit)",
            description =
                    "At most five files of at most 5 MB, as the upload form takes them: documents are combined, pictures "
                            + "made smaller, PDFs split. Beside them 00-daftar-bukti.pdf to read and manifest.json (EvidencePack) with "
                            + "SHA-256, what was changed, what is left out and why, and what is missing. What the form does not "
                            + "take is in the folder 'di luar batas'. The manifest is the first entry and not compressed. Attendance lists have names, "
                            + "as the law wants them; that a pack was made goes into the audit.")
    @APIResponse(
            responseCode = "200",
            description = "The pack",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response saveEvidencePack(
            @Parameter(description = "The unit's id or slug") String ref, Indicator indicator) {
        var unit = unit(ref);
        var plan = plans.of(unit, indicator, clock.instant());
        var pack = making.make(plan);
        request.addEndHandler(ended -> pack.forget());
        QuarkusTransaction.requiringNew()
                .run(() -> acts.fire(new Act(
                        unit.id(),
                        "evidence-pack.made",
                        "unit",
                        unit.id(),
                        Reach.INTERNAL,
                        Map.of("indicator", indicator.name()))));
        var name = plan.archive() + ".zip";
        StreamingOutput body = pack::write;
        return Response.ok(body, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.saved(name, name))
                .build();
    }

    private UnitInfo unit(String ref) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return unit;
    }
}
