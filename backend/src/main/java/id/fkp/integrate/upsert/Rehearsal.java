package id.fkp.integrate.upsert;

import id.fkp.integrate.upsert.UpsertAnswer.Result;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A dry run: each item is done and taken back, behind those before it that it may meet, so that of two which want one code the
 * second is refused as it will be. One that is refused spoils its transaction and was not done: the others do not see it.
 */
final class Rehearsal<T extends Item> implements AutoCloseable {

    private final List<Set<String>> names;
    private final Act<T> act;

    /** Those that went well, newest first. */
    private final Deque<Done<T>> before = new ArrayDeque<>();

    /** Those of them that stand in the transaction that is open now. */
    private final Set<Done<T>> standing = new HashSet<>();

    /** Does one item, or refuses it. */
    interface Act<T> {

        Result on(int number, T item);
    }

    private record Done<T>(int number, T item, Set<String> names) {}

    /**
     * @param names of each item, in their order
     * @param act does one within a transaction
     */
    Rehearsal(List<Set<String>> names, Act<T> act) {
        this.names = names;
        this.act = act;
        QuarkusTransaction.begin();
    }

    Result tried(int number, T item) {
        var named = names.get(number - 1);
        var met = met(named);
        // What meets nobody begins afresh, so that names which others wait for are not held from the first item to the
        // last.
        if (met.isEmpty() || !standing.containsAll(met)) {
            afresh();
            met.forEach(earlier -> act.on(earlier.number(), earlier.item()));
            standing.addAll(met);
        }
        boolean done = false;
        try {
            var result = act.on(number, item);
            var well = new Done<>(number, item, named);
            before.addFirst(well);
            standing.add(well);
            done = true;
            return result.status() == UpsertStatus.CREATED
                    ? Result.of(number, item.externalId(), UpsertStatus.CREATED, null)
                    : result;
        } finally {
            if (!done) {
                afresh();
            }
        }
    }

    /** Those before it that share a name with it, or with one of these, in their order. */
    private List<Done<T>> met(Set<String> named) {
        var wanted = new HashSet<>(named);
        var met = new ArrayDeque<Done<T>>();
        for (var earlier : before) {
            if (earlier.names().stream().anyMatch(wanted::contains)) {
                wanted.addAll(earlier.names());
                met.addFirst(earlier);
            }
        }
        return new ArrayList<>(met);
    }

    private void afresh() {
        QuarkusTransaction.rollback();
        QuarkusTransaction.begin();
        standing.clear();
    }

    @Override
    public void close() {
        QuarkusTransaction.rollback();
    }
}
