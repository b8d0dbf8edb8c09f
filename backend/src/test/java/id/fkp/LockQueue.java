package id.fkp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Who waits for a lock in the database: so that a test of a race knows when all runners stand at the same point. */
@ApplicationScoped
public class LockQueue {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final EntityManager database;

    LockQueue(EntityManager database) {
        this.database = database;
    }

    /** How many wait with a statement that is {@code like} this one. */
    public long waitingWith(String statement) {
        return (Long) database.createNativeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database() "
                                + "and wait_event_type = 'Lock' and query like :statement",
                        Long.class)
                .setParameter("statement", statement)
                .getSingleResult();
    }

    public void await(String statement, long howMany) {
        await(() -> waitingWith(statement) >= howMany);
    }

    public static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(LONG);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("nothing happened").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
