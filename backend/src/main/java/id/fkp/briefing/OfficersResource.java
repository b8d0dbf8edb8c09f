package id.fkp.briefing;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.given.Removal;
import id.fkp.briefing.given.OfficerList;
import id.fkp.briefing.given.OfficerRecord;
import id.fkp.briefing.reading.OfficerRepresentation;
import id.fkp.briefing.reading.OfficersEntered;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The list of a briefing, as the unit keeps it. */
@Path("/v1/briefings/{id}/officers")
@Produces(APPLICATION_JSON)
@Tag(name = "briefings")
class OfficersResource {

    private static final UnitRole[] WRITING = {DRAFTER, MODERATOR, HEAD};

    private final Projection projection;
    private final Officers officers;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    OfficersResource(Projection projection, Officers officers, Idempotency idempotency, Caller caller, Clock clock) {
        this.projection = projection;
        this.officers = officers;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the officers of a briefing, who was entered last first (members of its unit)",
            description = "Who is to know, who was there, and what each has read and understood. Who was entered by "
                    + "mistake stays on the list, marked as removed.")
    public Page<OfficerRepresentation> listBriefingOfficers(UUID id, @BeanParam @Valid PageRequest page) {
        requireMember(id);
        return OfficerRepresentation.ofBriefing(projection, id, page);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 briefing-full",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Enter who is to be briefed (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Who is on the list already is left as they are. Who uses the link under a name that was "
                    + "entered is that person.")
    @APIResponseSchema(value = OfficersEntered.class, responseCode = "201")
    public OfficersEntered enterBriefingOfficers(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid OfficerList list) {
        requireMember(id, WRITING);
        return idempotency.once(
                key,
                caller.id(),
                List.of("enterBriefingOfficers", id, list),
                OfficersEntered.class,
                () -> officers.enter(id, list.officers(), caller.name(), clock.instant()));
    }

    @PUT
    @Path("/{officerId}")
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
            summary = "Note or take back what is known of an officer (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "As from a list that was signed on paper: who it is, whether they were there, what they have "
                    + "read. Whom a reading was noted by is said.")
    public OfficerRepresentation noteBriefingOfficer(
            UUID id,
            UUID officerId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OfficerRecord known) {
        var officer = held(id, officerId);
        Versioned.requireSeen(ifMatch, represented(id, officerId));
        officers.record(officer, known, caller.name(), clock.instant());
        return represented(id, officerId);
    }

    @POST
    @Path("/{officerId}/removal")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Strike from the list who was entered by mistake (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "The entry stays, with the reason; its link is nobody's any more.")
    @APIResponseSchema(value = OfficerRepresentation.class, responseCode = "201")
    public OfficerRepresentation removeBriefingOfficer(
            UUID id,
            UUID officerId,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Removal removal) {
        var officer = held(id, officerId);
        var request = List.of("removeBriefingOfficer", officerId, removal.reason());
        idempotency.once(key, caller.id(), request, Boolean.class, () -> {
            officers.remove(officer, removal.reason(), caller.name(), clock.instant());
            return true;
        });
        return represented(id, officerId);
    }

    private void requireMember(UUID id, UnitRole... roles) {
        caller.require(Briefing.<Briefing>findByIdOptional(id).orElseThrow(() -> notFound()).unitId, roles);
    }

    /** Held until the end of the request. */
    private Officer held(UUID id, UUID officerId) {
        requireMember(id, WRITING);
        return Officer.on(id, officerId).orElseThrow(() -> notFound());
    }

    private OfficerRepresentation represented(UUID id, UUID officerId) {
        return OfficerRepresentation.of(projection, id, officerId).orElseThrow(() -> notFound());
    }
}
