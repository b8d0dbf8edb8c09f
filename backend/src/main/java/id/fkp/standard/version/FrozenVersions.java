package id.fkp.standard.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.shared.text.Digest;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Versions before the public as they are sent, kept in memory: they never change, so that no SQL is needed again. */
@ApplicationScoped
class FrozenVersions {

    private final CaffeineCache kept;
    private final ObjectMapper json;

    FrozenVersions(@CacheName("frozen-versions") Cache kept, ObjectMapper json) {
        this.kept = kept.as(CaffeineCache.class);
        this.json = json;
    }

    /** @param etag strong: the same bytes for ever */
    record Sent(String etag, String body) {}

    Optional<Sent> find(String ref, int number) {
        CompletableFuture<Sent> found = kept.getIfPresent(ref + "/" + number);
        return Optional.ofNullable(found).map(CompletableFuture::join);
    }

    Sent keep(String ref, VersionRepresentation version) {
        var body = written(version);
        var sent = new Sent("\"" + Digest.sha256(body).substring(0, 32) + "\"", body);
        kept.put(ref + "/" + version.number(), CompletableFuture.completedFuture(sent));
        return sent;
    }

    private String written(VersionRepresentation version) {
        try {
            return json.writeValueAsString(version);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
