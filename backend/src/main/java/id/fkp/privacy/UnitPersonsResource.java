package id.fkp.privacy;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.UnitInfo;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For somebody who has lost the link and writes to the unit: its head looks, hands out and erases, and the trail says so. */
@Path("/v1/units/{ref}/persons")
@Produces(APPLICATION_JSON)
@Tag(name = "personal-data")
class UnitPersonsResource {

    private final Units units;
    private final FoundPersons persons;
    private final PersonalDataQueries queries;
    private final Erasures erasures;
    private final Acts acts;
    private final Caller caller;

    UnitPersonsResource(
            Units units,
            FoundPersons persons,
            PersonalDataQueries queries,
            Erasures erasures,
            Acts acts,
            Caller caller) {
        this.units = units;
        this.persons = persons;
        this.queries = queries;
        this.erasures = erasures;
        this.acts = acts;
        this.caller = caller;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Path("/searches")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Look for a person by name or contact in what the unit keeps (HEAD of it)",
            description = "At most 50, newest first. The audit trail keeps who looked and how many were found, not for "
                    + "whom.")
    public Page<FoundPerson> findPersons(
            @Parameter(description = "The unit's id or slug") String ref, @NotNull @Valid PersonSearch search) {
        var unit = headed(ref);
        var found = persons.find(unit.id(), search.text());
        tell(unit, "searched", Map.of("found", found.size()));
        return new Page<>(found, null);
    }

    @POST
    @Path("/exports")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Hand out what is kept of a person who has asked the unit for it (HEAD of it)",
            description = "UU 27/2022 art 32 wants it within 3 x 24 hours. The audit trail keeps the reason.")
    public PersonalData exportPerson(
            @Parameter(description = "The unit's id or slug") String ref, @NotNull @Valid PersonRequest request) {
        var unit = headed(ref);
        require(unit, request);
        tell(unit, "handed-out", detail(request));
        return queries.of(request.kind(), request.heldId());
    }

    @POST
    @Path("/erasures")
    @ResponseStatus(204)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Erase a person who has asked the unit for it (HEAD of it)",
            description =
                    "As the person could have done with the link: who it is goes, counts, texts and the digest of "
                            + "a closed list stay. The audit trail keeps the reason. Asking again changes nothing.")
    @APIResponse(responseCode = "204", description = "Nothing tells any more who it is")
    public void erasePersonOnRequest(
            @Parameter(description = "The unit's id or slug") String ref, @NotNull @Valid PersonRequest request) {
        var unit = headed(ref);
        require(unit, request);
        erasures.erase(request.kind(), request.heldId());
        tell(unit, "erased-on-request", detail(request));
    }

    private UnitInfo headed(String ref) {
        var unit = units.require(ref);
        caller.require(unit.id(), HEAD);
        return unit;
    }

    private void require(UnitInfo unit, PersonRequest request) {
        if (persons.one(unit.id(), request.kind(), request.heldId()).isEmpty()) {
            throw notFound();
        }
    }

    private static Map<String, Object> detail(PersonRequest request) {
        return Map.of(
                "kind", request.kind().name(),
                "heldId", request.heldId().toString(),
                "reason", request.reason().strip());
    }

    private void tell(UnitInfo unit, String participle, Map<String, Object> detail) {
        acts.fire(new Act(unit.id(), "person." + participle, "unit", unit.id(), Reach.INTERNAL, detail));
    }
}
