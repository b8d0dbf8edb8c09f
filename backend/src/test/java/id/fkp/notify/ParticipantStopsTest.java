package id.fkp.notify;

import static id.fkp.notify.GiverStopsTest.press;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address gets one mail for all that it stands in, so one press stops all of it; what concerns a seat still comes. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DeliveryTest.WithMail.class)
class ParticipantStopsTest extends WithMailServer {

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    AttendanceFixture attendances;

    @Inject
    FollowUpFixture promises;

    @Inject
    Participants participants;

    @Inject
    Acts acts;

    @Inject
    EntityManager database;

    private UUID unit;

    @BeforeEach
    void unit() {
        unit = units.unit().id();
    }

    @Test
    void who_registered_and_attended_stops_the_mails_about_the_forum_with_one_press() {
        var forum = signedWithSeat();
        attended();
        var kept = promisesOf(forum);
        verify(kept.get(0));
        delivery.now();
        assertThat(subjects())
                .containsExactly("Hasil forum: " + forum.title(), "Sudah dilaksanakan: janji dari " + forum.title());

        press(server.of(address).get(0)).statusCode(204);
        verify(kept.get(1));
        assertThat(delivery.waitingFor(unit)).as("nothing is written for it").isZero();
        assertThat(participants.ofForum(forum.id())).isEmpty();
        delivery.now();
        assertThat(subjects()).as("the second promise is not told").hasSize(2);
    }

    @Test
    void who_has_two_inputs_behind_a_promise_stops_the_mails_about_it_with_one_press() {
        var promise = promises.planned(unit);
        run("""
                insert into agreement_item_line (item_id, line_id, unit_id)
                select w.item_id, l.id, l.unit_id
                from follow_up w join minute_line l on l.forum_id = w.forum_id where w.id = ?1
                """, promise);
        run("""
                insert into feedback_person (feedback_id, unit_id, contact, consent_show_name)
                select l.feedback_id, l.unit_id, ?2, false
                from follow_up w join minute_line l on l.forum_id = w.forum_id where w.id = ?1
                """, promise, address);
        verify(promise);
        delivery.now();
        assertThat(subjects()).hasSize(1);

        press(server.of(address).get(0)).statusCode(204);
        verify(promise);
        delivery.now();
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void of_what_waits_only_a_message_about_a_seat_is_sent_after_a_stop() {
        var forum = signedWithSeat();
        delivery.now();
        attended();
        verify(promisesOf(forum).get(0));
        fire("session.rescheduled", sessionOf(forum), Map.of());

        press(server.of(address).get(0)).statusCode(204);
        delivery.now();
        assertThat(subjects()).hasSize(2).last().asString().startsWith("Waktu baru: ");
        assertThat(delivery.waitingFor(unit)).isZero();
    }

    @Test
    void an_address_that_was_wrong_is_not_kept_as_stopped() {
        var forum = signedWithSeat();
        attended();
        verify(promisesOf(forum).get(0));
        delivery.now();
        press(server.of(address).get(1)).statusCode(204);
        assertThat(stopsIn(forum)).hasSize(1);

        run("update registration_person set contact = 'lain@example.id' where unit_id = ?1", unit);
        run("update attendance_person set contact = 'lain@example.id' where unit_id = ?1", unit);
        fire("attendance.corrected", anyAttendanceIn(forum), Reach.INTERNAL, Map.of());
        assertThat(stopsIn(forum)).isEmpty();
    }

    /** Its record was signed while only the registration could be written to. */
    private ForumInfo signedWithSeat() {
        var forum = agreements.drafted(unit);
        attendances.ticket(sessionOf(forum), "Dewi");
        run(
                "update registration_person set consent_contact = true, contact = ?2 where name = 'Dewi' and unit_id = ?1",
                unit,
                address);
        return agreements.sign(forum);
    }

    /** The one who is on the list spoke all that the promises came from. */
    private void attended() {
        run("""
                update attendance_person set consent_contact = true, consent_text = '2026-11', consent_at = now(), contact = ?2
                where unit_id = ?1
                """, unit, address);
        run("""
                update minute_line l set attendance_id = a.id from attendance a
                where a.session_id = l.session_id and l.unit_id = ?1
                """, unit);
        run("""
                insert into agreement_item_line (item_id, line_id, unit_id)
                select w.item_id, (select l.id from minute_line l where l.forum_id = w.forum_id order by l.id limit 1), w.unit_id
                from follow_up w where w.unit_id = ?1
                """, unit);
    }

    private UUID sessionOf(ForumInfo forum) {
        return ids("select cast(id as text) from forum_session where forum_id = ?1", forum)
                .get(0);
    }

    private UUID anyAttendanceIn(ForumInfo forum) {
        return ids("""
                select cast(a.id as text) from attendance a join forum_session s on s.id = a.session_id where s.forum_id = ?1
                """, forum).get(0);
    }

    private List<UUID> stopsIn(ForumInfo forum) {
        return ids("select cast(forum_id as text) from stopped_address where forum_id = ?1", forum);
    }

    private List<UUID> promisesOf(ForumInfo forum) {
        return ids("select cast(id as text) from follow_up where forum_id = ?1 order by position", forum);
    }

    private List<UUID> ids(String sql, ForumInfo forum) {
        List<?> rows =
                database.createNativeQuery(sql).setParameter(1, forum.id()).getResultList();
        return rows.stream().map(row -> UUID.fromString((String) row)).toList();
    }

    private void verify(UUID promise) {
        fire("follow-up.moved", promise, Map.of("state", "VERIFIED"));
    }

    private void fire(String verb, UUID about, Map<String, Object> detail) {
        fire(verb, about, Reach.PUBLIC, detail);
    }

    private void fire(String verb, UUID about, Reach reach, Map<String, Object> detail) {
        var subject = verb.substring(0, verb.indexOf('.'));
        QuarkusTransaction.requiringNew().run(() -> acts.fire(new Act(unit, verb, subject, about, reach, detail)));
    }

    private List<String> subjects() {
        return server.of(address).stream().map(MailServer.Received::subject).toList();
    }

    private void run(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}
