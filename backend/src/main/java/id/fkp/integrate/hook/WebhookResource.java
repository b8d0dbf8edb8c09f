package id.fkp.integrate.hook;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.integrate.hook.WebhookProblems.TOO_MANY_WEBHOOKS;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.ClientScope;
import id.fkp.identity.Role;
import id.fkp.integrate.hook.call.HookSecrets;
import id.fkp.integrate.hook.call.HookTargets;
import id.fkp.integrate.hook.delivery.Deliveries;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Turns;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Webhooks of a unit, kept by its head. */
@Path("/v1/webhooks")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate")
class WebhookResource {

    static final int MOST_OF_UNIT = 20;

    private final WebhookQueries queries;
    private final Deliveries deliveries;
    private final HookTargets targets;
    private final HookSecrets secrets;
    private final WebhookActs acts;
    private final Idempotency idempotency;
    private final Turns turns;
    private final Caller caller;
    private final Clock clock;

    WebhookResource(
            WebhookQueries queries,
            Deliveries deliveries,
            HookTargets targets,
            HookSecrets secrets,
            WebhookActs acts,
            Idempotency idempotency,
            Turns turns,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.deliveries = deliveries;
        this.targets = targets;
        this.secrets = secrets;
        this.acts = acts;
        this.idempotency = idempotency;
        this.turns = turns;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(summary = "List the webhooks of a unit, newest first (HEAD or AUDITOR of it)")
    public Page<WebhookRepresentation> listWebhooks(
            @NotNull @RestQuery UUID unitId, @BeanParam @Valid PageRequest page) {
        caller.require(unitId, ClientScope.WEBHOOKS, HEAD, AUDITOR);
        return queries.page(unitId, page);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/webhooks/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 too-many-webhooks",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Have changes of public records sent to an address (HEAD of the unit)",
            description =
                    "From the next change on, by the specification of Standard Webhooks; the guide at /webhooks.md says "
                            + "how to take them. The secret that signs the messages is in this answer only. A unit has at most 20.")
    @APIResponseSchema(value = WebhookRepresentation.class, responseCode = "201")
    public WebhookRepresentation addWebhook(
            @NotNull @RestQuery UUID unitId,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WebhookPlan plan) {
        caller.require(unitId, ClientScope.WEBHOOKS, HEAD);
        requireAllowed(plan);
        var request = List.of("addWebhook", unitId, plan);
        var made = idempotency.once(key, caller.id(), request, WebhookRepresentation.class, () -> {
            requireRoom(unitId);
            var webhook = new Webhook(unitId, plan, caller.name(), clock.instant());
            webhook.persistAndFlush();
            deliveries.begin(webhook.id);
            acts.tell(webhook, "made");
            return shown(webhook);
        });
        return made.with(secrets.secret(made.id(), 1)); // what is kept of the answer holds no secret
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(summary = "Read a webhook and how it is doing (HEAD or AUDITOR of its unit)")
    public WebhookRepresentation readWebhook(UUID id) {
        var webhook = queries.find(id).orElseThrow(() -> notFound());
        caller.require(webhook.unitId(), ClientScope.WEBHOOKS, HEAD, AUDITOR);
        return webhook;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change a webhook, or switch it off or on (HEAD of its unit)",
            description = "What waits goes to the new address. On again it goes on where it was when it went off.")
    public WebhookRepresentation changeWebhook(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid WebhookPlan plan) {
        var webhook = seen(id, ifMatch);
        requireAllowed(plan);
        boolean wasOff = !webhook.enabled;
        webhook.write(plan, clock.instant());
        webhook.persistAndFlush();
        if (wasOff && webhook.enabled) {
            deliveries.goOn(id);
        }
        acts.tell(webhook, "changed");
        return shown(webhook);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Remove a webhook (HEAD of its unit)",
            description = "What waits is not sent any more, and its log is gone.")
    public void removeWebhook(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        var webhook = seen(id, ifMatch);
        webhook.delete();
        acts.tell(webhook, "removed");
    }

    private Webhook seen(UUID id, @Nullable String ifMatch) {
        var webhook = Webhook.forChange(id).orElseThrow(() -> notFound());
        caller.require(webhook.unitId, ClientScope.WEBHOOKS, HEAD);
        Versioned.requireSeen(ifMatch, shown(webhook));
        return webhook;
    }

    private WebhookRepresentation shown(Webhook webhook) {
        return queries.find(webhook.id).orElseThrow();
    }

    private void requireAllowed(WebhookPlan plan) {
        targets.faultOf(plan.url().strip()).ifPresent(fault -> {
            throw WebhookProblems.address(fault);
        });
    }

    private void requireRoom(UUID unitId) {
        turns.await("webhooks " + unitId);
        if (Webhook.count("unitId", unitId) >= MOST_OF_UNIT) {
            throw TOO_MANY_WEBHOOKS.because(
                    "Satu unit paling banyak memiliki " + MOST_OF_UNIT + " webhook. Hapus yang tidak dipakai.",
                    "A unit has at most " + MOST_OF_UNIT + " webhooks. Remove one that is not used.");
        }
    }
}
