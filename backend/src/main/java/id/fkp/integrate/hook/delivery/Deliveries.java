package id.fkp.integrate.hook.delivery;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked and wanted of the messages of one webhook. */
@ApplicationScoped
public class Deliveries {

    private static final String FOUND = """
            select cast(json_build_object(
                'id', d.id, 'messageId', 'msg_' || replace(cast(d.id as text), '-', ''), 'position', d.position,
                'type', d.type, 'objectId', d.object_id, 'state', d.state, 'tries', d.tries, 'madeAt', d.made_at,
                'dueAt', d.due_at, 'doneAt', d.done_at,
                'attempts', (
                    select coalesce(json_agg(json_build_object('at', a.at, 'millis', a.millis, 'status', a.status,
                        'failure', a.failure, 'answer', a.answer) order by a.at desc, a.id), '[]')
                    from (select * from webhook_attempt n where n.delivery_id = d.id
                          order by n.at desc, n.id limit 20) a)) as text)
            from webhook_delivery d
            where d.webhook_id = :webhook
            """;

    private static final String BEGIN = """
            insert into webhook_progress (webhook_id, position)
            select :webhook, coalesce(max(position), 0) from open_change
            """;

    private static final String GO_ON = """
            update webhook_progress set failures = 0, failing_since = null, rests_until = null
            where webhook_id = :webhook
            """;

    private static final String ALL_DUE = """
            update webhook_delivery set due_at = :now, tries = 0
            where webhook_id = :webhook and state = 'WAITING' and due_at is not null
            """;

    private static final String TEST = """
            insert into webhook_delivery (id, webhook_id, unit_id, state, made_at)
            values (:id, :webhook, :unit, 'WAITING', :now)
            """;

    private static final String AGAIN = """
            update webhook_delivery set state = 'WAITING', tries = 0, due_at = :now, done_at = null
            where id = :id and webhook_id = :webhook and position is not null
            """;

    /** From the newest back, which is as far as all is then told again. */
    private static final String SET_BACK = """
            update webhook_progress set position = least(position, coalesce((
                select c.position from open_change c where c.at < :since order by c.position desc limit 1), 0))
            where webhook_id = :webhook
            """;

    private final EntityManager database;
    private final Projection projection;
    private final DeliveryLog log;
    private final Sending sending;
    private final Clock clock;

    Deliveries(EntityManager database, Projection projection, DeliveryLog log, Sending sending, Clock clock) {
        this.database = database;
        this.projection = projection;
        this.log = log;
        this.sending = sending;
        this.clock = clock;
    }

    /** The next change is the first that the webhook is told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID webhook) {
        database.createNativeQuery(BEGIN).setParameter("webhook", webhook).executeUpdate();
    }

    /** It was off: whatever it was told in vain before is forgotten, and what waits is due. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void goOn(UUID webhook) {
        database.createNativeQuery(GO_ON).setParameter("webhook", webhook).executeUpdate();
        database.createNativeQuery(ALL_DUE)
                .setParameter("webhook", webhook)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** A message that says nothing but that it came; {@link #sendTest} sends it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID test(UUID webhook, UUID unit) {
        var id = UUID.randomUUID();
        database.createNativeQuery(TEST)
                .setParameter("id", id)
                .setParameter("webhook", webhook)
                .setParameter("unit", unit)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return id;
    }

    /** Once, and waits for the answer; outside of any transaction. */
    public void sendTest(UUID id) {
        QuarkusTransaction.requiringNew().call(() -> log.waiting(id)).ifPresent(test -> {
            var answer = sending.send(test);
            QuarkusTransaction.requiringNew().run(() -> log.noteTest(test, answer));
        });
    }

    public long testsSince(UUID webhook, Instant since) {
        return ((Number) database.createNativeQuery("""
                        select count(*) from webhook_delivery
                        where webhook_id = :webhook and position is null and made_at > :since
                        """)
                        .setParameter("webhook", webhook)
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    public Optional<DeliveryRepresentation> find(UUID webhook, UUID id) {
        return projection.one(
                DeliveryRepresentation.class, FOUND + " and d.id = :id", Map.of("webhook", webhook, "id", id));
    }

    /** Newest first. */
    public Page<DeliveryRepresentation> page(UUID webhook, @Nullable DeliveryState state, PageRequest asked) {
        var sql = new StringBuilder(FOUND);
        var parameters = new HashMap<String, Object>(Map.of("webhook", webhook));
        if (state != null) {
            sql.append(" and d.state = :state");
            parameters.put("state", state.name());
        }
        var behind = asked.behind();
        if (behind != null) {
            sql.append(" and (d.made_at, d.id) < (:time, :id)");
            parameters.put("time", behind.time());
            parameters.put("id", behind.id());
        }
        sql.append(" order by d.made_at desc, d.id desc limit ").append(asked.rows());
        var found = projection.list(DeliveryRepresentation.class, sql.toString(), parameters);
        return Page.byTime(found, asked, DeliveryRepresentation::place);
    }

    /** Sends one again under its id; false when the webhook has none such. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean again(UUID webhook, UUID id) {
        return database.createNativeQuery(AGAIN)
                        .setParameter("webhook", webhook)
                        .setParameter("id", id)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Sends again what changed since then, each under its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void againSince(UUID webhook, Instant since) {
        database.createNativeQuery(SET_BACK)
                .setParameter("webhook", webhook)
                .setParameter("since", since)
                .executeUpdate();
    }
}
