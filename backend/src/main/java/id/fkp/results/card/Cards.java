package id.fkp.results.card;

import id.fkp.forum.ForumInfo;
import id.fkp.results.InputSums;
import id.fkp.shared.text.Digest;
import id.fkp.shared.text.Example;
import id.fkp.shared.text.ReadableTime;
import id.fkp.unit.Units;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a shared link to a forum, and to what became of it, shows. A picture is drawn again only when it is another. */
@ApplicationScoped
public class Cards {

    private final CardPicture picture = new CardPicture();
    private final InputSums sums;
    private final Units units;
    private final Clock clock;
    private final CaffeineCache drawn;
    private final boolean demo;

    Cards(
            InputSums sums,
            Units units,
            Clock clock,
            @CacheName("forum-cards") Cache drawn,
            @ConfigProperty(name = "fkp.demo", defaultValue = "false") boolean demo) {
        this.sums = sums;
        this.units = units;
        this.clock = clock;
        this.drawn = drawn.as(CaffeineCache.class);
        this.demo = demo;
    }

    /** A picture, and its strong ETag: the same card has the same bytes wherever and whenever it is drawn. */
    static final class Drawn {

        private final byte[] png;
        private final String etag;

        private Drawn(byte[] png) {
            this.png = png;
            this.etag = "\"" + Digest.sha256(png).substring(0, 32) + "\"";
        }

        /** As it is sent; nobody changes it. */
        byte[] png() {
            return png;
        }

        String etag() {
            return etag;
        }
    }

    Drawn drawn(Card card) {
        CompletableFuture<Drawn> known = drawn.getIfPresent(card);
        if (known != null) {
            return known.join();
        }
        var fresh = new Drawn(picture.of(card));
        drawn.put(card, CompletableFuture.completedFuture(fresh));
        return fresh;
    }

    /** Of a forum: when one may write, and what came in. */
    Card ofForum(ForumInfo forum) {
        return card(forum, when(forum), List.of(Card.received(sums.of(forum.id()))));
    }

    /** Of what became of a forum: both sums. */
    Card ofResults(ForumInfo forum) {
        var inputs = sums.of(forum.id());
        return card(
                forum,
                "Anda menyampaikan, kami menindaklanjuti",
                List.of(Card.received(inputs), Card.answered(inputs)));
    }

    /** What became of a forum in one sentence a sum, for readers of a link. */
    public String resultsInWords(ForumInfo forum) {
        return ofResults(forum).sumsInWords();
    }

    private Card card(ForumInfo forum, String caption, List<Card.Sum> numbers) {
        var unit = units.find(forum.unitId()).orElseThrow();
        return new Card(demo ? Example.NOTICE : null, unit.name(), forum.title(), caption, numbers);
    }

    private String when(ForumInfo forum) {
        return switch (forum.windowStatus(clock.instant())) {
            case PLANNED, UPCOMING -> "Masukan dibuka " + ReadableTime.indonesian(forum.opensAt(), forum.zone());
            case OPEN -> "Beri masukan sampai " + ReadableTime.indonesian(forum.closesAt(), forum.zone());
            case CLOSED -> "Masukan ditutup " + ReadableTime.indonesian(forum.closesAt(), forum.zone());
            case CANCELLED -> "Forum ini dibatalkan";
        };
    }
}
