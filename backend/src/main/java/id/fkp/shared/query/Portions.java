package id.fkp.shared.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;

/**
 * Works through many rows in one transaction, some at a time. Before each statement the session compares all that it holds;
 * with thousands of entities in it the work would grow with their square.
 */
@ApplicationScoped
public class Portions {

    private static final int SIZE = 100;

    private final EntityManager database;

    Portions(EntityManager database) {
        this.database = database;
    }

    /** What was loaded before, or by an earlier portion, is detached afterwards; its locks last. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> void each(List<T> all, Consumer<List<T>> work) {
        letGo();
        for (int from = 0; from < all.size(); from += SIZE) {
            work.accept(all.subList(from, Math.min(from + SIZE, all.size())));
            letGo();
        }
    }

    private void letGo() {
        database.flush();
        database.clear();
    }
}
