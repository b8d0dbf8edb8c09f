package id.fkp.calendar;

import static id.fkp.shared.act.Act.Reach.PUBLIC;
import static id.fkp.shared.problem.CommonProblems.CHANGED_MEANWHILE;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/calendar-years")
@Produces(APPLICATION_JSON)
@Tag(name = "calendar", description = "The holidays on which working days are counted")
class CalendarYearResource {

    private final Acts acts;
    private final Clock clock;

    CalendarYearResource(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the years whose holidays are known, with their days, newest first")
    public Page<CalendarYearRepresentation> listCalendarYears() {
        return new Page<>(
                CalendarYear.newestFirst().stream()
                        .map(CalendarYearRepresentation::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{year}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read the holidays of one year")
    public CalendarYearRepresentation readCalendarYear(@Parameter(example = "2027") int year) {
        return CalendarYearRepresentation.of(CalendarYear.of(year).orElseThrow(() -> notFound()));
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change the holidays of a year, or enter a year (admin)",
            description = "With If-Match the year is changed, with `If-None-Match: *` it is entered. Deadlines computed"
                    + " before name the version they were counted on.")
    public CalendarYearRepresentation changeCalendarYear(
            @Parameter(example = "2027") @Min(2000) @Max(2199) int year,
            @Parameter(description = "ETag of the year as last read; required to change it")
                    @RestHeader("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "`*` to enter a year that is not there yet") @RestHeader("If-None-Match") @Nullable
                    String ifNoneMatch,
            @NotNull @Valid CalendarYearDetails details) {
        return "*".equals(ifNoneMatch) ? enter(year, details) : change(year, ifMatch, details);
    }

    private CalendarYearRepresentation enter(int year, CalendarYearDetails details) {
        CalendarYear.of(year).ifPresent(known -> {
            throw CHANGED_MEANWHILE
                    .because(
                            "Tahun ini sudah ada di kalender. Bandingkan, lalu putuskan.",
                            "This year is in the calendar already. Compare, then decide.")
                    .showing(CalendarYearRepresentation.of(known));
        });
        details.requireDaysOf(year);
        var entered = new CalendarYear(year, details, clock.instant());
        entered.enter();
        return told("calendar-year.entered", entered);
    }

    private CalendarYearRepresentation change(int year, @Nullable String ifMatch, CalendarYearDetails details) {
        var known = CalendarYear.of(year).orElseThrow(() -> notFound());
        Versioned.requireSeen(ifMatch, CalendarYearRepresentation.of(known));
        details.requireDaysOf(year);
        known.describe(details, clock.instant());
        known.flush();
        return told("calendar-year.changed", known);
    }

    /** The days stand in the register, so that what a version held can be read after later changes. */
    private CalendarYearRepresentation told(String verb, CalendarYear year) {
        acts.fire(new Act(
                null,
                verb,
                "calendar-year",
                year.id,
                PUBLIC,
                Map.of(
                        "year", year.year,
                        "version", year.version,
                        "source", year.source,
                        "checked", year.checked,
                        "holidays", year.holidays)));
        return CalendarYearRepresentation.of(year);
    }
}
