package id.fkp.integrate.hook;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.integrate.hook.WebhookProblems.TOO_MANY_TESTS;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.ClientScope;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.hook.call.HookSecrets;
import id.fkp.integrate.hook.delivery.Deliveries;
import id.fkp.integrate.hook.delivery.DeliveryRepresentation;
import id.fkp.integrate.hook.delivery.DeliveryState;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a webhook was sent, and what its head has sent beside that. */
@Path("/v1/webhooks/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate")
class WebhookDeliveryResource {

    private static final Duration FURTHEST_BACK = Duration.ofDays(30);
    private static final int MOST_TESTS = 10;

    private final Deliveries deliveries;
    private final WebhookQueries queries;
    private final HookSecrets secrets;
    private final WebhookActs acts;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    WebhookDeliveryResource(
            Deliveries deliveries,
            WebhookQueries queries,
            HookSecrets secrets,
            WebhookActs acts,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.deliveries = deliveries;
        this.queries = queries;
        this.secrets = secrets;
        this.acts = acts;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/deliveries")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "List the messages of a webhook, newest first (HEAD or AUDITOR of its unit)",
            description = "With each attempt to hand them over; for 30 days after they are done.")
    public Page<DeliveryRepresentation> listWebhookDeliveries(
            UUID id,
            @Parameter(description = "Only those that have come so far") @RestQuery @Nullable DeliveryState state,
            @BeanParam @Valid PageRequest page) {
        var webhook = queries.find(id).orElseThrow(() -> notFound());
        caller.require(webhook.unitId(), ClientScope.WEBHOOKS, HEAD, AUDITOR);
        return deliveries.page(id, state, page);
    }

    @POST
    @Path("/test-deliveries")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 too-many-tests",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Send a webhook a message to try it (HEAD of its unit)",
            description =
                    "webhook.test, at once and once, also while it is off. Answers with what came back, whatever that is; "
                            + "up to 15 seconds later. 409 too-many-tests after ten within a minute.")
    @APIResponseSchema(value = DeliveryRepresentation.class, responseCode = "201")
    public DeliveryRepresentation testWebhook(UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        var test = QuarkusTransaction.requiringNew().call(() -> {
            var webhook = own(id, HEAD);
            return idempotency.once(key, caller.id(), List.of("testWebhook", id), UUID.class, () -> {
                requireFewTests(id);
                acts.tell(webhook, "tested");
                return deliveries.test(id, webhook.unitId);
            });
        });
        deliveries.sendTest(test);
        return deliveries.find(id, test).orElseThrow(() -> notFound());
    }

    @POST
    @Path("/replays")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Have messages of a webhook sent again (HEAD of its unit)",
            description =
                    "Each under the webhook-id that it had, so that a receiver which has it knows it. A record is told as it is now.")
    @APIResponseSchema(value = WebhookReplay.class, responseCode = "201")
    public WebhookReplay replayWebhook(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid WebhookReplay replay) {
        var webhook = own(id, HEAD);
        var request = List.of("replayWebhook", id, replay);
        return idempotency.once(key, caller.id(), request, WebhookReplay.class, () -> {
            again(id, replay);
            acts.tell(webhook, "replayed");
            return replay;
        });
    }

    @POST
    @Path("/secrets")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Give a webhook a new secret (HEAD of its unit)",
            description =
                    "It is in this answer only. For 24 hours messages carry a signature of each, the new one first, so that "
                            + "the receiver can change over when it likes; one given out before these two counts no more.")
    @APIResponseSchema(value = WebhookSecret.class, responseCode = "201")
    public WebhookSecret rotateWebhookSecret(UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        var webhook = own(id, HEAD);
        var made = idempotency.once(key, caller.id(), List.of("rotateWebhookSecret", id), Rotation.class, () -> {
            var now = clock.instant();
            webhook.rotate(now);
            webhook.persistAndFlush();
            acts.tell(webhook, "secret-changed");
            return new Rotation(webhook.generation, now.plus(HookSecrets.BOTH_SIGN));
        });
        return new WebhookSecret(secrets.secret(id, made.generation()), made.previousUntil());
    }

    /** What is kept of the answer, which holds no secret. */
    record Rotation(int generation, Instant previousUntil) {}

    private Webhook own(UUID id, UnitRole... roles) {
        var webhook = Webhook.forChange(id).orElseThrow(() -> notFound());
        caller.require(webhook.unitId, ClientScope.WEBHOOKS, roles);
        return webhook;
    }

    private void requireFewTests(UUID id) {
        if (deliveries.testsSince(id, clock.instant().minus(Duration.ofMinutes(1))) >= MOST_TESTS) {
            throw TOO_MANY_TESTS.because(
                    "Sepuluh kali dalam satu menit sudah cukup. Tunggu sebentar.",
                    "Ten times within a minute are enough. Wait a little.");
        }
    }

    private void again(UUID id, WebhookReplay replay) {
        var since = replay.since();
        if (replay.deliveryId() != null && since == null) {
            if (!deliveries.again(id, replay.deliveryId())) {
                throw WebhookProblems.replay(
                        "/deliveryId", "unknown", "tidak ada di webhook ini", "is none of this webhook");
            }
        } else if (replay.deliveryId() == null && since != null) {
            var now = clock.instant();
            if (since.isAfter(now) || since.isBefore(now.minus(FURTHEST_BACK))) {
                throw WebhookProblems.replay(
                        "/since", "out-of-range", "harus dalam 30 hari terakhir", "must be within the last 30 days");
            }
            deliveries.againSince(id, since);
        } else {
            throw WebhookProblems.replay(
                    "", "one-of-two", "sebutkan salah satu: deliveryId atau since", "name one of deliveryId and since");
        }
    }
}
