package id.fkp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who wants all kinds there are can name them all, also after there is one more. */
class ListsOfKindsTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** Lists that are shorter than their kinds are many, and why. */
    private static final Map<String, String> SHORTER = Map.of(
            "/components/schemas/PublicationPlan/properties/components",
            "only the six components of the delivery of a service have to be published");

    @Test
    void a_list_of_kinds_has_room_for_all_of_them() throws IOException {
        var contract = new YAMLMapper().readTree(CONTRACT.toFile());
        var tight = new TreeMap<String, String>();
        for (var list : lists(contract, "")) {
            int kinds = contract.at(
                            list.schema.path("items").path("$ref").asText().substring(1))
                    .path("enum")
                    .size();
            int most = list.schema.path("maxItems").asInt();
            if (most < kinds) {
                tight.put(list.place, most + " of " + kinds);
            }
        }
        assertThat(tight).containsOnlyKeys(SHORTER.keySet());
    }

    private record Found(String place, JsonNode schema) {}

    private static List<Found> lists(JsonNode node, String place) {
        var found = new ArrayList<Found>();
        if (node.has("maxItems") && node.path("items").has("$ref")) {
            found.add(new Found(place, node));
        }
        node.properties().forEach(field -> found.addAll(lists(field.getValue(), place + "/" + field.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(lists(node.path(i), place + "/" + i));
        }
        return found;
    }
}
