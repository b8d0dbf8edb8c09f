package id.fkp.briefing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.briefing.given.BriefingReading;
import id.fkp.briefing.reading.OwnBriefing;
import id.fkp.gate.RateLimits;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** Who has the secret of an entry is the officer. */
@Path("/v1/briefing-officers/{number}")
@Produces(APPLICATION_JSON)
@Tag(name = "briefings")
class OwnBriefingResource {

    private static final String NUMBER = "The officer's own, in any case, with or without the hyphen";

    private final Officers officers;
    private final RateLimits limits;
    private final Idempotency idempotency;
    private final Clock clock;

    OwnBriefingResource(Officers officers, RateLimits limits, Idempotency idempotency, Clock clock) {
        this.officers = officers;
        this.limits = limits;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Refuses("404 officer-unknown")
    @Operation(
            summary = "Read what the list of a briefing says of oneself",
            description = "A number nobody has and a wrong secret are answered alike.")
    public OwnBriefing readOwnBriefing(
            @Parameter(description = NUMBER, example = "4W8P-T1ZF") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret) {
        return officers.own(officers.requireOf(number, secret));
    }

    @POST
    @Path("/readings")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 officer-unknown",
        "409 briefing-closed",
        "409 briefing-not-open",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Say later what else one has read and understood, or that one is there after all",
            description = "What was said before stays, with its time.")
    @APIResponseSchema(value = OwnBriefing.class, responseCode = "201")
    public OwnBriefing addOwnReading(
            @Parameter(description = NUMBER, example = "4W8P-T1ZF") String number,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Attendance-Secret") @Nullable String secret,
            @NotNull @Valid BriefingReading said) {
        var id = officers.requireOf(number, secret);
        idempotency.once(key, "officer " + id, List.of("addOwnReading", id, said), UUID.class, () -> {
            limits.count("officer " + id);
            officers.goOn(id, said, clock.instant());
            return id;
        });
        return officers.own(id);
    }

    @DELETE
    @Path("/person")
    @PermitAll
    @Transactional
    @Refuses("404 officer-unknown")
    @Operation(
            summary = "Erase who one is from the list, at any time",
            description = "Name, position and number go; that somebody was there and has read stays. Asking again "
                    + "changes nothing.")
    public OwnBriefing eraseBriefingOfficer(
            @Parameter(description = NUMBER, example = "4W8P-T1ZF") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret) {
        var id = officers.requireOf(number, secret);
        officers.erasePerson(id, clock.instant());
        return officers.own(id);
    }
}
