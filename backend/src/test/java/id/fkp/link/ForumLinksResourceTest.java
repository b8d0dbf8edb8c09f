package id.fkp.link;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office makes links that people pass on, reads how much they are used, and ends them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class ForumLinksResourceTest {

    private static final String LINKS = "/api/v1/forums/{forum}/links";
    private static final String END = "/api/v1/forum-links/{id}/revocation";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    LinkFixture links;

    @Inject
    LinkUses uses;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("officer", UnitRole.HEAD);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void many_are_made_at_once_each_with_a_token_in_its_fragment_and_a_text_to_send() {
        var key = UUID.randomUUID();
        var token = "https?://.*/forum/" + forum.slug() + "/masukan#t=[0-9A-HJKMNP-TV-Z]{8}[A-Za-z0-9_-]{12}";
        make(key, List.of(" RT 05, Bu Siti ", "Grup WA kader"))
                .statusCode(201)
                .body("items.name", contains("RT 05, Bu Siti", "Grup WA kader"))
                .body("items.address", everyItem(matchesPattern(token)))
                .body("items[0].message", containsString("mengundang Anda menyampaikan masukan"))
                .body("items[0].opened", equalTo(0), "items[0].sent", equalTo(0), "items[0].ended", equalTo(false));
        make(key, List.of(" RT 05, Bu Siti ", "Grup WA kader")).statusCode(201).body("items", hasSize(2));

        given().get(LINKS, forum.slug())
                .then()
                .statusCode(200)
                .body("items.name", contains("Grup WA kader", "RT 05, Bu Siti"))
                .body("items.address", everyItem(notNullValue()));
    }

    @Test
    void a_name_stands_once_among_those_that_live() {
        var first = made("RT 05");

        make(List.of("RT 06", "rt 05", "RT 06"))
                .statusCode(400)
                .body("errors.pointer", contains("/names/1", "/names/2"))
                .body("errors.code", contains("known", "twice"));
        given().get(LINKS, forum.id()).then().body("items", hasSize(1));

        given().post(END, first).then().statusCode(200);
        make(List.of("RT 05")).statusCode(201);
    }

    @Test
    void bounds_are_kept() {
        make(List.of()).statusCode(400);
        make(List.of(" ")).statusCode(400).body("errors[0].pointer", equalTo("/names/0"));
        make(List.of("x".repeat(101))).statusCode(400);
        make(Collections.nCopies(101, "a")).statusCode(400).body("errors[0].pointer", equalTo("/names"));
        make(List.of("a\u0007")).statusCode(400);

        for (int batch = 0; batch < 5; batch++) {
            int from = batch * 100;
            make(IntStream.range(from, from + 100).mapToObj(i -> "RT " + i).toList())
                    .statusCode(201);
        }
        make(List.of("Satu lagi")).statusCode(409).body("code", equalTo("too-many-links"));
    }

    @Test
    void an_ended_link_is_listed_with_what_it_has_counted() {
        var id = made("RT 05");
        uses.sent(new LinkUses.Sent(forum.id(), UUID.fromString(id), forum.opensAt()));
        uses.writeAll(null);

        given().post(END, id).then().statusCode(200).body("ended", equalTo(true), "sent", equalTo(1));
        var at = given().get(LINKS, forum.id())
                .then()
                .body("items[0].sent", equalTo(1), "items[0].address", nullValue())
                .extract()
                .path("items[0].revokedAt");
        given().post(END, id).then().statusCode(200).body("revokedAt", equalTo(at));
    }

    @Test
    void members_count_nothing_when_they_look_at_their_own_link() {
        var link = links.made(forum.id(), "RT 07");

        given().header("Forum-Link", link.token())
                .header("Device-Token", UUID.randomUUID())
                .post("/api/v1/forums/{forum}/link-openings", forum.id())
                .then()
                .statusCode(204);
        given().contentType(JSON)
                .header("Forum-Link", link.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Giving.said("Dicoba dulu."))
                .post(Giving.FEEDBACK, forum.id())
                .then()
                .statusCode(201);

        uses.writeAll(null);
        given().get(LINKS, forum.id()).then().body("items[0].opened", equalTo(0), "items[0].sent", equalTo(0));
    }

    @Test
    void a_forum_that_is_over_gets_no_link_and_its_links_have_ended() {
        var over = forums.closed(unit.id(), 1);

        make(over, UUID.randomUUID(), List.of("RT 05")).statusCode(409).body("code", equalTo("illegal-transition"));
        given().get(LINKS, over.id()).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void names_go_with_the_forum() {
        made("RT 05, Bu Siti");
        var etag = given().get("/api/v1/forums/{id}", forum.id()).header("ETag");
        given().contentType(JSON)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "Gedung dipakai untuk posko banjir."))
                .post("/api/v1/forums/{id}/cancellation", forum.id())
                .then()
                .statusCode(200);

        given().get(LINKS, forum.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", nullValue(), "items[0].ended", equalTo(true));
    }

    @Test
    void an_auditor_reads_counts_and_no_address() {
        var other = units.unitOf("officer", UnitRole.AUDITOR);
        var theirs = forums.open(other.id(), 1);
        links.made(theirs.id(), "RT 05");

        given().get(LINKS, theirs.id())
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("RT 05"), "items[0].address", nullValue())
                .body("items[0].message", nullValue());
        make(theirs, UUID.randomUUID(), List.of("RT 06")).statusCode(403);
    }

    private String made(String name) {
        return make(List.of(name)).statusCode(201).extract().path("items[0].id");
    }

    private ValidatableResponse make(List<String> names) {
        return make(UUID.randomUUID(), names);
    }

    private ValidatableResponse make(UUID key, List<String> names) {
        return make(forum, key, names);
    }

    private static ValidatableResponse make(ForumInfo forum, UUID key, List<String> names) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("names", names))
                .post(LINKS, forum.id())
                .then();
    }
}
