package id.fkp.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.registration.Tickets;
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

@Path("/v1/tickets/{number}/personal-data")
@Produces(APPLICATION_JSON)
@Tag(name = "personal-data", description = "What is kept of a person, for that person")
class TicketDataResource {

    private final Tickets tickets;
    private final PersonalDataQueries queries;

    TicketDataResource(Tickets tickets, PersonalDataQueries queries) {
        this.tickets = tickets;
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Refuses("404 ticket-unknown")
    @Operation(
            summary = "Read all that is kept of a person under a ticket, with its secret",
            description = "Of the registration, and of the attendance of who came with it.")
    public PersonalData readTicketData(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Ticket-Secret") @Nullable String secret) {
        return queries.ofTicket(number, tickets.require(number, secret));
    }
}
