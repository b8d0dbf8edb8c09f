package id.fkp.response;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.fkp.feedback.answer.ResponseRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.response.Responses.Office;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/responses")
@Produces(APPLICATION_JSON)
@Tag(name = "responses", description = "What offices make of inputs")
class ResponseResource {

    private final ResponseQueries queries;
    private final Responses responses;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ResponseResource(
            ResponseQueries queries,
            Responses responses,
            Units units,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.responses = responses;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is kept under a key holds no words, which may be concealed since; they are read anew each time. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Given(UUID id) {}

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List answers with the first input each of them answers, newest first")
    public Page<AnsweredFeedback> listResponses(
            @RestQuery @Nullable UUID unitId, @RestQuery @Nullable UUID forumId, @BeanParam @Valid PageRequest page) {
        return queries.page(unitId, forumId, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses({"404 not-found"})
    @Operation(
            summary = "Read one answer; it is public while an input beside which it stands is",
            description =
                    "Any answer of the unit, also one beside an input that waits or one that was replaced, is for "
                            + "who moderates or heads the unit.")
    public ResponseRepresentation getResponse(UUID id) {
        return queries.one(id).or(() -> ofTheirs(id)).orElseThrow(() -> notFound());
    }

    /** Who may answer reads every answer of the unit: one to a held complaint would else not be where it was made. */
    private Optional<ResponseRepresentation> ofTheirs(UUID id) {
        return responses
                .find(id)
                .filter(answer -> caller.may(answer.unitId(), UnitRole.MODERATOR, UnitRole.HEAD))
                .map(answer -> queries.given(answer.id()));
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/responses/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 responses-refused",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Answer one or many inputs of a forum, all or none",
            description = "For who moderates or heads the unit. Refused inputs are named in errors by their pointer: "
                    + "not-found, other-forum, hidden, withdrawn or changed-meanwhile. All that a filter of the inbox "
                    + "finds, such as those that say the same, is named by GET /feedback-picks. The answer takes the place of an earlier one, which "
                    + "is kept, and is public at once.")
    @APIResponseSchema(value = ResponseRepresentation.class, responseCode = "201")
    public ResponseRepresentation respond(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ResponseDecision decision) {
        var given = idempotency.once(key, caller.id(), decision, Given.class, () -> {
            var unitId = responses.unit(decision, caller::isMemberOf).orElseThrow(() -> notFound());
            caller.require(unitId, UnitRole.MODERATOR, UnitRole.HEAD);
            var unit = units.find(unitId).orElseThrow();
            var office = new Office(unitId, unit.name(), caller.issuer(), caller.subject(), caller.name());
            return new Given(responses.give(decision, office, clock.instant()));
        });
        return queries.given(given.id());
    }
}
