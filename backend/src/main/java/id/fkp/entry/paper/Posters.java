package id.fkp.entry.paper;

import id.fkp.forum.ForumInfo;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.text.Digest;
import id.fkp.unit.reading.Letterheads;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;

/** Posters as they are printed. One is drawn again only when it says something else. */
@ApplicationScoped
class Posters {

    private final Letterheads letterheads;
    private final Papers papers;
    private final CaffeineCache drawn;

    Posters(Letterheads letterheads, Papers papers, @CacheName("forum-posters") Cache drawn) {
        this.letterheads = letterheads;
        this.papers = papers;
        this.drawn = drawn.as(CaffeineCache.class);
    }

    /** All that a poster shows. */
    record Asked(Paper paper, Papers.Size size) {

        /** Of what it shows, so to be sent as a weak one: the bytes of a PDF tell when it was written. */
        String etag() {
            return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
        }
    }

    Asked of(ForumInfo forum, String address, String language, Papers.Size size) {
        var head = letterheads.of(forum.unitId()).orElseThrow();
        return new Asked(ForumPoster.of(head, forum, address, language), size);
    }

    byte[] drawn(Asked asked) {
        CompletableFuture<byte[]> known = drawn.getIfPresent(asked);
        if (known != null) {
            return known.join();
        }
        var fresh = papers.pdf(asked.paper(), asked.size());
        drawn.put(asked, CompletableFuture.completedFuture(fresh));
        return fresh;
    }
}
