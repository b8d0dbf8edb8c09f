package id.fkp.picture;

import id.fkp.shared.query.Regularly;
import id.fkp.shared.query.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts units again: those in which something was done, soon after it; and every one each day, since days pass by themselves.
 * What was done, the audit says, so that nobody who acts has anything more to write. Of several nodes one counts at a time.
 */
@ApplicationScoped
public class PictureCounting {

    private static final String TURN = "unit pictures";

    /** So many units in one transaction. */
    private static final int MOST = 500;

    /** Ids tell when they were made, not when they were committed: no transaction takes as long. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** So many years before the running one are reckoned afterwards. */
    private static final int YEARS_BEFORE = 2;

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private static final String ACTED_IN = """
            select distinct unit_id from audit_entry where id > :after and unit_id is not null
            """;

    /** A new unit has no row at all; the others one of some day. */
    private static final String STALE = """
            select u.id from unit u
            where not exists (
                select from unit_picture p where p.unit_id = u.id and not p.reckoned
                    and p.counted_on >= cast(cast(:now as timestamptz) at time zone u.zone as date))
            order by u.id limit :most
            """;

    private final EntityManager database;
    private final Turns turns;
    private final PictureSettings settings;
    private final Clock clock;

    private final Regularly regular = new Regularly("unit-pictures", this::count);

    PictureCounting(EntityManager database, Turns turns, PictureSettings settings, Clock clock) {
        this.database = database;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        regular.start(settings.pause());
    }

    void stop(@Observes ShutdownEvent stopping) {
        regular.stop();
    }

    /** Counts every unit of which something may be otherwise than was counted. */
    public void count() {
        QuarkusTransaction.requiringNew().run(this::afterActs);
        int some = MOST;
        while (some == MOST) {
            some = QuarkusTransaction.requiringNew().call(this::ofTheDay);
        }
    }

    private void afterActs() {
        if (turns.isMine(TURN)) {
            var after = (UUID) one("select seen_id from unit_picture_count");
            if (after != null) {
                var acted = database.createNativeQuery(ACTED_IN)
                        .setParameter("after", after)
                        .getResultList();
                for (int from = 0; from < acted.size(); from += MOST) {
                    count(acted.subList(from, Math.min(from + MOST, acted.size())));
                }
            }
            database.createNativeQuery("update unit_picture_count set seen_id = :seen")
                    .setParameter("seen", shortlyBefore(clock.instant()))
                    .executeUpdate();
        }
    }

    private int ofTheDay() {
        if (!turns.isMine(TURN)) {
            return 0;
        }
        var stale = database.createNativeQuery(STALE)
                .setParameter("now", clock.instant())
                .setParameter("most", MOST)
                .getResultList();
        count(stale);
        return stale.size();
    }

    private void count(List<?> units) {
        if (units.isEmpty()) {
            return;
        }
        var ids = units.stream().map(String::valueOf).toArray(String[]::new);
        var now = clock.instant();
        countAsOf(now, false, ids);
        int year = LocalDateTime.ofInstant(now, CAPITAL).getYear();
        for (int before = 1; before <= YEARS_BEFORE; before++) {
            countAsOf(endOf(year - before), true, ids);
        }
        database.createNativeQuery("update unit_picture_count set counted_at = :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    private void countAsOf(Instant now, boolean reckoned, String[] units) {
        for (var sql : List.of(PictureSql.FORGET, PictureSql.COUNT)) {
            database.createNativeQuery(sql)
                    .setParameter("now", now)
                    .setParameter("reckoned", reckoned)
                    .setParameter("units", units)
                    .executeUpdate();
        }
    }

    /** When it is the last day of the year in every zone of the country. */
    private static Instant endOf(int year) {
        return LocalDateTime.of(year, 12, 31, 12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Before the id of any act that may still be under way: what is above it is looked at once more the next time. */
    private static UUID shortlyBefore(Instant now) {
        return new UUID(now.minus(LONGEST).toEpochMilli() << 16, 0);
    }

    private @Nullable Object one(String sql) {
        return database.createNativeQuery(sql).getSingleResult();
    }
}
