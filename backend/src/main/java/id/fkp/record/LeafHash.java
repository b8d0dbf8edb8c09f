package id.fkp.record;

import id.fkp.shared.text.Digest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What proves that an entry of the register is still as it was written.
 *
 * <p>SHA-256, in hexadecimal, over the entry as the API shows it without {@code leafHash}: JSON in UTF-8, names in order
 * at every level, no white space, absent fields left out.
 */
final class LeafHash {

    private LeafHash() {}

    static String of(RegisterEntryRepresentation entry) {
        var hashed = new LinkedHashMap<String, Object>();
        hashed.put("id", entry.id());
        hashed.put("unitId", entry.unitId());
        hashed.put("at", entry.at());
        hashed.put("act", entry.act());
        hashed.put("objectType", entry.objectType());
        hashed.put("objectId", entry.objectId());
        hashed.put("payload", entry.payload());
        hashed.values().removeIf(value -> value == null);
        return Digest.sha256(CanonicalJson.of(Map.copyOf(hashed)));
    }
}
