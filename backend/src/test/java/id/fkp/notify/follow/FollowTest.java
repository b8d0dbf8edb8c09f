package id.fkp.notify.follow;

import static id.fkp.notify.follow.Following.FOLLOWER;
import static id.fkp.notify.follow.Following.byEmail;
import static id.fkp.notify.follow.Following.confirm;
import static id.fkp.notify.follow.Following.confirmed;
import static id.fkp.notify.follow.Following.withLink;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.notify.DeliveryTest;
import id.fkp.notify.WithMailServer;
import id.fkp.notify.follow.Following.Opened;
import id.fkp.notify.link.FollowSecrets;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants to hear of something says so, proves that the address is theirs, and stops when they like. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DeliveryTest.WithMail.class)
class FollowTest extends WithMailServer {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Forgetting forgetting;

    @Inject
    FollowSecrets secrets;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
    }

    @ParameterizedTest
    @CsvSource({"id, Konfirmasi: ikuti", "en, Please confirm: follow"})
    void an_address_is_asked_before_anything_else_is_sent_to_it(String language, String subject) {
        byEmail(forum.id(), address, "language", language).statusCode(202);
        delivery.now();

        assertThat(server.of(address)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo(subject + " " + forum.title());
            assertThat(mail.body()).contains("https://fkp.example.go.id/forum/" + forum.slug());
            assertThat(mail.stop()).isEmpty();
        });
        var link = Opened.of(server.of(address).get(0).tokenOf("/ikuti/konfirmasi"));
        link.read().statusCode(404).body("code", equalTo("follower-unknown"));
        for (int time = 0; time < 2; time++) {
            confirm(link)
                    .statusCode(200)
                    .body("way", equalTo("EMAIL"), "confirmed", equalTo(true), "address", equalTo("d•••@example.id"))
                    .body("follows.objectId", contains(forum.id().toString()), "language", equalTo(language));
        }
    }

    @Test
    void a_standard_and_a_unit_can_be_followed_too_and_twice_is_once() {
        var opened = confirmed(delivery, server, forum.id(), address);
        var standard = forum.versions().get(0).standardId();
        confirmed(delivery, server, standard, address);
        var again = confirmed(delivery, server, standard, address.toUpperCase(Locale.ROOT));
        put(opened, forum.unitId()).statusCode(200);

        assertThat(again.number()).as("an address follows as one").isEqualTo(opened.number());
        put(opened, forum.unitId())
                .statusCode(200)
                .body("follows.kind", containsInAnyOrder("FORUM", "STANDARD", "UNIT"))
                .body("follows.path", hasItem("/forum/" + forum.slug()));
    }

    @Test
    void an_address_of_a_hundred_thousand_labels_is_refused_as_any_other() {
        byEmail(forum.id(), "dewi@" + "a.".repeat(100_000) + "id")
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors.pointer", everyItem(equalTo("/email")));
    }

    @Test
    void nobody_learns_whether_an_address_follows_and_nobody_is_asked_more_than_three_times_a_day() {
        var answer = byEmail(forum.id(), address).statusCode(202).extract();
        for (int time = 0; time < 4; time++) {
            var next = byEmail(forum.id(), address).statusCode(202).extract();
            assertThat(next.body().asString()).isEqualTo(answer.body().asString());
            delivery.now();
        }
        assertThat(server.of(address)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dewi@example.id\r\nBcc: semua@example.id",
                "dewi@example.id\nBcc: semua@example.id",
                "dewi@example.id,togar@example.id",
                "Dewi <dewi@example.id>",
                "\"dewi, togar\"@example.id",
                "dewi@example.id;togar@example.id",
                "dewi@@example.id",
                "dewi@example",
                " dewi@example.id",
                "dewi@exam ple.id",
                "dewi\u0000@example.id",
                "déwi@example.id",
                ""
            })
    void what_is_no_plain_address_is_refused_by_its_field(String email) {
        byEmail(forum.id(), email)
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors", hasSize(1))
                .body("errors.pointer", contains("/email"));
    }

    @Test
    void what_the_public_does_not_see_cannot_be_followed() {
        var planned = forums.planned(forum.unitId(), 1);
        for (var id : new UUID[] {planned.id(), planned.versions().get(0).standardId(), UUID.randomUUID()}) {
            byEmail(id, address).statusCode(404).body("code", equalTo("not-found"));
            withLink(id).statusCode(404);
        }
    }

    @Test
    void a_wrong_or_late_link_confirms_nothing() {
        byEmail(forum.id(), address).statusCode(202);
        delivery.now();
        var link = Opened.of(server.of(address).get(0).tokenOf("/ikuti/konfirmasi"));
        var wrong = link.secret().startsWith("x") ? "y" : "x";
        confirm(new Opened(link.number(), wrong + link.secret().substring(1)))
                .statusCode(404)
                .body("code", equalTo("follower-unknown"));
        QuarkusTransaction.requiringNew()
                .run(() -> FollowerAddress.update(
                        "askedAt = ?1 where address = ?2", Instant.now().minus(2, ChronoUnit.DAYS), address));
        confirm(link).statusCode(410).body("code", equalTo("follow-link-expired"));

        forgetting.forgetUnconfirmed();
        assertThat(kept(address)).isZero();
        confirm(link).statusCode(410).body("code", equalTo("follow-link-expired"));
    }

    @Test
    void one_press_stops_and_erases_and_once_more_answers_the_same() {
        var opened = confirmed(delivery, server, forum.id(), address);
        var token = stopToken(opened);
        for (int time = 0; time < 2; time++) {
            given().noFilters()
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post("/api/v1/unsubscriptions/" + token)
                    .then()
                    .statusCode(204);
        }
        given().post("/api/v1/unsubscriptions/" + token).then().statusCode(204);
        given().post("/api/v1/unsubscriptions/" + token.substring(1)).then().statusCode(404);
        assertThat(kept(address)).isZero();
        opened.read().statusCode(404);
    }

    @Test
    void the_link_of_the_page_does_not_stop_and_the_one_that_stops_opens_nothing() {
        var opened = confirmed(delivery, server, forum.id(), address);
        given().post("/api/v1/unsubscriptions/" + opened.number() + "." + opened.secret())
                .then()
                .statusCode(404);
        Opened.of(stopToken(opened)).read().statusCode(404);
    }

    @Test
    void a_link_alone_follows_without_saying_who_it_is() {
        var answer = withLink(forum.id()).statusCode(201).body("way", equalTo("LINK"), "address", nullValue());
        var json = answer.extract().jsonPath();
        var opened = new Opened(json.getString("number"), json.getString("secret"));
        opened.read().statusCode(200).body("follows", hasSize(1), "secret", nullValue());
        given().header("Follow-Secret", opened.secret())
                .delete(FOLLOWER + "/follows/" + forum.id(), opened.number())
                .then()
                .statusCode(200)
                .body("follows", empty());
        for (int time = 0; time < 2; time++) {
            given().header("Follow-Secret", opened.secret())
                    .delete(FOLLOWER, opened.number())
                    .then()
                    .statusCode(204);
        }
        opened.read().statusCode(404);
    }

    @Test
    @TestSecurity(user = "kepala")
    void an_account_follows_as_itself() {
        given().delete(FOLLOWER, "me").then().statusCode(204);
        given().get(FOLLOWER, "me").then().statusCode(404);
        for (int time = 0; time < 2; time++) {
            given().put(FOLLOWER + "/follows/" + forum.id(), "me")
                    .then()
                    .statusCode(200)
                    .body("way", equalTo("ACCOUNT"), "follows", hasSize(1));
        }
        given().contentType(JSON)
                .body(Map.of("language", "en", "rhythm", "DAILY"))
                .put(FOLLOWER + "/settings", "me")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"), "rhythm", equalTo("EACH"));
    }

    @Test
    void who_is_not_signed_in_has_no_account_to_follow_as() {
        given().get(FOLLOWER, "me").then().statusCode(401);
        given().put(FOLLOWER + "/follows/" + forum.id(), "me").then().statusCode(401);
    }

    @Test
    void who_follows_what_is_over_is_forgotten_in_time_and_who_still_waits_is_not() {
        var opened = confirmed(delivery, server, forum.id(), address);
        assertThat(since(opened)).isNull();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set state = 'CLOSED' where id = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
        assertThat(since(opened)).isNotNull();
        forgetting.erase(id(opened), Instant.now());
        assertThat(kept(address)).isZero();
    }

    private Object since(Opened opened) {
        return database.createNativeQuery(
                        "select kept.since from (" + forgetting.statement() + ") kept where kept.id = ?1")
                .setParameter(1, id(opened))
                .getSingleResult();
    }

    private UUID id(Opened opened) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Follower.<Follower>find("number", opened.number().replace("-", ""))
                        .firstResultOptional()
                        .orElseThrow()
                        .id);
    }

    private String stopToken(Opened opened) {
        return secrets.unsubscription(opened.number().replace("-", ""));
    }

    private static long kept(String email) {
        return QuarkusTransaction.requiringNew().call(() -> FollowerAddress.count("address", email));
    }

    private static ValidatableResponse put(Opened opened, UUID objectId) {
        return given().header("Follow-Secret", opened.secret())
                .header("Device-Token", UUID.randomUUID())
                .put(FOLLOWER + "/follows/" + objectId, opened.number())
                .then();
    }
}
