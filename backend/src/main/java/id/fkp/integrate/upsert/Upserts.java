package id.fkp.integrate.upsert;

import static id.fkp.integrate.upsert.ExternalIds.elsewhere;
import static id.fkp.integrate.upsert.UpsertProblems.EXTERNAL_ID_ELSEWHERE;
import static id.fkp.integrate.upsert.UpsertProblems.EXTERNAL_ID_REPEATED;
import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.identity.Caller;
import id.fkp.integrate.upsert.ExternalIds.Space;
import id.fkp.integrate.upsert.UpsertAnswer.Result;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.query.Turns;
import id.fkp.shared.text.Words;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Does items one by one, each in a transaction of its own: whole or not at all, whatever becomes of the others. Since each is
 * known by its external id, what was interrupted is simply sent again.
 */
@ApplicationScoped
class Upserts {

    private final ExternalIds ids;
    private final Idempotency idempotency;
    private final Turns turns;
    private final Caller caller;

    Upserts(ExternalIds ids, Idempotency idempotency, Turns turns, Caller caller) {
        this.ids = ids;
        this.idempotency = idempotency;
        this.turns = turns;
        this.caller = caller;
    }

    /**
     * A request.
     *
     * @param operation and what it is about, so that a key is no other request's
     * @param language of what is told
     */
    record Request(@Nullable String key, String operation, Space space, boolean dryRun, String language) {}

    /** What may be done with one kind of thing; each within a transaction. */
    interface Kind<T extends Item> {

        /** The unit of the new thing, and the thing. */
        Made create(T item);

        /** Whether something was written. */
        boolean change(UUID id, T item);

        /** Whether there is such a thing that the caller may change here. */
        boolean isThere(UUID id);

        /**
         * What only one such thing can be called, as this item has it or the thing is called by now; a dry run looks at items
         * together that share one.
         *
         * @param known the thing; null of a new one
         */
        default Set<String> names(T item, @Nullable UUID known) {
            return Set.of();
        }
    }

    /** @param unitId of which the thing is, or which it is */
    record Made(UUID unitId, UUID id) {}

    <T extends Item> UpsertAnswer run(Request request, List<T> items, Kind<T> kind) {
        Idempotency.required(request.key());
        var asked = List.of(request.operation(), request.space(), items);
        if (request.dryRun()) {
            return new UpsertAnswer(true, results(request, items, kind));
        }
        var before = QuarkusTransaction.requiringNew()
                .call(() -> idempotency.answered(request.key(), caller.id(), asked, UpsertAnswer.class));
        if (before.isPresent()) {
            return before.get();
        }
        var answer = new UpsertAnswer(false, results(request, items, kind));
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(request.key(), caller.id(), asked, UpsertAnswer.class, () -> answer));
    }

    private <T extends Item> List<Result> results(Request request, List<T> items, Kind<T> kind) {
        if (!request.dryRun()) {
            return results(request, items, (number, item) -> done(request, number, item, kind));
        }
        var names = QuarkusTransaction.requiringNew()
                .call(() -> items.stream()
                        .map(item -> names(request.space(), item, kind))
                        .toList());
        try (var rehearsal = new Rehearsal<T>(names, (number, item) -> one(request.space(), number, item, kind))) {
            return results(request, items, rehearsal::tried);
        }
    }

    private static <T extends Item> List<Result> results(Request request, List<T> items, Rehearsal.Act<T> each) {
        var seen = new HashSet<String>();
        var results = new ArrayList<Result>();
        for (var item : items) {
            int number = results.size() + 1;
            try {
                if (!seen.add(item.externalId())) {
                    throw EXTERNAL_ID_REPEATED.because(
                            "Sebut setiap ID luar satu kali saja dalam satu kiriman.",
                            "Name each external id once in a request.");
                }
                results.add(each.on(number, item));
            } catch (ProblemException refused) {
                results.add(Result.refused(number, item.externalId(), refused.problem(request.language())));
            }
        }
        return results;
    }

    private <T extends Item> Result done(Request request, int number, T item, Kind<T> kind) {
        return QuarkusTransaction.requiringNew().call(() -> one(request.space(), number, item, kind));
    }

    /** By what another item of the request may meet this one. */
    private <T extends Item> Set<String> names(Space space, T item, Kind<T> kind) {
        var known = ids.find(space, item.externalId()).orElse(item.id());
        var names = new HashSet<>(kind.names(item, known));
        if (known != null) {
            names.add(known.toString());
        }
        return names;
    }

    /** Of two who send to one unit, the second waits here, and then finds what the first has made. */
    private <T extends Item> Result one(Space space, int number, T item, Kind<T> kind) {
        turns.await("upsert " + space.unitId());
        var known = ids.find(space, item.externalId());
        if (known.isPresent()) {
            if (item.id() != null && !item.id().equals(known.get())) {
                throw EXTERNAL_ID_ELSEWHERE.naming(
                        "ID luar ini sudah milik " + known.get() + ".",
                        "The external id belongs to " + known.get() + " already.",
                        List.of(elsewhere()));
            }
            var status = kind.change(known.get(), item) ? UpsertStatus.UPDATED : UpsertStatus.UNCHANGED;
            return Result.of(number, item.externalId(), status, known.get());
        }
        if (item.id() != null) {
            return adopted(space, number, item, item.id(), kind);
        }
        var made = kind.create(item);
        ids.give(space, made.unitId(), item.externalId(), made.id());
        return Result.of(number, item.externalId(), UpsertStatus.CREATED, made.id());
    }

    private <T extends Item> Result adopted(Space space, int number, T item, UUID id, Kind<T> kind) {
        require(kind.isThere(id), "/id", "not-found", "tidak ditemukan", "not found");
        ids.requireNone(space, id);
        kind.change(id, item);
        ids.give(space, space.unitId() == null ? id : space.unitId(), item.externalId(), id);
        return Result.of(number, item.externalId(), UpsertStatus.UPDATED, id);
    }

    /** Refuses an item for one field of it. */
    static void require(boolean holds, String pointer, String code, String detailId, String detailEn) {
        if (!holds) {
            throw INVALID_REQUEST.naming(
                    "Perbaiki isian yang disebut, lalu kirim lagi.",
                    "Correct the field named here, then send again.",
                    List.of(new Fault(pointer, code, new Words(detailId, detailEn))));
        }
    }
}
