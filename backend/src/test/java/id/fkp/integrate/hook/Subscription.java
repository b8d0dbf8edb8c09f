package id.fkp.integrate.hook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.contract.ContractWebhooks;
import id.fkp.integrate.hook.Receiver.Message;
import id.fkp.unit.Requests;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A webhook of an office and its receiver. */
final class Subscription implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    final Receiver receiver = new Receiver();
    final UUID id;
    final String secret;

    /** Of this unit, told of its inputs. */
    Subscription(UUID unit) {
        var made = added(unit, receiver.url(), List.of("FEEDBACK"), "OWN_UNIT");
        this.id = UUID.fromString(made.extract().path("id"));
        this.secret = made.extract().path("secret");
    }

    static Map<String, Object> plan(String url, List<String> types, String scope) {
        return Map.of("url", url, "types", types, "scope", scope, "enabled", true);
    }

    static ValidatableResponse added(UUID unit, String url, List<String> types, String scope) {
        return Requests.post("/api/v1/webhooks?unitId=" + unit, plan(url, types, scope))
                .statusCode(201);
    }

    ValidatableResponse read() {
        return given().get("/api/v1/webhooks/{id}", id).then().statusCode(200);
    }

    ValidatableResponse log(String... filter) {
        var request = given();
        if (filter.length > 0) {
            request.queryParam(filter[0], filter[1]);
        }
        return request.get("/api/v1/webhooks/{id}/deliveries", id)
                .then()
                .statusCode(200)
                .body("items.messageId", everyItem(notNullValue()));
    }

    ValidatableResponse replay(Map<String, ?> what) {
        return Requests.post("/api/v1/webhooks/" + id + "/replays", what);
    }

    ValidatableResponse rotate(UUID key) {
        return given().header("Idempotency-Key", key)
                .post("/api/v1/webhooks/{id}/secrets", id)
                .then()
                .statusCode(201);
    }

    ValidatableResponse test(UUID key) {
        return given().header("Idempotency-Key", key)
                .post("/api/v1/webhooks/{id}/test-deliveries", id)
                .then();
    }

    /** Which messages came, in the order of their ids. */
    List<String> ids() {
        return receiver.messages().stream().map(Message::id).sorted().toList();
    }

    static JsonNode data(Message message) {
        return tree(message).path("data");
    }

    static String type(Message message) {
        return tree(message).path("type").asText();
    }

    static JsonNode tree(Message message) {
        try {
            return JSON.readTree(message.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever came is as the contract says. */
    @Override
    public void close() throws IOException {
        receiver.close();
        var contract = new ContractWebhooks();
        for (var message : receiver.messages()) {
            assertThat(contract.faults(tree(message))).as(message.body()).isEmpty();
        }
    }
}
