package id.fkp.integrate.region;

import static id.fkp.export.form.ExportFormat.CSV_TYPE;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Digest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/region-imports")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate")
class RegionImportResource {

    private final Regions regions;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;

    RegionImportResource(Regions regions, Idempotency idempotency, Acts acts, Caller caller) {
        this.regions = regions;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
    }

    /** A dry run does all of it and takes it back. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @Consumes({APPLICATION_OCTET_STREAM, CSV_TYPE})
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "422 idempotency-key-reused", "422 regions-broken"})
    @Operation(
            summary = "Bring in regions from a CSV (admin)",
            description =
                    "The body is the file, at most 20 MiB and 120,000 rows, UTF-8, with a heading: code (or kode), name "
                            + "(nama) and, where wanted, bps_code (kode_bps). New codes are added, known ones get the name and, where "
                            + "given, the BPS code; what the list does not name stays. With one row broken nothing is written, and the "
                            + "first 100 faults are named by the row in the file, its heading being row 1. A dry run is answered as "
                            + "the import would be, 201 with dryRun true or 422, and writes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = RegionImport.class, responseCode = "201")
    public RegionImport importRegions(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "Whether only to say what it would bring") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            byte[] bytes) {
        Idempotency.required(key);
        var rows = RegionSheet.read(bytes);
        if (dryRun) {
            QuarkusTransaction.begin();
            try {
                return regions.merge(rows, true);
            } finally {
                QuarkusTransaction.rollback();
            }
        }
        var request = List.of("importRegions", Digest.sha256(bytes));
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(key, caller.id(), request, RegionImport.class, () -> {
                    var brought = regions.merge(rows, false);
                    var detail = Map.<String, Object>of("added", brought.added(), "changed", brought.changed());
                    acts.fire(new Act(null, "regions.imported", "region", UUID.randomUUID(), Reach.INTERNAL, detail));
                    return brought;
                }));
    }
}
