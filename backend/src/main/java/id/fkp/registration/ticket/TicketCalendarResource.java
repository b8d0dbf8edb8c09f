package id.fkp.registration.ticket;

import id.fkp.registration.Tickets;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/tickets/{number}/calendar.ics")
@Tag(name = "registrations")
class TicketCalendarResource {

    private static final String ICALENDAR = "text/calendar";

    private final TicketQueries queries;
    private final Tickets tickets;
    private final Clock clock;

    TicketCalendarResource(TicketQueries queries, Tickets tickets, Clock clock) {
        this.queries = queries;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(ICALENDAR)
    @Refuses("404 ticket-unknown")
    @Operation(
            summary = "Read a ticket as an entry for a calendar, with its secret",
            description = "iCalendar (RFC 5545). The meeting link stands in it for who takes part online and has a "
                    + "place.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = ICALENDAR,
                            schema = @Schema(type = SchemaType.STRING, examples = "BEGIN:VCALENDAR")))
    public Response readTicketCalendar(
            String number,
            @RestHeader("Ticket-Secret") @Nullable String secret,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            UriInfo uri) {
        var ticket = queries.of(tickets.require(number, secret), uri);
        var language = Language.of(acceptLanguage);
        return Response.ok(TicketCalendar.of(ticket, language, clock.instant()))
                .type(ICALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tiket-" + ticket.number() + ".ics\"")
                .build();
    }
}
