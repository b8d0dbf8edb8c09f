package id.fkp.deadline.feed;

import static id.fkp.shared.problem.CommonProblems.SIGN_IN_REQUIRED;

import id.fkp.deadline.reading.DeadlineQueries;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.ProblemMapper;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/deadlines.ics")
@Tag(name = "deadlines")
class DeadlineCalendarResource {

    private static final String ICALENDAR = "text/calendar";

    /** What was done stays in people's calendars for a while. */
    private static final Period DONE_STAYS = Period.ofMonths(3);

    private final Units units;
    private final FeedReader reader;
    private final DeadlineQueries queries;
    private final Instance<CalendarDays> days;
    private final Clock clock;

    DeadlineCalendarResource(
            Units units, FeedReader reader, DeadlineQueries queries, @Any Instance<CalendarDays> days, Clock clock) {
        this.units = units;
        this.reader = reader;
        this.queries = queries;
        this.days = days;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(ICALENDAR)
    @Refuses({"401 sign-in-required", "404 not-found"})
    @Operation(
            summary = "Read the deadlines of a unit as a calendar (its members, or a calendar program)",
            description =
                    "iCalendar (RFC 5545), one event on each last day, on the days on which certificates end or their "
                            + "bodies look again, and for forums and surveys of this year and the next. A member reads it with their token, a calendar "
                            + "program with the name and password of a deadline feed (HTTP Basic).")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = ICALENDAR,
                            schema = @Schema(type = SchemaType.STRING, examples = "BEGIN:VCALENDAR")))
    public Response readDeadlineCalendar(
            String ref,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context HttpHeaders headers) {
        var unit = units.require(ref);
        try {
            reader.require(unit.id(), authorization);
        } catch (UnauthorizedException nothingShown) {
            return asked(headers);
        }
        var now = clock.instant();
        var since = LocalDate.ofInstant(now, unit.zone()).minus(DONE_STAYS);
        var words = Language.of(acceptLanguage);
        var others =
                days.stream().flatMap(room -> room.of(unit.id(), now).stream()).toList();
        return Response.ok(FeedCalendar.of(unit, queries.dated(unit.id(), since), others, words, now))
                .type(ICALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, words)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tenggat-" + unit.slug() + ".ics\"")
                .build();
    }

    /** Calendar programs ask for name and password when they are challenged so, and only then. */
    private static Response asked(HttpHeaders headers) {
        var refused = SIGN_IN_REQUIRED.because(
                "Isikan nama dan sandi langganan kalender, atau masuk.",
                "Enter the name and password of the calendar feed, or sign in.");
        return Response.fromResponse(ProblemMapper.answer(refused, headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"FKP\", charset=\"UTF-8\"")
                .build();
    }
}
