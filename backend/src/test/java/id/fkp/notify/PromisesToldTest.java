package id.fkp.notify;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.followup.FollowUpFixture;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose word led to a promise hears when it was kept, and somebody else has looked. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PromisesToldTest {

    private static final URI SITE = URI.create("https://fkp.example.go.id/");

    @Inject
    UnitFixture units;

    @Inject
    FollowUpFixture promises;

    @Inject
    Acts acts;

    @Inject
    Mails mails;

    @Inject
    EntityManager database;

    private UUID unit;
    private UUID promise;

    /** Two who spoke stand behind it, one of whom wrote the same address in another case; a third left none. */
    @BeforeEach
    void promise() {
        unit = units.unit().id();
        promise = promises.planned(unit);
        QuarkusTransaction.requiringNew().run(() -> {
            run("""
                    insert into agreement_item_line (item_id, line_id, unit_id)
                    select w.item_id, l.id, l.unit_id
                    from follow_up w join minute_line l on l.forum_id = w.forum_id where w.id = ?1
                    """);
            run("""
                    insert into feedback_person (feedback_id, unit_id, contact, consent_show_name)
                    select l.feedback_id, l.unit_id, case row_number() over (order by l.id)
                        when 1 then 'dewi@example.id' else 'DEWI@example.id' end, false
                    from follow_up w join minute_line l on l.forum_id = w.forum_id where w.id = ?1
                    """);
        });
    }

    @Test
    void a_promise_that_is_verified_is_told_to_each_address_once() {
        move("DONE_UNVERIFIED");
        assertThat(told()).isEmpty();
        move("VERIFIED");

        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.recipient).isEqualToIgnoringCase("dewi@example.id");
            assertThat(mails.write(Topic.FOLLOW_UP_VERIFIED, entry.payload, SITE)
                            .body())
                    .contains("Membuka loket kedua", "/hasil")
                    .doesNotContain("NOT_FOUND");
        });
    }

    private void move(String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> acts.fire(
                        new Act(unit, "follow-up.moved", "follow-up", promise, Reach.PUBLIC, Map.of("state", state))));
    }

    private List<OutboxEntry> told() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.list("topic = 'follow-up.verified' and unitId = ?1", unit));
    }

    private void run(String sql) {
        database.createNativeQuery(sql).setParameter(1, promise).executeUpdate();
    }
}
