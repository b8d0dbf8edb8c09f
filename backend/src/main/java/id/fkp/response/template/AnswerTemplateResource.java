package id.fkp.response.template;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Templates of answers, kept by who may answer. */
@Path("/v1/answer-templates")
@Produces(APPLICATION_JSON)
@Tag(name = "responses")
class AnswerTemplateResource {

    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    AnswerTemplateResource(Idempotency idempotency, Acts acts, Caller caller, Clock clock) {
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List the templates of answers of a unit, newest first (its members)")
    public Page<AnswerTemplateRepresentation> listAnswerTemplates(
            @NotNull @RestQuery UUID unitId, @BeanParam @Valid PageRequest page) {
        caller.require(unitId);
        var found = AnswerTemplate.newestOf(unitId, page).stream()
                .map(AnswerTemplate::shown)
                .toList();
        return Page.of(found, page, AnswerTemplateRepresentation::id);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/answer-templates/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(summary = "Write a template of answers of a unit (MODERATOR or HEAD of it)")
    @APIResponseSchema(value = AnswerTemplateRepresentation.class, responseCode = "201")
    public AnswerTemplateRepresentation addAnswerTemplate(
            @NotNull @RestQuery UUID unitId,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid TemplateText text) {
        caller.require(unitId, MODERATOR, HEAD);
        requireKnown(text);
        var request = List.of("addAnswerTemplate", unitId, text);
        return idempotency.once(key, caller.id(), request, AnswerTemplateRepresentation.class, () -> {
            var template = new AnswerTemplate(unitId, text, caller.name(), clock.instant());
            template.persistAndFlush();
            tell(template, "written");
            return template.shown();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read a template of answers (members of its unit)")
    public AnswerTemplateRepresentation readAnswerTemplate(UUID id) {
        var template = AnswerTemplate.<AnswerTemplate>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(template.unitId);
        return template.shown();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change a template of answers (MODERATOR or HEAD of its unit)",
            description = "Answers that were given with it keep their words.")
    public AnswerTemplateRepresentation changeAnswerTemplate(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid TemplateText text) {
        var template = seen(id, ifMatch, MODERATOR, HEAD);
        requireKnown(text);
        template.write(text, caller.name(), clock.instant());
        template.persistAndFlush();
        tell(template, "changed");
        return template.shown();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Remove a template of answers (MODERATOR or HEAD of its unit)",
            description = "Answers that were given with it keep their words.")
    public void removeAnswerTemplate(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var template = seen(id, ifMatch, MODERATOR, HEAD);
        template.delete();
        tell(template, "removed");
    }

    private AnswerTemplate seen(UUID id, @Nullable String ifMatch, UnitRole... roles) {
        var template = AnswerTemplate.forChange(id).orElseThrow(() -> notFound());
        caller.require(template.unitId, roles);
        Versioned.requireSeen(ifMatch, template.shown());
        return template;
    }

    private static void requireKnown(TemplateText text) {
        var faults = Stream.of(
                        Placeholder.unknownIn(text.text(), "/text"), Placeholder.unknownIn(text.textEn(), "/textEn"))
                .flatMap(fault -> fault.stream())
                .toList();
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private void tell(AnswerTemplate template, String participle) {
        acts.fire(new Act(
                template.unitId,
                "answer-template." + participle,
                "answer-template",
                template.id,
                Reach.INTERNAL,
                Map.of("title", template.title),
                clock.instant()));
    }
}
