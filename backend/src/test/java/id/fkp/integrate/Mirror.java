package id.fkp.integrate;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A copy of everything public, kept as the contract says: by whoever only has the API. */
final class Mirror {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> records;
    private @Nullable String next;

    Mirror() {
        this(new HashMap<>(), null);
    }

    private Mirror(Map<String, JsonNode> records, @Nullable String next) {
        this.records = records;
        this.next = next;
    }

    /** As it lies on the disk: what was done since is lost when its keeper is killed. */
    Mirror saved() {
        return new Mirror(new HashMap<>(records), next);
    }

    /** Where it is; only once it has read. */
    String position() {
        return Objects.requireNonNull(next);
    }

    /** Until there is no more for now. */
    Mirror follow(int limit) {
        while (read(limit)) {
            // goes on
        }
        return this;
    }

    /** One page; whether more is there. */
    boolean read(int limit) {
        // What answers look like is checked elsewhere; here are thousands of them.
        var request = given().noFilters().queryParam("limit", limit);
        if (next != null) {
            request.queryParam("after", next);
        }
        var page = tree(
                request.get("/api/v1/changes").then().statusCode(200).extract().asString());
        for (var change : page.path("items")) {
            var key = key(change.path("type").textValue(), change.path("id").textValue());
            if (change.path("gone").booleanValue()) {
                records.remove(key);
            } else if (change.has("record")) {
                records.put(key, change.path("record"));
            }
        }
        next = page.path("next").textValue();
        return page.path("more").booleanValue();
    }

    Map<String, JsonNode> records() {
        return new TreeMap<>(records);
    }

    /** What is public, read from the database itself. */
    static Map<String, JsonNode> ofAll(EntityManager database) {
        var all = new TreeMap<String, JsonNode>();
        List<?> rows = database.createNativeQuery(
                        "select type, cast(id as text), cast(record as text) from open_record")
                .getResultList();
        for (var row : rows) {
            var cells = (Object[]) row;
            all.put(key((String) cells[0], (String) cells[1]), tree((String) cells[2]));
        }
        return all;
    }

    private static String key(String type, String id) {
        return type + " " + id;
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
