package id.fkp.certificate.warning;

import id.fkp.certificate.reading.CertificateFacts;
import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.certificate.reading.CertificateWarning;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Says once of each warning that it has come, so that somebody can be told: in one act of a certificate what came together, as
 * with an entry from earlier years. What is due was computed anyway: a run that was missed is made up for by the next, with
 * the most pressing warning alone. Of a unit that nobody can write to nothing is said, so that it is said as soon as there is
 * an address.
 */
@ApplicationScoped
class CertificateWarnings {

    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_THE_FIRST = new UUID(0, 0);

    /** Whoever takes the address away meanwhile waits, so that whom it is said of can be told in this transaction. */
    private static final String ONCE = """
            insert into certificate_notice (certificate_id, unit_id, notice, due_on, at)
            select ?1, u.id, ?3, ?4, ?5 from unit u where u.id = ?2 and u.email is not null for share of u
            on conflict do nothing
            """;

    private final CertificateQueries queries;
    private final EntityManager database;
    private final Turns turns;
    private final Acts acts;
    private final Clock clock;

    CertificateWarnings(CertificateQueries queries, EntityManager database, Turns turns, Acts acts, Clock clock) {
        this.queries = queries;
        this.database = database;
        this.turns = turns;
        this.acts = acts;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "8m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        var after = Optional.of(BEFORE_THE_FIRST);
        while (after.isPresent()) {
            var from = after.get();
            after = QuarkusTransaction.requiringNew().call(() -> some(from, now));
        }
    }

    /** Says what some of them have; returns behind which it goes on, nothing at the end or where another node is at it. */
    private Optional<UUID> some(UUID after, Instant now) {
        if (!turns.isMine("certificate warnings")) {
            return Optional.empty();
        }
        var found = queries.currentAfter(after, AT_ONCE, now);
        found.stream().filter(facts -> !facts.sample()).forEach(facts -> say(facts, now));
        return found.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(found.get(AT_ONCE - 1).id());
    }

    private void say(CertificateFacts facts, Instant now) {
        var come = facts.warnings().stream()
                .filter(CertificateWarning::comesWithTime)
                .filter(warning -> isNew(facts, warning, now))
                .map(warning ->
                        Map.of("notice", warning.code(), "dueOn", dueOn(warning).toString()))
                .toList();
        if (come.isEmpty()) {
            return;
        }
        var detail = new HashMap<String, Object>();
        detail.put("warnings", come);
        detail.put("name", CertificateNames.of(facts));
        acts.fire(new Act(facts.unit().id(), "certificate.warned", "certificate", facts.id(), Reach.INTERNAL, detail));
    }

    /** Keeps that it came; false where it was kept before. */
    private boolean isNew(CertificateFacts facts, CertificateWarning warning, Instant now) {
        return database.createNativeQuery(ONCE)
                        .setParameter(1, facts.id())
                        .setParameter(2, facts.unit().id())
                        .setParameter(3, warning.code())
                        .setParameter(4, dueOn(warning))
                        .setParameter(5, now)
                        .executeUpdate()
                > 0;
    }

    private static LocalDate dueOn(CertificateWarning warning) {
        return Objects.requireNonNull(warning.on());
    }
}
