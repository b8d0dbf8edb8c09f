package id.fkp.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.briefing.Officers;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/briefing-officers/{number}/personal-data")
@Produces(APPLICATION_JSON)
@Tag(name = "personal-data")
class OfficerDataResource {

    private final Officers officers;
    private final PersonalDataQueries queries;

    OfficerDataResource(Officers officers, PersonalDataQueries queries) {
        this.officers = officers;
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Refuses("404 officer-unknown")
    @Operation(
            summary = "Read all that is kept of a person as an officer on the list of a briefing, with its secret",
            description =
                    "Also what they have said that they read, without the number as a civil servant (NIP), which is "
                            + "asked of the unit (`exportPerson`).")
    public PersonalData readOfficerData(
            @Parameter(description = "In any case, with or without the hyphen", example = "4W8P-T1ZF") String number,
            @RestHeader("Attendance-Secret") @Nullable String secret) {
        return queries.ofOfficer(number, officers.requireOf(number, secret));
    }
}
