package id.fkp.registration.ticket;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.registration.Registrations;
import id.fkp.registration.Tickets;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Who has the secret of a ticket acts as its holder. */
@Path("/v1/tickets/{number}")
@Produces(APPLICATION_JSON)
@Tag(name = "registrations")
class TicketResource {

    private final TicketQueries queries;
    private final Registrations registrations;
    private final Tickets tickets;

    TicketResource(TicketQueries queries, Registrations registrations, Tickets tickets) {
        this.queries = queries;
        this.registrations = registrations;
        this.tickets = tickets;
    }

    @GET
    @PermitAll
    @Refuses("404 ticket-unknown")
    @Operation(
            summary = "Read a ticket, with its secret",
            description =
                    "As it stands now: the place on the waiting list, and whether the session was moved. A number "
                            + "nobody has and a wrong secret are answered alike.")
    public TicketRepresentation readTicket(
            String number, @RestHeader("Ticket-Secret") @Nullable String secret, UriInfo uri) {
        return queries.of(tickets.require(number, secret), uri);
    }

    @POST
    @Path("/cancellation")
    @PermitAll
    @Transactional
    @Refuses({"404 ticket-unknown", "409 registration-closed", "409 ticket-used"})
    @Operation(
            summary = "Give a seat back, with the ticket's secret",
            description = "Who waits longest gets it. Asking again changes nothing. 409 registration-closed after the "
                    + "session, 409 ticket-used for who has come.")
    public TicketRepresentation cancelTicket(
            String number, @RestHeader("Ticket-Secret") @Nullable String secret, UriInfo uri) {
        var id = tickets.require(number, secret);
        registrations.cancel(id);
        return queries.of(id, uri);
    }

    @DELETE
    @Path("/person")
    @PermitAll
    @Transactional
    @Refuses("404 ticket-unknown")
    @Operation(
            summary = "Erase who registered, with the ticket's secret, at any time",
            description =
                    "Name, contact, needs and organisation go, and with them every consent; the seat stays. Asking "
                            + "again changes nothing.")
    public TicketRepresentation eraseTicketPerson(
            String number, @RestHeader("Ticket-Secret") @Nullable String secret, UriInfo uri) {
        var id = tickets.require(number, secret);
        registrations.erasePerson(id);
        return queries.of(id, uri);
    }
}
