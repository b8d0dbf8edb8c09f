package id.fkp.export;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.briefing.Briefings;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.BriefingTable;
import id.fkp.export.stream.Downloads;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/briefings/{id}/officers-export")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class BriefingExportResource {

    private final Briefings briefings;
    private final Downloads downloads;
    private final Caller caller;
    private final Acts acts;

    BriefingExportResource(Briefings briefings, Downloads downloads, Caller caller, Acts acts) {
        this.briefings = briefings;
        this.downloads = downloads;
        this.caller = caller;
        this.acts = acts;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the list of a briefing as a file (members of its unit)",
            description =
                    "A row for each officer and version, also where it was not read, all from one moment. That it "
                            + "was saved goes into the audit. " + Texts.FORMS)
    public Response exportBriefingOfficers(UUID id, @BeanParam @Valid ExportParameters parameters) {
        var unit = briefings.unitOf(id).orElseThrow(() -> notFound());
        caller.require(unit);
        var detail = Map.<String, Object>of("format", parameters.format().name());
        acts.fire(new Act(unit, "briefing.exported", "briefing", id, Reach.INTERNAL, detail));
        return downloads.toMember(parameters.of(BriefingTable.of(id), null));
    }
}
