package id.fkp.standard.redline;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.shared.http.Unchanging;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Comparisons of versions before the public as they are sent, kept in memory: nobody has to compare them again. */
@ApplicationScoped
class FrozenComparisons {

    private final CaffeineCache kept;
    private final ObjectMapper json;

    FrozenComparisons(@CacheName("frozen-comparisons") Cache kept, ObjectMapper json) {
        this.kept = kept.as(CaffeineCache.class);
        this.json = json;
    }

    /** What the address asks for; the standard goes by its id or its slug. */
    record Asked(String ref, int from, int to) {}

    Optional<Unchanging> find(Asked asked) {
        CompletableFuture<Unchanging> found = kept.getIfPresent(asked);
        return Optional.ofNullable(found).map(CompletableFuture::join);
    }

    Unchanging keep(Asked asked, ComparisonRepresentation comparison) {
        var sent = Unchanging.of(comparison, json);
        kept.put(asked, CompletableFuture.completedFuture(sent));
        return sent;
    }
}
