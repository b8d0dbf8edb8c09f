package id.fkp.fact;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import id.fkp.unit.Units;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/fact-imports")
@Produces(APPLICATION_JSON)
@Tag(
        name = "facts",
        description = "What was measured of services: complaints and service times, beside their standards")
class FactImportsResource {

    private static final String UNIT = "The unit's id or slug";

    private final Projection projection;
    private final FactImports imports;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;

    FactImportsResource(
            Projection projection, FactImports imports, Units units, Idempotency idempotency, Caller caller) {
        this.projection = projection;
        this.imports = imports;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List the files of complaints and service times of a unit, newest first (its members)")
    public Page<FactImportRepresentation> listFactImports(
            @Parameter(description = UNIT) String ref, @BeanParam @Valid PageRequest page) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return FactImportRepresentation.page(projection, unit.id(), page);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 fact-import-replaces",
        "413 fact-import-too-long",
        "422 fact-import-broken",
        "422 fact-import-unreadable",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Bring in complaints or service times as CSV (DRAFTER, MODERATOR or HEAD of the unit)",
            description =
                    "The body is the file: UTF-8, at most 20 MiB and 100,000 rows. COMPLAINTS: tanggal (a day or a month), "
                            + "layanan (its name, or the code of its standard), komponen (SD1 to MF8, or words), jumlah, nomor. "
                            + "SERVICE_TIMES: tanggal, layanan, lama, satuan (minutes, hours, working or calendar days), jumlah, "
                            + "nomor. Columns that say who somebody is are not read. With dryRun nothing is written and each "
                            + "broken row is named; else nothing is written either while a row is broken, unless skipBroken. A row "
                            + "whose nomor is known is left out; rows without one take the place of those of the same service and "
                            + "month, which needs replace.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = FactImportResult.class, responseCode = "201")
    public FactImportResult importFacts(
            @Parameter(description = UNIT) String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @BeanParam @Valid FactOrder order,
            @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language,
            byte[] bytes) {
        Idempotency.required(key);
        var unit = units.require(ref);
        caller.requireOnPublic(unit.id(), DRAFTER, MODERATOR, HEAD);
        var sheet = imports.read(unit.id(), order.kind(), bytes);
        var digest = Digest.sha256(bytes);
        if (order.dryRun()) {
            return imports.preview(unit.id(), order, sheet, digest).with(sheet.headings(), sheet.broken(language));
        }
        if (!order.skipBroken()) {
            FactProblems.REFUSALS.requireWhole(sheet.faults());
        }
        var request = List.of("importFacts", unit.id(), digest, order);
        // The faults are found anew each time, so that what is kept under the key stays small.
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(
                        key,
                        caller.id(),
                        request,
                        FactImportResult.class,
                        () -> imports.bringIn(unit.id(), order, sheet, digest, caller.name())))
                .with(sheet.headings(), sheet.broken(language));
    }
}
