package id.fkp.notify.news;

import static id.fkp.Crowd.CROWD;
import static id.fkp.notify.follow.Following.FOLLOWER;
import static id.fkp.notify.follow.Following.confirmed;
import static id.fkp.notify.follow.Following.withLink;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.notify.DeliveryTest;
import id.fkp.notify.MailServer.Received;
import id.fkp.notify.WithMailServer;
import id.fkp.notify.follow.Following.Opened;
import id.fkp.notify.link.FollowSecrets;
import id.fkp.standard.StandardFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens is told to each follower once, however many nodes look, and to nobody when it is no news any more. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DeliveryTest.WithMail.class)
class NewsTest extends WithMailServer {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    StandardFixture standards;

    @Inject
    News news;

    @Inject
    Telling telling;

    @Inject
    NewsRound round;

    @Inject
    FollowSecrets secrets;

    @Inject
    FollowUpFixture promises;

    @Inject
    EntityManager database;

    private UUID unit;

    @BeforeEach
    void start() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update follow_news set told_at = now() where told_at is null")
                        .executeUpdate());
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
    }

    @ParameterizedTest
    @CsvSource({
        "id, Masukan dibuka: Forum Konsultasi Publik Contoh, sudah dibuka untuk masukan",
        "en, Open for input: Forum Konsultasi Publik Contoh, is open for input until"
    })
    void a_window_that_opens_is_told_once_in_the_follower_s_language(String language, String subject, String body) {
        var forum = forums.upcoming(unit, 1);
        var opened = confirmed(delivery, server, forum.id(), address, "language", language);
        lookAt(forum.opensAt().plusSeconds(60));
        lookAt(forum.opensAt().plusSeconds(120));

        var mail = onlyNews();
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.body()).contains(body, "/forum/" + forum.slug()).doesNotContain("NOT_FOUND", "{");
        assertThat(mail.press()).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.stop()).singleElement().asString().contains("/api/v1/unsubscriptions/");
        opened.read()
                .body("news.topic", contains("news.opened"), "news.state", contains("SENT"))
                .body("news.path", contains("/forum/" + forum.slug()));
    }

    @ParameterizedTest
    @CsvSource({"id, Tiga hari lagi ditutup:", "en, Three days left:"})
    void three_days_before_it_closes_is_told_and_again_when_it_is_prolonged(String language, String subject) {
        var forum = forums.open(unit, 1);
        confirmed(delivery, server, forum.id(), address, "language", language);
        var due = forum.closesAt().minus(Duration.ofDays(3));
        lookAt(due.minusSeconds(60));
        assertThat(newsFor(address)).isEmpty();
        lookAt(due.plusSeconds(60));
        lookAt(due.plusSeconds(3600));
        assertThat(onlyNews().subject()).startsWith(subject);

        move(forum, Duration.ofDays(7));
        lookAt(due.plus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(newsFor(address)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"id, Naskah baru:", "en, New version:"})
    void a_new_version_is_told_to_who_follows_the_standard_the_unit_or_the_forum(String language, String subject) {
        var forum = forums.open(unit, 1);
        var standard = forum.versions().get(0).standardId();
        confirmed(delivery, server, standard, address, "language", language);
        confirmed(delivery, server, unit, address);
        confirmed(delivery, server, forum.id(), "lain." + address);
        standards.freeze(standards.corrected(standard).versionId());
        lookAt(Instant.now());

        assertThat(onlyNews().subject()).startsWith(subject);
        assertThat(newsFor("lain." + address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void published_results_are_told(String language) {
        var forum = forums.open(unit, 1);
        confirmed(delivery, server, forum.id(), address, "language", language);
        QuarkusTransaction.requiringNew().run(() -> news.results(forum.id(), Instant.now()));
        lookAt(Instant.now());
        assertThat(onlyNews().body()).contains("/forum/" + forum.slug() + "/hasil");
        assertThat(onlyNews().subject()).startsWith(language.equals("id") ? "Hasil terbit:" : "Results published:");
    }

    @ParameterizedTest
    @CsvSource({"id, 'Sudah dilaksanakan: '", "en, 'Done: '"})
    void what_was_promised_and_is_done_is_told_once_it_is_verified(String language, String subject) {
        var promise = promises.planned(unit);
        var forum = (Object[]) database.createNativeQuery("select cast(f.id as text), f.slug, p.text from follow_up p "
                        + "join forum f on f.id = p.forum_id where p.id = ?1")
                .setParameter(1, promise)
                .getSingleResult();
        confirmed(delivery, server, UUID.fromString((String) forum[0]), address, "language", language);
        QuarkusTransaction.requiringNew().run(() -> news.done(promise, Instant.now()));
        lookAt(Instant.now());
        assertThat(newsFor(address)).as("not before it is verified").isEmpty();

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update follow_up set state = 'VERIFIED' where id = ?1")
                        .setParameter(1, promise)
                        .executeUpdate());
        for (int time = 0; time < 2; time++) {
            QuarkusTransaction.requiringNew().run(() -> news.done(promise, Instant.now()));
            lookAt(Instant.now());
        }
        assertThat(onlyNews().subject()).isEqualTo(subject + forum[2]);
        assertThat(onlyNews().body()).contains("/forum/" + forum[1] + "/hasil");
    }

    @Test
    void what_cannot_wait_for_the_next_digest_is_told_at_once() {
        var forum = forums.open(unit, 1);
        confirmed(delivery, server, forum.id(), address, "rhythm", "WEEKLY");
        var due = forum.closesAt().minus(Duration.ofDays(3));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update follower set digest_at = ?1 where digest_at is not null")
                        .setParameter(1, forum.closesAt().minus(Duration.ofHours(12)))
                        .executeUpdate());
        lookAt(due.plusSeconds(60));
        assertThat(onlyNews().subject()).startsWith("Tiga hari lagi ditutup:");
    }

    @Test
    void after_a_long_stop_an_opening_is_told_as_long_as_one_can_write() {
        var forum = forums.upcoming(unit, 1);
        confirmed(delivery, server, forum.id(), address);
        lookAt(forum.opensAt().plus(Duration.ofDays(3)));
        assertThat(onlyNews().subject()).startsWith("Masukan dibuka:");
    }

    @Test
    void after_a_stop_longer_than_the_window_its_opening_is_not_told() {
        var forum = forums.upcoming(unit, 1);
        confirmed(delivery, server, forum.id(), address);
        lookAt(forum.closesAt().plusSeconds(60));
        assertThat(newsFor(address)).isEmpty();
    }

    @Test
    void what_was_noticed_but_not_told_in_time_is_told_to_nobody() {
        var forum = forums.upcoming(unit, 1);
        confirmed(delivery, server, forum.id(), address);
        news.lookAtTheClock(forum.opensAt().plusSeconds(60));
        lookAt(forum.closesAt().plusSeconds(60));
        assertThat(newsFor(address)).isEmpty();
    }

    @Test
    void who_follows_later_is_not_told_what_was_before() {
        var forum = forums.open(unit, 1);
        confirmed(delivery, server, forum.id(), address);
        lookAt(Instant.now());
        assertThat(newsFor(address)).isEmpty();
    }

    @Test
    void many_nodes_tell_each_follower_once() {
        var forum = forums.upcoming(unit, 1);
        confirmed(delivery, server, forum.id(), address);
        var at = forum.opensAt().plusSeconds(60);
        var nodes = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> {
                            news.lookAtTheClock(at);
                            while (telling.tellSome(at)) {
                                // until nothing is left to tell
                            }
                            delivery.now();
                        },
                        CROWD))
                .limit(6)
                .toList();
        nodes.forEach(CompletableFuture::join);
        lookAt(at.plusSeconds(1));
        assertThat(newsFor(address)).hasSize(1);
    }

    @Test
    void a_mail_server_that_is_down_for_a_while_loses_nothing() {
        var forum = forums.upcoming(unit, 1);
        var opened = confirmed(delivery, server, forum.id(), address);
        server.stop();
        lookAt(forum.opensAt().plusSeconds(60));
        opened.read().body("news.state", contains("WAITING"));
        server.start();
        delivery.afterAWhile();
        assertThat(newsFor(address)).hasSize(1);
        opened.read().body("news.state", contains("SENT"));
    }

    @Test
    void who_stops_gets_nothing_more_also_of_what_waits() {
        var forum = forums.upcoming(unit, 1);
        var opened = confirmed(delivery, server, forum.id(), address);
        news.lookAtTheClock(forum.opensAt().plusSeconds(60));
        while (telling.tellSome(forum.opensAt().plusSeconds(60))) {
            // until nothing is left to tell
        }
        var token = secrets.unsubscription(opened.number().replace("-", ""));
        given().post("/api/v1/unsubscriptions/" + token).then().statusCode(204);
        delivery.now();
        assertThat(newsFor(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id, DAILY, Ringkasan: 2 kabar yang Anda ikuti", "en, WEEKLY, Digest: 2 news of what you follow"})
    void a_digest_collects_and_goes_out_once(String language, String rhythm, String subject) {
        var forum = forums.upcoming(unit, 1);
        var opened = confirmed(delivery, server, forum.id(), address, "language", language, "rhythm", rhythm);
        lookAt(forum.opensAt().plusSeconds(60));
        QuarkusTransaction.requiringNew().run(() -> news.results(forum.id(), Instant.now()));
        lookAt(forum.opensAt().plusSeconds(90));
        assertThat(newsFor(address)).isEmpty();
        opened.read().body("news.state", contains("COLLECTED", "COLLECTED"));

        var due = Instant.parse(opened.read().extract().path("digestAt"));
        for (int time = 0; time < 3; time++) {
            while (telling.sendDigest(due.plusSeconds(1))) {
                // each follower in a transaction of their own
            }
            delivery.now();
        }
        var mail = onlyNews();
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.body()).contains("/forum/" + forum.slug() + "\n", "/forum/" + forum.slug() + "/hasil");
        opened.read().body("news.state", contains("SENT", "SENT"), "digestAt", not(equalTo(due.toString())));
    }

    @Test
    void what_was_collected_goes_out_when_each_message_is_wanted_again() {
        var forum = forums.upcoming(unit, 1);
        var opened = confirmed(delivery, server, forum.id(), address, "rhythm", "WEEKLY");
        lookAt(forum.opensAt().plusSeconds(60));
        given().header("Follow-Secret", opened.secret())
                .contentType(JSON)
                .body(Map.of("language", "id", "rhythm", "EACH"))
                .put(FOLLOWER + "/settings", opened.number())
                .then()
                .statusCode(200);
        round.look();
        delivery.now();
        assertThat(onlyNews().subject()).startsWith("Ringkasan: 1 kabar");
        opened.read().body("digestAt", nullValue());
    }

    @Test
    void a_link_alone_shows_the_news_on_its_page() {
        var forum = forums.upcoming(unit, 1);
        var json = withLink(forum.id()).statusCode(201).extract().jsonPath();
        lookAt(forum.opensAt().plusSeconds(60));
        new Opened(json.getString("number"), json.getString("secret"))
                .read()
                .body("news.topic", contains("news.opened"), "news.state", contains("SHOWN"));
    }

    @Test
    @TestSecurity(user = "kepala")
    void a_unit_sees_how_its_messages_go_and_nobody_s_address() {
        var forum = forums.upcoming(unit, 1);
        confirmed(delivery, server, forum.id(), address);
        lookAt(forum.opensAt().plusSeconds(60));
        var answer = given().get("/api/v1/units/" + unit + "/messages")
                .then()
                .statusCode(200)
                .body("sending", equalTo(true), "topics.topic", contains("follow.asked", "news.opened"))
                .body("topics.sent", everyItem(greaterThan(0)), "topics.failed", contains(0, 0))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(address);
    }

    /** As a node does once a minute. */
    private void lookAt(Instant now) {
        news.lookAtTheClock(now);
        while (telling.tellSome(now)) {
            // until nothing is left to tell
        }
        delivery.now();
    }

    private void move(ForumInfo forum, Duration later) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set closes_at = ?2 where id = ?1")
                        .setParameter(1, forum.id())
                        .setParameter(2, forum.closesAt().plus(later))
                        .executeUpdate());
    }

    private Received onlyNews() {
        assertThat(newsFor(address)).hasSize(1);
        return newsFor(address).get(0);
    }

    /** But for the question whether they are wanted. */
    private List<Received> newsFor(String whom) {
        return server.of(whom).stream().filter(mail -> !mail.press().isEmpty()).toList();
    }
}
