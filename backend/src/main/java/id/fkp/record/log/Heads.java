package id.fkp.record.log;

import id.fkp.record.tree.MerkleTree;
import id.fkp.shared.query.Turns;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Signs what the register is: each time it has grown, and once a day what is published. Nobody's request makes it sign. */
@ApplicationScoped
class Heads {

    private static final ZoneId DAY = ZoneId.of("Asia/Jakarta");

    private final StoredTree tree;
    private final RegisterKey key;
    private final EntityManager database;
    private final Turns turns;
    private final Clock clock;

    Heads(StoredTree tree, RegisterKey key, EntityManager database, Turns turns, Clock clock) {
        this.tree = tree;
        this.key = key;
        this.database = database;
        this.turns = turns;
        this.clock = clock;
    }

    /** Every hour, because an office's machine is off at night; the first node that wakes up on a day publishes its head. */
    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void daily() {
        publish(clock.instant());
    }

    /** Signs the register of now for the day of {@code now}, unless that has been done. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(Instant now) {
        // The sequencer's own lock: what it places meanwhile must not be reminded of as if it waited.
        turns.await(Sequencer.LOCK);
        var day = LocalDate.ofInstant(now, DAY);
        if (!RegisterHead.isPublished(day)) {
            tree.remind();
            long size = tree.size();
            if (size == 0) {
                return;
            }
            sign(size, tree.ask(nodes -> MerkleTree.root(size, nodes)), now, day);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void sign(long size, String root, Instant now, @Nullable LocalDate day) {
        database.createNativeQuery("insert into register_key (key_id, public_key, since) values (?1, ?2, ?3) "
                        + "on conflict do nothing")
                .setParameter(1, key.id())
                .setParameter(2, key.publicKey())
                .setParameter(3, now)
                .executeUpdate();
        new RegisterHead(size, root, now, day, key).persistAndFlush();
    }
}
