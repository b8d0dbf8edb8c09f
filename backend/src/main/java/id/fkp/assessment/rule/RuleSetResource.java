package id.fkp.assessment.rule;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessment-rules")
@Produces(APPLICATION_JSON)
@Tag(name = "assessments", description = "What the national evaluation (PEKPPP) would say of a unit")
class RuleSetResource {

    private final Acts acts;
    private final Clock clock;

    RuleSetResource(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the scales and weights by which units were and are judged, newest first")
    public Page<RuleSet> listAssessmentRules() {
        return new Page<>(
                AssessmentRules.newestFirst().stream()
                        .map(AssessmentRules::info)
                        .toList(),
                null);
    }

    @GET
    @Path("/{validFrom}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read the scales and weights that hold from a day on")
    public RuleSet readAssessmentRules(@Parameter(example = "2023-01-01") LocalDate validFrom) {
        return AssessmentRules.of(validFrom).orElseThrow(() -> notFound()).info();
    }

    @PUT
    @Path("/{validFrom}")
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change scales and weights, or enter those of a later day (admin)",
            description = "With If-Match they are changed, with `If-None-Match: *` entered. Scores follow at once.")
    public RuleSet changeAssessmentRules(
            @Parameter(example = "2023-01-01") LocalDate validFrom,
            @Parameter(description = "ETag as last read; required to change them") @RestHeader("If-Match") @Nullable
                    String ifMatch,
            @Parameter(description = "`*` to enter a day that is not there yet") @RestHeader("If-None-Match") @Nullable
                    String ifNoneMatch,
            @NotNull @Valid RuleSetDetails details) {
        details.requireSound();
        return "*".equals(ifNoneMatch) ? enter(validFrom, details) : change(validFrom, ifMatch, details);
    }

    private RuleSet enter(LocalDate validFrom, RuleSetDetails details) {
        AssessmentRules.of(validFrom).ifPresent(known -> {
            throw CHANGED_MEANWHILE
                    .because(
                            "Aturan sejak hari ini sudah ada. Bandingkan, lalu putuskan.",
                            "There are rules from this day already. Compare, then decide.")
                    .showing(known.info());
        });
        var entered = new AssessmentRules(validFrom, details, clock.instant());
        entered.enter();
        return told("assessment-rules.entered", entered);
    }

    private RuleSet change(LocalDate validFrom, @Nullable String ifMatch, RuleSetDetails details) {
        var known = AssessmentRules.of(validFrom).orElseThrow(() -> notFound());
        Versioned.requireSeen(ifMatch, known.info());
        known.describe(details, clock.instant());
        known.flush();
        return told("assessment-rules.changed", known);
    }

    private RuleSet told(String verb, AssessmentRules rules) {
        acts.fire(new Act(
                null,
                verb,
                "assessment-rules",
                rules.id,
                PUBLIC,
                Map.of("validFrom", rules.validFrom.toString(), "version", rules.version, "source", rules.source)));
        return rules.info();
    }
}
