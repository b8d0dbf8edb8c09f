package id.fkp.record.leaf;

import id.fkp.record.tree.MerkleTree;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is hashed of a public act: an entry of the register as the API shows it, without its place and its hash.
 *
 * @param at as exact as the database keeps times: microseconds
 * @param payload plain JSON values
 */
public record Leaf(
        UUID id,
        @Nullable UUID unitId,
        Instant at,
        String act,
        String objectType,
        UUID objectId,
        Map<String, Object> payload) {

    /** In hexadecimal: SHA-256 over a zero byte and the canonical JSON (RFC 9162 section 2.1.1, RFC 8785). */
    public String hash() {
        return MerkleTree.leaf(CanonicalJson.of(this));
    }
}
