package id.fkp.record.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.record.tree.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeafTest {

    @Test
    void an_entry_is_hashed_as_rfc_8785_writes_it() {
        var leaf = new Leaf(
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                null,
                Instant.parse("2026-11-26T04:28:04.123400Z"),
                "forum.announced",
                "forum",
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058"),
                Map.of(
                        "name",
                        "Uji \"kutip\" \\ é \u2028 \u0001 <b>",
                        "count",
                        3,
                        "part",
                        1.50,
                        "list",
                        List.of(true)));
        var written = "{\"act\":\"forum.announced\",\"at\":\"2026-11-26T04:28:04.123400Z\","
                + "\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\","
                + "\"objectId\":\"01890a5d-ac96-774b-bcce-b302099a8058\",\"objectType\":\"forum\","
                + "\"payload\":{\"count\":3,\"list\":[true],"
                + "\"name\":\"Uji \\\"kutip\\\" \\\\ é \u2028 \\u0001 <b>\",\"part\":1.5}}";

        assertThat(new String(CanonicalJson.of(leaf), StandardCharsets.UTF_8)).isEqualTo(written);
        assertThat(leaf.hash()).isEqualTo(MerkleTree.leaf(written.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_there_is_not_is_left_out_at_every_level() {
        var value = new HashMap<String, Object>();
        value.put("unit", null);
        value.put("inner", Collections.singletonMap("none", null));

        assertThat(new String(CanonicalJson.of(value), StandardCharsets.UTF_8)).isEqualTo("{\"inner\":{}}");
        assertThat(CanonicalJson.plain(value)).isEqualTo(Map.of("inner", Map.of()));
    }
}
