package id.fkp.link;

import static id.fkp.Crowd.CROWD;
import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.link.LinkFixture.Passed;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that is passed on counts, keeps nobody from writing, and tells of no input by whom it came. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LinkUsesTest {

    private static final String OPENINGS = "/api/v1/forums/{forum}/link-openings";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    LinkFixture links;

    @Inject
    LinkUses uses;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private ForumInfo forum;
    private Passed link;

    @BeforeEach
    void passOn() {
        forum = forums.open(units.unit().id(), 1);
        link = links.made(forum.id(), "RT 05");
    }

    @Test
    void openings_and_inputs_are_told_in_lots_of_five_inputs_so_that_a_count_never_points_at_one() {
        open(link.token(), UUID.randomUUID()).statusCode(204);
        giveBy(link.token()).statusCode(201);
        uses.writeRipe();
        assertThat(counted(link)).isEqualTo("none");

        for (int i = 0; i < 4; i++) {
            give(forum.id(), said("Masukan lain ke-" + i)).statusCode(201);
        }
        assertThat(counted(link)).isEqualTo("none");
        uses.writeRipe();
        assertThat(counted(link)).isEqualTo("1 opened, 1 sent");

        giveBy(link.token()).statusCode(201);
        uses.writeRipe();
        assertThat(counted(link)).isEqualTo("1 opened, 1 sent");
    }

    @Test
    void what_waits_for_its_lot_is_told_after_a_day() {
        var yesterday = clock.instant().minus(LinkUses.LONGEST);
        uses.sent(new LinkUses.Sent(forum.id(), link.id(), yesterday.plus(Duration.ofMinutes(5))));
        uses.writeRipe();
        assertThat(counted(link)).isEqualTo("none");

        var other = forums.open(forum.unitId(), 1);
        var older = links.made(other.id(), "RT 06");
        uses.sent(new LinkUses.Sent(other.id(), older.id(), yesterday));
        uses.writeRipe();
        assertThat(counted(older)).isEqualTo("0 opened, 1 sent");
    }

    @Test
    void an_input_sent_again_under_its_key_counts_once_and_one_that_is_refused_not_at_all() {
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var body = solved(said("Antrean terlalu panjang."));
        for (int i = 0; i < 3; i++) {
            giveBy(link.token(), device, key, body).statusCode(201);
        }
        giveBy(link.token(), device, UUID.randomUUID(), said("Tanpa bukti kerja."))
                .statusCode(400);

        uses.writeAll(null);
        assertThat(counted(link)).isEqualTo("0 opened, 1 sent");
    }

    @Test
    void a_device_opens_a_link_once_a_day() {
        var device = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            open(link.token(), device).statusCode(204);
        }
        open(link.token(), UUID.randomUUID()).statusCode(204);
        given().header("Forum-Link", link.token())
                .post(OPENINGS, forum.id())
                .then()
                .statusCode(204);

        uses.writeAll(null);
        assertThat(counted(link)).isEqualTo("2 opened, 0 sent");
    }

    @Test
    void a_link_that_has_ended_keeps_nobody_from_writing() {
        links.revoked(link.id());

        open(link.token(), UUID.randomUUID()).statusCode(204);
        giveBy(link.token()).statusCode(201);

        uses.writeAll(null);
        assertThat(counted(link)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7K3MQ2XK", "7K3MQ2XKaaaaaaaaaaaa", "????????????????????", "'; drop table forum"})
    void what_is_no_link_keeps_nobody_from_writing(String token) {
        open(token, UUID.randomUUID()).statusCode(204);
        giveBy(token).statusCode(201);

        uses.writeAll(null);
        assertThat(counted(link)).isEqualTo("none");
    }

    @Test
    void a_link_counts_in_its_own_forum_alone() {
        var other = forums.open(forum.unitId(), 1);

        given().header("Forum-Link", link.token())
                .header("Device-Token", UUID.randomUUID())
                .post(OPENINGS, other.id())
                .then()
                .statusCode(204);

        uses.writeAll(null);
        assertThat(counted(link)).isEqualTo("none");
    }

    @Test
    void a_forum_that_nobody_sees_has_no_link_to_open() {
        var planned = forums.planned(forum.unitId(), 1);

        given().post(OPENINGS, planned.id()).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void many_at_once_are_all_counted() {
        var writes = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            uses.sent(new LinkUses.Sent(forum.id(), link.id(), clock.instant()));
                            uses.writeRipe();
                        },
                        CROWD))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writes).join();

        uses.writeAll(null);
        assertThat(counted(link)).isEqualTo("0 opened, 60 sent");
    }

    /** Looks through the whole database, as one could who has stolen it. */
    @Test
    void nothing_in_the_database_leads_from_an_input_to_its_link_or_back() {
        giveBy(link.token()).statusCode(201);
        uses.writeAll(null);
        var id = given().get(FEEDBACK, forum.id()).jsonPath().getString("items[0].id");

        assertThat(tablesWith(link.id().toString()))
                .containsExactlyInAnyOrder("audit_entry", "forum_link", "forum_link_count");
        assertThat(tablesWith(link.token())).isEmpty();
        assertThat(tablesWith(id)).doesNotContain("forum_link", "forum_link_count");
        assertThat(one("select count(*) from audit_entry where object_id = ?1 and act <> 'forum-link.made'", link.id()))
                .isEqualTo("0");
        // Not even by the number of the transaction that wrote them.
        assertThat(one("select cast(xmin as text) from forum_link_count where link_id = ?1", link.id()))
                .isNotEqualTo(one("select cast(xmin as text) from feedback where id = ?1", UUID.fromString(id)));
    }

    @Transactional
    List<String> tablesWith(String words) {
        List<?> tables = database.createNativeQuery("""
                        select cast(tablename as text) from pg_tables where schemaname = current_schema()
                        """).getResultList();
        return tables.stream()
                .map(String.class::cast)
                .filter(table -> !one(
                                "select count(*) from \"" + table + "\" t where strpos(cast(t as text), ?1) > 0", words)
                        .equals("0"))
                .toList();
    }

    private String one(String sql, Object value) {
        return database.createNativeQuery(sql)
                .setParameter(1, value)
                .getSingleResult()
                .toString();
    }

    private String counted(Passed passed) {
        List<?> rows = database.createNativeQuery(
                        "select opened || ' opened, ' || sent || ' sent' from forum_link_count where link_id = ?1")
                .setParameter(1, passed.id())
                .getResultList();
        return Stream.concat(rows.stream().map(String.class::cast), Stream.of("none"))
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse open(String token, UUID device) {
        return given().header("Forum-Link", token)
                .header("Device-Token", device)
                .post(OPENINGS, forum.id())
                .then();
    }

    private ValidatableResponse giveBy(String token) {
        return giveBy(token, UUID.randomUUID(), UUID.randomUUID(), solved(said("Sebutkan awal hitungan.")));
    }

    private ValidatableResponse giveBy(String token, UUID device, UUID key, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("Forum-Link", token)
                .header("Idempotency-Key", key)
                .header("Device-Token", device)
                .body(body)
                .post(FEEDBACK, forum.id())
                .then();
    }
}
