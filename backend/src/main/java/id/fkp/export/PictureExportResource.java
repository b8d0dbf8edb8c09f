package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.PictureTable;
import id.fkp.export.stream.Download;
import id.fkp.export.stream.Downloads;
import id.fkp.identity.Caller;
import id.fkp.picture.PictureParameters;
import id.fkp.picture.PictureState;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class PictureExportResource {

    private final Downloads downloads;
    private final Caller caller;

    PictureExportResource(Downloads downloads, Caller caller) {
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("/picture-export")
    @PermitAll
    @Refuses({"401 sign-in-required", "403 not-allowed"})
    @Operation(
            summary = "Save how far all units are by one measure as a file",
            description =
                    "The groups of readPicture, a row for each state that occurs; of every year where none is named. "
                            + Texts.FORMS)
    public Response exportPicture(
            @BeanParam @Valid PictureParameters asked, @BeanParam @Valid ExportParameters parameters) {
        var selection = PictureTable.groups(asked, asked.condition(caller));
        return answer(asked, parameters.of(selection, null));
    }

    @GET
    @Path("/picture-units-export")
    @PermitAll
    @Refuses({"401 sign-in-required", "403 not-allowed"})
    @Operation(
            summary = "Save how far each unit is as a file",
            description = "The rows of listUnitPictures with the same filters; of every year where none is named. "
                    + Texts.FORMS)
    public Response exportUnitPictures(
            @BeanParam @Valid PictureParameters asked,
            @Parameter(description = "Only those that are so far by the measure", example = "LATE") @RestQuery @Nullable
                    PictureState state,
            @BeanParam @Valid ExportParameters parameters) {
        var selection = PictureTable.units(asked, asked.condition(caller), state);
        return answer(asked, parameters.of(selection, null));
    }

    /** What everybody may have does not take the places of the members. */
    private Response answer(PictureParameters asked, Download download) {
        return asked.measure().isInternal() ? downloads.toMember(download) : downloads.toAll(download);
    }
}
