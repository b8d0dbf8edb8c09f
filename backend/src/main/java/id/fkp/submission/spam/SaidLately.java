package id.fkp.submission.spam;

import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ServerKey;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices that the same text comes again. For a day the digests of text and device are kept, made with the server's key:
 * neither words nor devices can be read from them, nor be found in any other table.
 */
@ApplicationScoped
class SaidLately {

    static final Duration KEPT = Duration.ofHours(24);

    private static final Duration SHORTLY = Duration.ofHours(1);

    /** In letters and digits: that two people say 'setuju' means nothing. */
    private static final int SHORTEST = 20;

    /**
     * Counts and writes with one statement; what it writes it does not see itself. No further than {@link
     * SpamScore#VERY_MANY}, above which nothing weighs more: a campaign of ten thousand must not slow down its last.
     */
    private static final String NOTE = """
            with note as (
                insert into said_lately (text_digest, device_digest, said_at)
                values (:text, nullif(:device, ''), :now))
            select cast(json_build_object(
                'fromDevice', (select count(*) from (select from said_lately s
                    where s.text_digest = :text and s.device_digest = :device and s.said_at > :since
                    limit :most) own),
                'fromAnybody', (select count(*) from (select from said_lately s
                    where s.text_digest = :text and s.said_at > :shortly
                    limit :most) anybody)) as text)
            """;

    private final Projection projection;
    private final EntityManager database;
    private final ServerKey key;
    private final Clock clock;

    SaidLately(Projection projection, EntityManager database, ServerKey key, Clock clock) {
        this.projection = projection;
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /**
     * How often the same was said before, in any forum; from now on also this time.
     *
     * @param device whose it is; null when nobody can tell
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Repetition note(String text, @Nullable String device, Instant now) {
        var bare = bare(text);
        if (bare.length() < SHORTEST) {
            return Repetition.NONE;
        }
        var parameters = Map.<String, Object>of(
                "most",
                SpamScore.VERY_MANY,
                "text",
                digest("text", bare),
                "device",
                device == null ? "" : digest("device", device),
                "now",
                now,
                "shortly",
                now.minus(SHORTLY),
                "since",
                now.minus(KEPT));
        return projection.one(Repetition.class, NOTE, parameters).orElseThrow();
    }

    @Scheduled(every = "{fkp.said-lately.every}", delayed = "7m")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from said_lately where said_at <= ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** Letters and digits alone, all small: another space or full stop makes no other text. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String digest(String of, String value) {
        return HexFormat.of().formatHex(key.derive("said lately " + of, value));
    }
}
