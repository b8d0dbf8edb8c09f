package id.fkp.notify.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An address that stands nowhere any more is not kept for having stopped something. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MailStopsTest {

    @Inject
    MailStops stops;

    @Inject
    EntityManager database;

    @Test
    void what_two_who_were_erased_at_once_left_over_is_forgotten_within_the_hour() {
        var forum = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into stopped_address (forum_id, address, at) values (?1, 'dewi@example.id', now())")
                        .setParameter(1, forum)
                        .executeUpdate());
        stops.forgetTheRest();
        assertThat(database.createNativeQuery("select address from stopped_address where forum_id = ?1")
                        .setParameter(1, forum)
                        .getResultList())
                .isEmpty();
    }
}
