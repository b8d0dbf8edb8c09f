package id.fkp.record.log;

import id.fkp.record.tree.MerkleTree;
import id.fkp.shared.query.Regularly;
import id.fkp.shared.query.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Gives entries of the register their places, in the order in which they were written, as far as they are there.
 *
 * <p>Of several nodes one works at a time: who holds the lock of the database. Places, hashes and the signed head are one
 * transaction, so that a node that dies leaves nothing half done. An act only adds a row of its own and waits for nobody.
 */
@ApplicationScoped
public class Sequencer {

    /** Of the database: whoever holds it, of all nodes, changes the log. */
    static final String LOCK = "register";

    /** So many in one transaction. */
    private static final int MOST = 1_000;

    private final EntityManager database;
    private final Turns turns;
    private final StoredTree tree;
    private final Heads heads;
    private final RegisterSettings settings;
    private final Clock clock;

    private final Regularly regular = new Regularly("register", this::sequence);

    Sequencer(
            EntityManager database, Turns turns, StoredTree tree, Heads heads, RegisterSettings settings, Clock clock) {
        this.database = database;
        this.turns = turns;
        this.tree = tree;
        this.heads = heads;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        regular.start(settings.pause());
    }

    void stop(@Observes ShutdownEvent stopping) {
        regular.stop();
    }

    /** How many entries got a place. */
    public int sequence() {
        int all = 0;
        int some = MOST;
        while (some == MOST) {
            some = QuarkusTransaction.requiringNew().call(this::append);
            all += some;
        }
        return all;
    }

    /** One transaction of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    int append() {
        if (!turns.isMine(LOCK)) {
            return 0;
        }
        List<?> waiting =
                database.createNativeQuery("""
                        select cast(e.id as text), e.leaf_hash
                        from register_waiting w join register_entry e on e.id = w.entry_id
                        order by e.id limit :most
                        """).setParameter("most", MOST).getResultList();
        if (waiting.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        long size = tree.size();
        var hashes = waiting.stream().map(row -> (String) ((Object[]) row)[1]).toList();
        var growth = tree.ask(nodes -> MerkleTree.grow(size, hashes, nodes));
        tree.place(
                size,
                waiting.stream()
                        .map(row -> UUID.fromString((String) ((Object[]) row)[0]))
                        .toList(),
                now);
        tree.keep(growth.nodes());
        heads.sign(growth.size(), growth.root(), now, null);
        return waiting.size();
    }
}
