package id.fkp.survey.sheet;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Digest;
import id.fkp.survey.Surveys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/surveys/{ref}/imports")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class ImportResource {

    private final Surveys surveys;
    private final Imports imports;
    private final Idempotency idempotency;
    private final Caller caller;

    ImportResource(Surveys surveys, Imports imports, Idempotency idempotency, Caller caller) {
        this.surveys = surveys;
        this.imports = imports;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 survey-not-open",
        "413 survey-import-too-long",
        "422 idempotency-key-reused",
        "422 survey-import-broken",
        "422 survey-import-unreadable"
    })
    @Operation(
            summary = "Bring in responses of another form as CSV (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "The body is the file: UTF-8, at most 20 MiB and 100,000 rows, with headings U1 to U9 (1 to 4) and "
                            + "tanggal; where wanted jenis kelamin, umur, pendidikan, pekerjaan, saran and nomor. With dryRun "
                            + "nothing is written and each broken row is named; else nothing is written either while a row is "
                            + "broken, unless skipBroken keeps those that are right. The same file is brought in once; a row with "
                            + "a nomor that is known is left out, so that a mended file may be sent whole.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportResult.class, responseCode = "201")
    public ImportResult importSurveyResponses(
            @Parameter(description = "The survey's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "Whether only to say what it would bring") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Whether to keep the rows that are right although others are broken")
                    @RestQuery
                    @DefaultValue("false")
                    boolean skipBroken,
            @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language,
            byte[] bytes) {
        Idempotency.required(key);
        var survey = surveys.requireVisible(ref);
        caller.requireOn(survey.isPublic(), survey.unitId(), DRAFTER, MODERATOR, HEAD);
        Surveys.requireBegun(survey);
        var sheet = ImportSheet.read(survey, bytes, caller.name());
        var faults = sheet.faults.stream().map(fault -> fault.in(language)).toList();
        var digest = Digest.sha256(bytes);
        if (dryRun) {
            return imports.preview(survey, sheet, digest).with(sheet.headings, faults);
        }
        if (!skipBroken) {
            ImportProblems.REFUSALS.requireWhole(sheet.faults);
        }
        var request = List.of("importSurveyResponses", survey.id(), digest, skipBroken);
        // The faults are found anew each time, so that what is kept under the key stays small.
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(
                        key,
                        caller.id(),
                        request,
                        ImportResult.class,
                        () -> imports.bringIn(surveys.holdShared(survey.id()), sheet, digest)))
                .with(sheet.headings, faults);
    }
}
