package id.fkp.attendance.evaluation;

import static id.fkp.attendance.evaluation.EvaluationProblems.given;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.Attendances;
import id.fkp.attendance.reading.OwnAttendance;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Who came says how the forum was, each once. */
@Path("/v1/attendances/{number}/evaluation")
@Produces(APPLICATION_JSON)
@Tag(name = "attendance")
class OwnEvaluationResource {

    private final Projection projection;
    private final Attendances attendances;
    private final Idempotency idempotency;

    OwnEvaluationResource(Projection projection, Attendances attendances, Idempotency idempotency) {
        this.projection = projection;
        this.attendances = attendances;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 attendance-unknown",
        "409 evaluation-given",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Say how the forum was, once",
            description =
                    "What was answered is kept without who answered it: only that this attendance has. Sent again under its "
                            + "key it is answered as the first time, whatever it then says: nothing is kept of it to compare.")
    @APIResponseSchema(value = OwnAttendance.class, responseCode = "201")
    public OwnAttendance evaluateSession(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid EvaluationAnswers answers) {
        var id = attendances.requireOf(number, secret);
        // Without the answers: among a thousand the ones that were given would be found by their digest.
        idempotency.once(key, "attendance " + id, List.of("evaluateSession"), Boolean.class, () -> {
            var place = attendances.evaluate(id).orElseThrow(() -> given());
            new SessionEvaluation(place.unitId(), place.sessionId(), answers).persistAndFlush();
            return true;
        });
        return OwnAttendance.of(projection, id).orElseThrow();
    }
}
