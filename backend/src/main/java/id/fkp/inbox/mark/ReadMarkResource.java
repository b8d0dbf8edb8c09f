package id.fkp.inbox.mark;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/read-marks")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class ReadMarkResource {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ReadMarkResource(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Each member writes rows of their own, and each row once. */
    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @APIResponse(responseCode = "204", description = "They count as read")
    @Operation(
            summary = "Say that one has opened inputs of one's unit",
            description = "The first time counts; sent again it changes nothing. Inputs of other units are passed "
                    + "over. Colleagues see it, nobody else does.")
    public void markRead(@NotNull @Valid ReadInputs read) {
        caller.require(read.unitId());
        database.createNativeQuery("""
                        insert into feedback_read (feedback_id, issuer, subject, unit_id, name, read_at)
                        select f.id, ?2, ?3, f.unit_id, ?4, ?5 from feedback f where f.id in ?1 and f.unit_id = ?6
                        order by f.id
                        on conflict do nothing
                        """)
                .setParameter(1, read.feedbackIds())
                .setParameter(2, caller.issuer())
                .setParameter(3, caller.subject())
                .setParameter(4, caller.name())
                .setParameter(5, clock.instant())
                .setParameter(6, read.unitId())
                .executeUpdate();
    }
}
