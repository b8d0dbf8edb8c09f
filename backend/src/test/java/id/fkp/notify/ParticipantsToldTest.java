package id.fkp.notify;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who took part and agreed to be written to hears of the outcome; nobody else does. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ParticipantsToldTest {

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    AttendanceFixture attendances;

    @Inject
    EntityManager database;

    @Test
    void who_agreed_to_be_written_to_gets_the_link_once_when_the_record_is_signed() {
        var unit = units.unit().id();
        var forum = agreements.drafted(unit);
        var session = UUID.fromString(
                (String) database.createNativeQuery("select cast(id as text) from forum_session where forum_id = ?1")
                        .setParameter(1, forum.id())
                        .getSingleResult());
        for (var name : new String[] {"Dewi", "Dewi lagi", "Diam"}) {
            attendances.ticket(session, name);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            agree("Dewi", "dewi@example.id", unit);
            agree("Dewi lagi", "DEWI@example.id", unit);
        });
        agreements.sign(forum);

        var told = QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.<OutboxEntry>list(
                        "topic = ?1 and unitId = ?2", Topic.AGREEMENT_SIGNED.code(), unit));
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.recipient).isEqualToIgnoringCase("dewi@example.id");
            assertThat(entry.payload)
                    .containsEntry("forumSlug", forum.slug())
                    .containsOnlyKeys("language", "stops", "forumTitle", "forumSlug", "unitName");
        });
    }

    private void agree(String name, String address, UUID unit) {
        database.createNativeQuery("update registration_person set consent_contact = true, contact = ?1 "
                        + "where name = ?2 and unit_id = ?3")
                .setParameter(1, address)
                .setParameter(2, name)
                .setParameter(3, unit)
                .executeUpdate();
    }
}
