package id.fkp.briefing;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.briefing.given.BriefingConfirmation;
import id.fkp.briefing.reading.BriefingPass;
import id.fkp.briefing.reading.OpenBriefing;
import id.fkp.gate.RateLimits;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.submission.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** A briefing for the officers: who has its number reads it, and says so, without an account. */
@Path("/v1/briefing-links/{number}")
@Produces(APPLICATION_JSON)
@Tag(name = "briefings")
class BriefingLinkResource {

    private static final String NUMBER = "Of the briefing, in any case, with or without the hyphen";

    private final Projection projection;
    private final Officers officers;
    private final Senders senders;
    private final RateLimits limits;
    private final Idempotency idempotency;
    private final Clock clock;

    BriefingLinkResource(
            Projection projection,
            Officers officers,
            Senders senders,
            RateLimits limits,
            Idempotency idempotency,
            Clock clock) {
        this.projection = projection;
        this.officers = officers;
        this.senders = senders;
        this.limits = limits;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read a briefing by its number",
            description = "What officers are to read, and what they can say now. Nobody on its list is in it.")
    public OpenBriefing readBriefingLink(@Parameter(description = NUMBER, example = "7K3M-Q2XK") String number) {
        return ShortNumber.read(number)
                .flatMap(read -> OpenBriefing.of(projection, read, clock.instant()))
                .orElseThrow(() -> notFound());
    }

    @POST
    @Path("/confirmations")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 not-found",
        "409 briefing-closed",
        "409 briefing-full",
        "409 briefing-not-open",
        "409 officer-known",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Say that one is there, and which standards one has read and understood",
            description =
                    "From the day of the briefing until its last day of reading. Who was entered by the unit under "
                            + "that name is that person. Answers with a number and a secret, with which the same device goes on "
                            + "later. Sent again under its key it is answered as the first time.")
    @APIResponseSchema(value = BriefingPass.class, responseCode = "201")
    public BriefingPass confirmBriefing(
            @Parameter(description = NUMBER, example = "7K3M-Q2XK") String number,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid BriefingConfirmation confirmation) {
        var sender = senders.of(deviceToken);
        var briefing = ShortNumber.read(number).flatMap(Briefing::numbered).orElseThrow(() -> notFound());
        var request = List.of("confirmBriefing", briefing.id, confirmation);
        var id = idempotency.once(key, sender.owner(), request, UUID.class, () -> {
            limits.count(sender.counted());
            return officers.confirm(briefing.id, confirmation, clock.instant());
        });
        return officers.pass(id);
    }
}
