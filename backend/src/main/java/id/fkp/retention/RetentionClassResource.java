package id.fkp.retention;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.calendar.Term;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.RetentionRules;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.CommonProblems;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Words;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/retention-classes")
@Produces(APPLICATION_JSON)
@Tag(name = "retention", description = "How long personal data is kept, and what was erased")
class RetentionClassResource {

    /** What an archive schedule rules is asked for in the yearly evaluation (PP 96/2012 art 32) at least once. */
    private static final Term ARCHIVES_AT_LEAST = new Term(1, Term.Unit.YEARS);

    private final Retention retention;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    RetentionClassResource(Retention retention, Acts acts, Caller caller, Clock clock) {
        this.retention = retention;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the classes of personal data with how long each is kept, and why")
    public Page<RetentionClass> listRetentionClasses() {
        return new Page<>(retention.classes(), null);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read one class of personal data")
    public RetentionClass readRetentionClass(@Parameter(example = "ATTENDANCE") PersonClass code) {
        return retention.of(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Set how long a class of personal data is kept, by the archive schedule that rules it (admin)",
            description =
                    "From the next run on. Attendance, signatories, photos and recordings belong to archives: a year at least.")
    public RetentionClass setRetentionPeriod(
            @Parameter(example = "ATTENDANCE") PersonClass code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RetentionPlan plan) {
        require(code, plan);
        var current = retention.of(code);
        Versioned.requireSeen(ifMatch, current);
        var period = RetentionPeriod.seen(code, current.version());
        period.set(plan, caller.name(), clock.instant());
        period.persistAndFlush();
        acts.fire(new Act(
                null,
                "retention-class.changed",
                "retention-class",
                RetentionRules.of(code).id(),
                Reach.PUBLIC,
                Map.of(
                        "personClass",
                        code.name(),
                        "amount",
                        period.amount,
                        "unit",
                        period.unit.name(),
                        "source",
                        period.source)));
        return retention.of(code);
    }

    private static void require(PersonClass code, RetentionPlan plan) {
        if (plan.unit() == Term.Unit.WORKING_DAYS) {
            throw refused("/unit", "not-counted", "bukan hari kerja", "is no unit of these periods");
        }
        if (RetentionRules.of(code).archive()
                && Periods.isShorter(new Term(plan.amount(), plan.unit()), ARCHIVES_AT_LEAST)) {
            throw refused("/amount", "too-short", "paling sedikit satu tahun", "must be a year at least");
        }
    }

    private static RuntimeException refused(String pointer, String fault, String detailId, String detailEn) {
        return CommonProblems.refused(new Fault(pointer, fault, new Words(detailId, detailEn)));
    }
}
