package id.fkp.retention;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.Attendances;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.invitation.InvitationFixture;
import id.fkp.recording.RecordingFixture;
import id.fkp.retention.person.PersonClass;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has been kept long enough goes by itself, and only that. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class RetentionTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    SubmissionFixture submissions;

    @Inject
    InvitationFixture invitations;

    @Inject
    AttendanceFixture attendances;

    @Inject
    AgreementFixture agreements;

    @Inject
    RecordingFixture recordings;

    @Inject
    Attendances present;

    @Inject
    Retention retention;

    @Inject
    DailyErasure daily;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;
    private UUID session;

    @BeforeEach
    void recordPersons() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
        forum = forums.open(unit, 1);
        session = sessions.inForum(forum.id(), null).id();
        invitations.sent(session);
        attendances.ticket(session, "Kenari Satu");
        attendances.signed(session, AttendingElement.MEDIA);
        submissions.taken(forum, Giving.said("Loket kurang.", "name", "Kenari Dua", "contact", "kenari@example.id"));
    }

    @Test
    void every_class_is_kept_in_exactly_one_place() {
        assertThat(retention.rooms()).extracting(room -> room.kept()).containsExactly(PersonClass.values());
    }

    @Test
    void nothing_is_due_while_its_period_runs() {
        assertThat(due(Instant.now())).isEmpty();
        assertThat(due(in(80))).isEmpty();
    }

    @Test
    void what_goes_when_follows_the_classes() {
        var soon = in(100);
        assertThat(due(soon)).containsOnly(Map.entry(PersonClass.NEEDS, 1), Map.entry(PersonClass.MESSAGE, 1));
        var later = due(in(1100));
        assertThat(later.keySet())
                .isEqualTo(EnumSet.of(
                        PersonClass.NEEDS,
                        PersonClass.REGISTRATION,
                        PersonClass.INVITATION,
                        PersonClass.DIRECTORY,
                        PersonClass.ATTENDANCE_CONTACT,
                        PersonClass.INPUT,
                        PersonClass.MESSAGE));
        assertThat(due(in(2200))).containsKey(PersonClass.ATTENDANCE);
    }

    @Test
    void a_run_erases_what_is_due_once_and_says_so() {
        var digest = attendances.close(session);
        var at = in(1100);
        assertThat(retention.due(unit, at)).isNotEmpty();
        var run = run(at);

        assertThat(retention.due(unit, at)).isEmpty();
        assertThat(count("registration_person where unit_id = ?1 and num_nonnulls(name, contact) > 0"))
                .isZero();
        assertThat(count("registration where unit_id = ?1 and state = 'CONFIRMED'"))
                .isOne();
        assertThat(count("feedback_person where unit_id = ?1 and num_nonnulls(name, contact) > 0"))
                .isZero();
        assertThat(count("feedback where unit_id = ?1 and text = 'Loket kurang.' and state = 'PUBLISHED'"))
                .isOne();
        assertThat(count("attendance_person where unit_id = ?1 and name is not null and contact is null"))
                .as("the list itself is an archive and stays longer")
                .isOne();
        assertThat(daily.run(at)).as("once a day").isEmpty();

        run(in(2200));
        assertThat(count("attendance_person where unit_id = ?1 and name is not null"))
                .isZero();
        assertThat(count("attendance_signature where unit_id = ?1 and image is not null"))
                .isZero();
        assertThat(count("attendance where unit_id = ?1")).isOne();
        assertThat(attendances.digest(session)).isEqualTo(digest);
        assertThat(((Number) database.createNativeQuery(
                                        "select count(*) from audit_entry where object_id = ?1 and act = 'retention-run.ended'")
                                .setParameter(1, run)
                                .getSingleResult())
                        .intValue())
                .isOne();
    }

    @Test
    void recordings_go_before_photos_and_leave_that_they_were_there() {
        var met = sessions.open(unit);
        var recording = recordings.kept(met, true);
        var early = in(700);
        run(early);
        given().get("/api/v1/recordings/" + recording).then().body("state", equalTo("PUBLIC"));
        var at = in(1110);
        assertThat(due(at)).containsEntry(PersonClass.RECORDING, 1);
        run(at);
        given().get("/api/v1/recordings/" + recording)
                .then()
                .body("state", equalTo("REMOVED"), "removedReason", equalTo("Masa simpan berakhir"));
        given().get("/api/v1/recordings/" + recording + "/content").then().statusCode(404);
    }

    @Test
    void who_signed_is_forgotten_with_the_archive_and_the_head_is_not() {
        var signed = units.unit().id();
        agreements.signed(signed);
        var at = in(2600);
        assertThat(retention.due(signed, at))
                .extracting(DuePersons::personClass)
                .contains(PersonClass.SIGNATORY);
        run(at);
        List<?> names = database.createNativeQuery("""
                select p.name from agreement_signatory_person p where p.unit_id = ?1 and p.name is not null
                """).setParameter(1, signed).getResultList();
        assertThat(names.toString()).isEqualTo("[Bambang Contoh]");
    }

    @Test
    void who_takes_back_having_come_is_not_in_the_signed_record_either() {
        var signed = units.unit().id();
        agreements.signed(signed);
        var attendance = attendances.signed(session, AttendingElement.MEDIA);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                update agreement_signatory set attendance_id = ?2
                where unit_id = ?1 and role = 'REPRESENTATIVE' and position = (
                    select min(position) from agreement_signatory where unit_id = ?1 and role = 'REPRESENTATIVE')
                """)
                        .setParameter(1, signed)
                        .setParameter(2, attendance)
                        .executeUpdate());

        QuarkusTransaction.requiringNew().run(() -> present.erasePerson(attendance, Instant.now()));

        assertThat(database.createNativeQuery("""
                        select p.name from agreement_signatory_person p
                        join agreement_signatory s on s.id = p.signatory_id where s.attendance_id = ?1
                        """).setParameter(1, attendance).getResultList())
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void what_was_hidden_as_spam_loses_its_words_after_a_month() {
        var spam = submissions.taken(
                forum,
                Giving.said(
                        "Beli obat murah",
                        "contact",
                        "spam@example.id",
                        "standardId",
                        forum.versions().get(0).standardId(),
                        "components",
                        List.of("SD3"),
                        "proposedText",
                        "Beli di toko kami"));
        var path = "/api/v1/feedback/" + spam.feedbackId();
        hide(spam.feedbackId());
        run(in(40));
        given().get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.text", hasItem("[teks dihapus setelah masa simpan]"), "items", hasSize(1))
                .body("items[0].proposedText", nullValue());
        given().header("If-Match", etag(spam.feedbackId()))
                .post(path + "/restoration")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void what_its_giver_says_is_no_spam_keeps_its_words_until_somebody_has_decided() {
        var receipt = submissions.taken(forum, Giving.said("Obatnya murah, tolong ditambah."));
        var path = "/api/v1/feedback/" + receipt.feedbackId();
        hide(receipt.feedbackId());
        given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", "Itu usul sungguhan."))
                .post(Giving.RECEIPT + "/appeal", receipt.number())
                .then()
                .statusCode(201);
        run(in(50));
        given().get(path + "/history").then().body("items.text", hasItem("Obatnya murah, tolong ditambah."));

        given().header("If-Match", etag(receipt.feedbackId()))
                .contentType(JSON)
                .body(Map.of("upheld", false, "text", "Iklan toko."))
                .post(path + "/appeal-decision")
                .then()
                .statusCode(200);
        run(in(60));
        given().get(path + "/history").then().body("items.text", hasItem("[teks dihapus setelah masa simpan]"));
    }

    @Test
    @TestSecurity(user = "ani", roles = Role.ADMIN)
    void an_administrator_sees_what_is_due_and_what_was_done() {
        run(in(1500));
        given().get("/api/v1/retention-due").then().statusCode(200).body("items", notNullValue());
        given().get("/api/v1/retention-runs")
                .then()
                .statusCode(200)
                .body("items[0].endedAt", notNullValue(), "items[0].failed", equalTo(0))
                .body("items[0].erased.personClass", hasItem("REGISTRATION"));
    }

    @Test
    void a_head_sees_what_is_due_in_their_unit() {
        given().get("/api/v1/units/" + unit + "/retention-due")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/api/v1/units/" + units.unit().id() + "/retention-due")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "ani", roles = Role.ADMIN)
    void a_period_of_an_archive_schedule_takes_the_place_of_the_assumed_one() {
        var path = "/api/v1/retention-classes/PHOTO";
        Requests.change(path, plan(364, "CALENDAR_DAYS"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/amount"), "errors.code", hasItem("too-short"));
        Requests.change(path, plan(10, "WORKING_DAYS")).statusCode(400).body("errors.pointer", hasItem("/unit"));
        Requests.change(path, plan(10, "YEARS"))
                .statusCode(200)
                .body("term.amount", equalTo(10), "standard.amount", equalTo(5))
                .body("source", equalTo("JRA Contoh 2026"));
        Requests.change(path, "\"-1\"", plan(10, "YEARS")).statusCode(412);
        given().contentType(JSON).body(plan(10, "YEARS")).put(path).then().statusCode(428);
        given().get("/api/v1/retention-classes").then().statusCode(200).body("items", hasSize(17));
        given().get("/api/v1/retention-classes/NOTHING").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "ani", roles = Role.ADMIN)
    void of_many_who_are_the_first_to_set_a_period_at_once_one_does() {
        var path = "/api/v1/retention-classes/NEEDS";
        var now = given().get(path).then().extract();
        var same = plan(now.path("standard.amount"), now.path("standard.unit"));
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Requests.change(path, now.header("ETag"), same)
                                .extract()
                                .statusCode(),
                        Crowd.CROWD))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).sorted().toList())
                .isEqualTo(List.of(200, 412, 412, 412, 412, 412, 412, 412));
    }

    private Map<PersonClass, Integer> due(Instant at) {
        return retention.due(unit, at).stream().collect(Collectors.toMap(DuePersons::personClass, DuePersons::persons));
    }

    /** Each test takes days of its own, for there is one run a day. */
    private UUID run(Instant at) {
        return daily.run(at).orElseThrow();
    }

    private static Instant in(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private int count(String what) {
        return ((Number) database.createNativeQuery("select count(*) from " + what)
                        .setParameter(1, unit)
                        .getSingleResult())
                .intValue();
    }

    private static Map<String, Object> plan(int amount, String unit) {
        var plan = new HashMap<String, Object>();
        plan.put("amount", amount);
        plan.put("unit", unit);
        plan.put("source", "JRA Contoh 2026");
        return plan;
    }

    private void hide(String feedbackId) {
        given().header("If-Match", etag(feedbackId))
                .contentType(JSON)
                .body(Map.of("reason", "SPAM"))
                .post("/api/v1/feedback/" + feedbackId + "/hiding")
                .then()
                .statusCode(200);
    }

    private String etag(String feedbackId) {
        return "\"" + given().get("/api/v1/feedback/" + feedbackId).path("version") + "\"";
    }
}
