package id.fkp.shared.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Forgets idempotency keys after 72 hours, so that what they hold of a request does not outlive its use. */
@ApplicationScoped
class ForgottenKeys {

    private final EntityManager database;

    ForgottenKeys(EntityManager database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from idempotency_key where kept_at < now() - interval '72 hours'")
                .executeUpdate();
    }
}
