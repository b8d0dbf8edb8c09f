package id.fkp.integrate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.integrate.open.OpenType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The feed of changes of one unit, and writes that it is to tell of. */
@ApplicationScoped
class OpenFeed {

    private final ChangeSequencer sequencer;
    private final EntityManager database;
    private final ObjectMapper json;

    OpenFeed(ChangeSequencer sequencer, EntityManager database, ObjectMapper json) {
        this.sequencer = sequencer;
        this.database = database;
        this.json = json;
    }

    /** All changes of a kind, whose records come with the newest of each. */
    ValidatableResponse newest(UUID unit, OpenType type) {
        sequencer.sequence();
        return given().queryParams("unitId", unit, "type", type, "limit", 200)
                .get("/api/v1/changes")
                .then()
                .statusCode(200);
    }

    /** The newest record of a kind, which says what its shape says and nothing else. */
    JsonNode record(UUID unit, OpenType type) throws JsonProcessingException {
        var items = json.readTree(newest(unit, type).extract().asString()).path("items");
        var record = items.path(items.size() - 1).path("record");
        var strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThat(strict.treeToValue(record, type.shape())).isNotNull();
        return record;
    }

    void write(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }
}
