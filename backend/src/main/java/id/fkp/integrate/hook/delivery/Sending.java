package id.fkp.integrate.hook.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.integrate.change.Changes;
import id.fkp.integrate.change.Changes.Told;
import id.fkp.integrate.hook.call.HookAnswer;
import id.fkp.integrate.hook.call.HookCall;
import id.fkp.integrate.hook.call.HookMessage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends one delivery, as what it tells is now: a record that left the public since is not in it. */
@ApplicationScoped
class Sending {

    /** As Standard Webhooks asks; what is larger is to be read where it is. */
    private static final int MOST_BYTES = 20_000;

    private final Changes changes;
    private final HookCall call;
    private final ObjectMapper json;
    private final Clock clock;

    Sending(Changes changes, HookCall call, ObjectMapper json, Clock clock) {
        this.changes = changes;
        this.call = call;
        this.json = json;
        this.clock = clock;
    }

    HookAnswer send(Sendable delivery) {
        var now = clock.instant();
        return call.send(new HookMessage(
                delivery.webhookId(),
                delivery.url(),
                delivery.oldest(now),
                delivery.generation(),
                delivery.messageId(),
                body(delivery.position(), now)));
    }

    private String body(@Nullable Long position, Instant now) {
        return position == null
                ? written(message("webhook.test", now, json.createObjectNode()))
                : body(QuarkusTransaction.requiringNew()
                        .call(() -> changes.at(position).orElseThrow()));
    }

    private String body(Told told) {
        var change = told.change();
        ObjectNode data = json.valueToTree(change);
        var what = change.type().name().toLowerCase(Locale.ROOT);
        var message = message(what + (change.gone() == null ? ".changed" : ".gone"), change.at(), data);
        var whole = written(message);
        if (whole.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return whole;
        }
        data.remove("record");
        data.put("recordAt", "/api/v1/changes?limit=1&after=" + told.before());
        return written(message);
    }

    private ObjectNode message(String type, Instant at, JsonNode data) {
        var message = json.createObjectNode().put("type", type);
        message.set("timestamp", json.valueToTree(at));
        message.set("data", data);
        return message;
    }

    private String written(JsonNode message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
