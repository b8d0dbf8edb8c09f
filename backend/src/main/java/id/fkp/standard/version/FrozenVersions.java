package id.fkp.standard.version;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.shared.http.Unchanging;
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

    Optional<Unchanging> find(String ref, int number) {
        CompletableFuture<Unchanging> found = kept.getIfPresent(ref + "/" + number);
        return Optional.ofNullable(found).map(CompletableFuture::join);
    }

    Unchanging keep(String ref, VersionRepresentation version) {
        var sent = Unchanging.of(version, json);
        kept.put(ref + "/" + version.number(), CompletableFuture.completedFuture(sent));
        return sent;
    }
}
