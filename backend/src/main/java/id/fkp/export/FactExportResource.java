package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.FactTable;
import id.fkp.export.stream.Downloads;
import id.fkp.fact.reading.Facts;
import id.fkp.shared.json.Json;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/standards/{ref}/facts-export")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class FactExportResource {

    private final Facts facts;
    private final Downloads downloads;
    private final Json json;

    FactExportResource(Facts facts, Downloads downloads, Json json) {
        this.facts = facts;
        this.downloads = downloads;
        this.json = json;
    }

    @GET
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Save what was measured of the service of a standard as a file",
            description = "A row for each element, source of complaints and source of times beside a component, with "
                    + "before, after and change: readStandardFacts as the caller sees it, for everybody what was "
                    + "published. " + Texts.FORMS)
    public Response exportStandardFacts(
            @Parameter(description = "The standard's id or slug") String ref,
            @BeanParam @Valid ExportParameters parameters) {
        var known = facts.of(ref);
        var download = parameters.of(FactTable.of(json.write(known.facts())), known.slug());
        return known.asMember() ? downloads.toMember(download) : downloads.toAll(download);
    }
}
