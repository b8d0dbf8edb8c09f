package id.fkp.inbox.concealment;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.exchange.Exchanges;
import id.fkp.identity.Role;
import id.fkp.inbox.InboxFeedback;
import id.fkp.inbox.InboxQueries;
import id.fkp.inbox.OfficeInputs;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Parts of what giver and office say to each other beside one input, for who moderates or heads its unit. */
@Path("/v1/feedback/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class ExchangeConcealmentResource {

    private final OfficeInputs inputs;
    private final Exchanges exchanges;
    private final InboxQueries queries;
    private final Clock clock;

    ExchangeConcealmentResource(OfficeInputs inputs, Exchanges exchanges, InboxQueries queries, Clock clock) {
        this.inputs = inputs;
        this.exchanges = exchanges;
        this.queries = queries;
        this.clock = clock;
    }

    @POST
    @Path("/exchange-concealment")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary =
                    "Conceal parts of a question, a reply, an objection or its answer, for a reason (MODERATOR or HEAD of "
                            + "the unit)",
            description = "A marker that says the reason stands in their place, for everybody and in every file. The "
                    + "texts before are under lock.")
    public InboxFeedback concealExchange(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExchangeConcealment concealment) {
        var input = inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        var reason = concealment.reason();
        var marker = reason.marker().in(queries.one(id).feedback().language());
        exchanges.conceal(input, concealment.which(), concealment.spans(), reason, marker, clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/exchange-revelation")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary =
                    "Show again all that is concealed of a question, a reply, an objection or its answer (MODERATOR or HEAD "
                            + "of the unit)",
            description = "It gets the words again with which it was said.")
    public InboxFeedback revealExchange(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ExchangeRevelation revelation) {
        var input = inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        exchanges.reveal(input, revelation.which(), clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/exchange-original-reading")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 illegal-transition"})
    @Operation(
            summary =
                    "Read a question, a reply, an objection or its answer as it was said, while parts of it are concealed "
                            + "(MODERATOR or HEAD of the unit)",
            description = "Each reading goes into the audit, with who and what for.")
    public OriginalExchange readOriginalExchange(UUID id, @NotNull @Valid ExchangeReading reading) {
        var input = inputs.require(id, MODERATOR, HEAD);
        return OriginalExchange.of(exchanges.read(input, reading.which(), reading.purpose(), clock.instant()));
    }
}
