package id.fkp.client;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.Tokens;
import id.fkp.forum.ForumFixture;
import id.fkp.gate.RateLimits;
import id.fkp.session.SessionFixture;
import id.fkp.shared.problem.ProblemException;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the head's form to the program's call: with a Keycloak that is real. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class ApiClientTest {

    private static final String CLIENTS = "/api/v1/units/{unit}/api-clients";
    private static final String CLIENT = "/api/v1/api-clients/{id}";
    private static final String PAPERS = "/api/v1/units/{unit}/paper-settings";

    @Inject
    ClientFixture fixture;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    RateLimits limits;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private String head;

    @BeforeEach
    void ownUnit() {
        unit = fixture.unit();
        head = Tokens.of("kepala");
    }

    /** A client as the answer that made it shows it. */
    private record Made(UUID id, String clientId, String secret) {

        String token() {
            return Tokens.ofClient(clientId, secret);
        }
    }

    @Test
    void reads_what_an_auditor_of_its_unit_reads_and_nothing_of_another() {
        var token = made("READ_INTERNAL").token();
        var elsewhere = fixture.unit();

        as(token).get(PAPERS, unit.id()).then().statusCode(200);
        as(token).get("/api/v1/audit-entries?unitId=" + unit.id()).then().statusCode(200);
        as(token).get("/api/v1/memberships?unitId=" + unit.id()).then().statusCode(200);
        as(token).get(PAPERS, elsewhere.id()).then().statusCode(404);
        as(token).get("/api/v1/memberships?unitId=" + elsewhere.id()).then().statusCode(404);
    }

    @Test
    void is_told_which_scope_it_lacks() {
        var token = made("WEBHOOKS").token();

        lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
        lacks(begin(token, "/api/v1/services", service()), "WRITE_STANDARDS");
        var forum = forums.open(unit.id(), 1).id();
        lacks(sheet(token, forum), "WRITE_FEEDBACK");
        as(token).get("/api/v1/forums").then().statusCode(200);
    }

    @Test
    void that_is_refused_leaves_a_line_in_the_log_and_no_flood() {
        var client = made("WEBHOOKS");
        var lines = new CopyOnWriteArrayList<String>();
        var listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line instanceof ExtLogRecord whole ? whole.getFormattedMessage() : line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger(RefusedCalls.class.getName());
        log.addHandler(listening);
        try {
            var token = client.token();
            IntStream.range(0, 5)
                    .forEach(again -> lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL"));
            as(head).header("If-Match", etag(client.id())).post(CLIENT + "/revocation", client.id());
            inactive(as(token).get("/api/v1/forums").then());
        } finally {
            log.removeHandler(listening);
        }
        assertThat(lines)
                .contains(
                        "API client " + client.id() + ": readPaperSettings refused, 403 scope-missing",
                        "API client " + client.id() + ": listForums refused, 403 client-inactive")
                .hasSizeLessThan(5);
    }

    @Test
    void drafts_as_a_drafter_does_and_does_nothing_that_people_answer_for() {
        var token = made("WRITE_STANDARDS").token();
        var elsewhere = fixture.unit();

        begin(token, "/api/v1/services", service()).statusCode(201);
        var foreign = new HashMap<>(service());
        foreign.put("unitId", elsewhere.id());
        begin(token, "/api/v1/services", foreign).statusCode(403).body("code", equalTo("not-allowed"));

        refusedAsWorkOfPeople(begin(token, "/api/v1/joining-links", Map.of("unitId", unit.id(), "role", "DRAFTER")));
        refusedAsWorkOfPeople(begin(token, "/api/v1/units/" + unit.id() + "/api-clients", plan("WEBHOOKS")));
        refusedAsWorkOfPeople(begin(token, "/api/v1/memberships", Map.of("token", "apa saja")));
    }

    @Test
    void who_drafts_sees_sessions_that_are_planned_and_nobody_who_comes_to_them() {
        var token = made("WRITE_STANDARDS").token();
        var list = "/api/v1/sessions/" + sessions.planned(unit.id()).id() + "/attendance-list.pdf";

        as(token).get(list).then().statusCode(200);
        lacks(as(token).get(list + "?edition=INTERNAL").then(), "READ_INTERNAL");
        as(made("READ_INTERNAL").token()).get(list + "?edition=INTERNAL").then().statusCode(200);
    }

    @Test
    void who_only_reads_what_is_public_is_known_and_gets_no_more_than_that() {
        var client = made("READ_PUBLIC");

        as(client.token()).get("/api/v1/forums").then().statusCode(200).header("RateLimit", notNullValue());
        lacks(as(client.token()).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
        as(head).get(CLIENT, client.id())
                .then()
                .body("scopes", equalTo(List.of("READ_PUBLIC")), "lastUsedAt", notNullValue());
    }

    @Test
    void makes_no_feed_of_deadlines_which_is_a_persons() {
        refusedAsWorkOfPeople(as(made("READ_INTERNAL").token())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/units/{unit}/deadline-feeds", unit.id())
                .then());
    }

    @Test
    void enters_inputs_of_other_channels_and_moderates_none() {
        var token = made("WRITE_FEEDBACK").token();
        var forum = forums.open(unit.id(), 1).id();

        sheet(token, forum).statusCode(200);
        lacks(as(token).get("/api/v1/feedback?unitId=" + unit.id()).then(), "READ_INTERNAL");
        lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
    }

    @Test
    void sends_what_came_elsewhere_and_is_shown_what_it_sent_itself() {
        var bot = made("WRITE_FEEDBACK");
        var token = bot.token();
        var other = made("WRITE_FEEDBACK").token();
        var forum = forums.open(unit.id(), 1).id();
        var entries = "/api/v1/forums/" + forum + "/entries";
        var batches = "/api/v1/forums/" + forum + "/entry-batches";
        var sent = Map.of("source", "whatsapp", "items", List.of(Map.of("externalId", "wa-1", "text", "Ada.")));

        lacks(begin(made("READ_INTERNAL", "WRITE_STANDARDS").token(), entries, sent), "WRITE_FEEDBACK");
        String batch = begin(token, entries, sent)
                .statusCode(201)
                .body("batch.byName", equalTo("Situs loka (API)"), "batch.source", equalTo("whatsapp"))
                .extract()
                .path("batch.id");
        var results = "/api/v1/entry-batches/" + batch + "/results";
        as(token).get(batches).then().statusCode(200).body("items.id", equalTo(List.of(batch)));
        as(token).get(results).then().statusCode(200).body("items.externalId", equalTo(List.of("wa-1")));
        as(other).get(batches).then().statusCode(200).body("items", hasSize(0));
        as(other).get(results).then().statusCode(404);
        as(made("READ_INTERNAL").token()).get(batches).then().body("items", hasSize(1));
        lacks(as(made("WEBHOOKS").token()).get(batches).then(), "WRITE_FEEDBACK");
        as(Tokens.of("penyusun")).get(batches).then().body("items.byName", equalTo(List.of("Situs loka (API)")));
        var elsewhere = "/api/v1/forums/" + forums.open(fixture.unit().id(), 1).id() + "/entries";
        begin(token, elsewhere, sent).statusCode(404);

        fixture.revokeHereOnly(bot.id());
        inactive(begin(token, entries, sent));
    }

    @Test
    void what_it_sends_is_read_first_where_all_that_is_sent_is_and_where_it_may_be_spam() {
        var token = made("WRITE_FEEDBACK").token();
        var forum = forums.open(unit.id(), 1).id();
        var entries = "/api/v1/forums/" + forum + "/entries";
        var honest = Map.of("externalId", "wa-1", "text", "Kursi di ruang tunggu kurang.");
        var spam = Map.of(
                "externalId",
                "wa-2",
                "text",
                "Slot gacor, deposit pulsa! https://bit.ly/a https://bit.ly/b https://bit.ly/c https://bit.ly/d");
        begin(token, entries, Map.of("source", "whatsapp", "items", List.of(honest, spam)))
                .statusCode(201)
                .body("results.status", equalTo(List.of("CREATED", "CREATED")));
        given().get("/api/v1/forums/" + forum + "/feedback")
                .then()
                .body("items.text", equalTo(List.of("Kursi di ruang tunggu kurang.")));
        as(head).get("/api/v1/feedback?unitId=" + unit.id() + "&state=SUSPECTED")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set approval_hours = 24 where id = ?1")
                        .setParameter(1, forum)
                        .executeUpdate());
        begin(
                        token,
                        entries,
                        Map.of("source", "whatsapp", "items", List.of(Map.of("externalId", "wa-3", "text", "Antre."))))
                .statusCode(201);
        given().get("/api/v1/forums/" + forum + "/feedback-counts")
                .then()
                .body("received", equalTo(3), "published", equalTo(1), "held", equalTo(2), "waiting", equalTo(1));
        // Who types in has read it.
        begin(
                        Tokens.of("penyusun"),
                        entries,
                        Map.of("source", "survey", "items", List.of(Map.of("externalId", "s-1", "text", "Loket."))))
                .statusCode(201);
        given().get("/api/v1/forums/" + forum + "/feedback-counts").then().body("published", equalTo(2));
    }

    @Test
    void keeps_webhooks_of_its_unit_with_the_scope_for_them_alone() {
        var token = made("WEBHOOKS").token();
        var plan = Map.of(
                "url",
                "https://loka.example.go.id/kabar",
                "types",
                List.of("FORUM"),
                "scope",
                "OWN_UNIT",
                "enabled",
                true);

        begin(token, "/api/v1/webhooks?unitId=" + unit.id(), plan).statusCode(201);
        as(token)
                .get("/api/v1/webhooks?unitId=" + unit.id())
                .then()
                .statusCode(200)
                .body("items.byName", equalTo(List.of("Situs loka (API)")));
        begin(token, "/api/v1/webhooks?unitId=" + fixture.unit().id(), plan).statusCode(404);
        var reader = made("READ_INTERNAL").token();
        lacks(begin(reader, "/api/v1/webhooks?unitId=" + unit.id(), plan), "WEBHOOKS");
        lacks(as(reader).get("/api/v1/webhooks?unitId=" + unit.id()).then(), "WEBHOOKS");
    }

    @Test
    void stands_with_its_name_in_the_audit() {
        begin(made("WRITE_STANDARDS").token(), "/api/v1/services", service()).statusCode(201);

        as(head).get("/api/v1/audit-entries?unitId=" + unit.id())
                .then()
                .statusCode(200)
                .body("items.find { it.act == 'service.entered' }.actorName", equalTo("Situs loka (API)"))
                .body("items.find { it.act == 'api-client.made' }.actorName", equalTo("Bambang Hariyadi"))
                .body("items.find { it.act == 'api-client.made' }.detail.scopes", equalTo(List.of("WRITE_STANDARDS")));
    }

    @Test
    void is_refused_from_the_moment_it_is_revoked_whatever_it_asks() {
        var client = made("READ_INTERNAL");
        var token = client.token();

        as(head).header("If-Match", etag(client.id()))
                .post(CLIENT + "/revocation", client.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"), "revokedByName", equalTo("Bambang Hariyadi"));

        inactive(as(token).get(PAPERS, unit.id()).then());
        inactive(as(token).get("/api/v1/forums").then());
        given().get("/api/v1/forums").then().statusCode(200);
        assertThat(Tokens.askedByClient(client.clientId(), client.secret()).statusCode())
                .isBetween(400, 401);
        as(head).contentType(JSON)
                .header("If-Match", etag(client.id()))
                .body(plan("WEBHOOKS"))
                .put(CLIENT, client.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("api-client-revoked"));
    }

    @Test
    void gets_a_new_secret_that_voids_the_old_one() {
        var client = made("READ_INTERNAL");
        var key = UUID.randomUUID().toString();

        String secret = renewed(client.id(), key, etag(client.id())).extract().path("secret");

        assertThat(secret).isNotEqualTo(client.secret());
        assertThat(Tokens.askedByClient(client.clientId(), client.secret()).statusCode())
                .isBetween(400, 401);
        as(Tokens.ofClient(client.clientId(), secret))
                .get(PAPERS, unit.id())
                .then()
                .statusCode(200);
        renewed(client.id(), key, "\"0\"").body("secret", equalTo(secret));
        assertThat(fixture.answersHolding(secret)).isZero();
    }

    @Test
    void is_shown_its_secret_again_only_to_the_request_that_is_sent_again() {
        var key = UUID.randomUUID().toString();
        String secret =
                make(head, key, plan("WEBHOOKS")).statusCode(201).extract().path("secret");

        make(head, key, plan("WEBHOOKS")).statusCode(201).body("secret", equalTo(secret));
        as(head).get(CLIENTS, unit.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items.secret", everyItem(nullValue()));
        assertThat(fixture.answersHolding(secret)).isZero();
    }

    @Test
    void calls_until_its_last_day_and_again_when_that_is_put_off() {
        var client = made("READ_INTERNAL");
        var token = client.token();
        fixture.end(client.id());

        inactive(as(token).get(PAPERS, unit.id()).then());
        as(head).get(CLIENT, client.id()).then().body("state", equalTo("ENDED"));

        var longer = new HashMap<>(plan("READ_INTERNAL"));
        longer.put("endsOn", "2199-12-31");
        change(client.id(), etag(client.id()), longer).statusCode(200).body("state", equalTo("ACTIVE"));
        as(token).get(PAPERS, unit.id()).then().statusCode(200);
    }

    @Test
    void can_do_less_from_the_request_on_that_follows_the_change() {
        var client = made("READ_INTERNAL", "WEBHOOKS");
        var token = client.token();
        var seen = etag(client.id());

        change(client.id(), seen, plan("WEBHOOKS")).statusCode(200).body("scopes", equalTo(List.of("WEBHOOKS")));

        lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
        change(client.id(), seen, plan("WEBHOOKS")).statusCode(412).body("current.version", equalTo(1));
    }

    @Test
    void is_noted_to_have_called_once_a_minute() {
        var client = made("READ_INTERNAL");
        lastUse(client.id()).body("lastUsedAt", nullValue());
        var token = client.token();

        as(token).get("/api/v1/forums").then().statusCode(200);
        String first = lastUse(client.id())
                .body("lastUsedAt", notNullValue())
                .extract()
                .path("lastUsedAt");
        as(token).get("/api/v1/forums").then().statusCode(200);
        lastUse(client.id()).body("lastUsedAt", equalTo(first));

        fixture.used(client.id(), Instant.parse(first).minus(Duration.ofMinutes(2)));
        as(token).get("/api/v1/forums").then().statusCode(200);
        assertThat(Instant.parse(lastUse(client.id()).extract().<String>path("lastUsedAt")))
                .isAfterOrEqualTo(Instant.parse(first));
    }

    @Test
    void is_counted_by_itself_and_told_how_much_is_left() {
        var busy = made("READ_INTERNAL");
        var token = busy.token();
        var other = made("READ_INTERNAL").token();

        var policy = "\"client\";q=600;w=60";
        as(token).get("/api/v1/forums").then().header("RateLimit-Policy", is(policy));
        given().get("/api/v1/forums").then().header("RateLimit-Policy", nullValue());
        // Ten a second come back, so that on a slow machine one is there again before the request is.
        var refused = Stream.generate(() -> {
                    assertThatThrownBy(() -> IntStream.range(0, 10_000).forEach(i -> limits.countClient(busy.id())))
                            .isInstanceOf(ProblemException.class);
                    return as(token).get("/api/v1/forums");
                })
                .limit(50)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        refused.then()
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", containsString("\"client\";r=0"))
                .body("code", equalTo("too-many-requests"));
        as(other).get("/api/v1/forums").then().statusCode(200);
    }

    @Test
    void is_made_by_a_head_and_by_nobody_else() {
        make(Tokens.of("penyusun"), UUID.randomUUID().toString(), plan("WEBHOOKS"))
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
        make(Tokens.of("kepala2"), UUID.randomUUID().toString(), plan("WEBHOOKS"))
                .statusCode(404);
    }

    @Test
    void needs_a_name_a_scope_and_a_day_to_come() {
        refusedField(Map.of("name", " ", "purpose", "Situs", "scopes", List.of("WEBHOOKS")), "/name");
        refusedField(Map.of("name", "Situs", "purpose", "Situs", "scopes", List.of()), "/scopes");
        refusedField(
                Map.of("name", "Situs", "purpose", "Situs", "scopes", List.of("WEBHOOKS"), "endsOn", "2020-01-31"),
                "/endsOn");
    }

    @Test
    void is_one_of_at_most_twenty() {
        IntStream.range(0, ApiClients.MOST).forEach(i -> fixture.kept(unit.id()));

        make(head, UUID.randomUUID().toString(), plan("WEBHOOKS"))
                .statusCode(409)
                .body("code", equalTo("api-clients-full"));
    }

    @Test
    void that_keycloak_has_lost_is_made_anew() {
        var lost = fixture.kept(unit.id());

        renewed(lost, UUID.randomUUID().toString(), etag(lost))
                .statusCode(409)
                .body("code", equalTo("api-client-lost"));
    }

    @Test
    void that_was_half_made_opens_nothing_and_is_removed() {
        var secret = "hanya-untuk-uji-" + UUID.randomUUID();
        var id = fixture.abandoned(secret, Instant.now().minus(Duration.ofMinutes(11)));
        var recent = fixture.abandoned(secret, Instant.now());
        inactive(as(Tokens.ofClient("fkp-api-" + id, secret))
                .get("/api/v1/forums")
                .then());

        fixture.tidy();

        assertThat(Tokens.askedByClient("fkp-api-" + id, secret).statusCode()).isBetween(400, 401);
        assertThat(Tokens.askedByClient("fkp-api-" + recent, secret).statusCode())
                .isEqualTo(200);
    }

    @Test
    void that_was_revoked_while_keycloak_was_away_is_disabled_there_later() {
        var client = made("READ_INTERNAL");
        fixture.revokeHereOnly(client.id());
        inactive(as(client.token()).get("/api/v1/forums").then());

        fixture.tidy();

        assertThat(Tokens.askedByClient(client.clientId(), client.secret()).statusCode())
                .isBetween(400, 401);
    }

    @Test
    void is_listed_newest_first_in_pages() {
        var older = fixture.kept(unit.id());
        var newer = fixture.kept(unit.id());

        String next = as(head).get(CLIENTS + "?limit=1", unit.slug())
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(newer.toString())))
                .extract()
                .path("next");
        as(head).get(CLIENTS + "?limit=1&cursor=" + next, unit.slug())
                .then()
                .body("items.id", hasItem(older.toString()), "next", nullValue());
    }

    private Made made(String... scopes) {
        var answer = make(head, UUID.randomUUID().toString(), plan(scopes))
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .extract();
        return new Made(UUID.fromString(answer.path("id")), answer.path("clientId"), answer.path("secret"));
    }

    private ValidatableResponse make(String token, String key, Map<String, ?> plan) {
        return as(token)
                .contentType(JSON)
                .header("Idempotency-Key", key)
                .body(plan)
                .post(CLIENTS, unit.id())
                .then();
    }

    private static Map<String, Object> plan(String... scopes) {
        return Map.of("name", "Situs loka", "purpose", "Menampilkan standar.", "scopes", List.of(scopes));
    }

    private Map<String, Object> service() {
        return Map.of(
                "unitId",
                unit.id(),
                "name",
                "Layanan " + UUID.randomUUID(),
                "channels",
                List.of(Map.of("kind", "ONLINE", "url", "https://layanan.example.go.id", "hours", "setiap saat")));
    }

    private ValidatableResponse change(UUID id, String etag, Map<String, ?> plan) {
        return as(head).contentType(JSON)
                .header("If-Match", etag)
                .body(plan)
                .put(CLIENT, id)
                .then();
    }

    private ValidatableResponse renewed(UUID id, String key, String etag) {
        return as(head).header("Idempotency-Key", key)
                .header("If-Match", etag)
                .post(CLIENT + "/secrets", id)
                .then();
    }

    private String etag(UUID id) {
        return as(head).get(CLIENT, id).header("ETag");
    }

    private ValidatableResponse lastUse(UUID id) {
        return as(head).get(CLIENT, id).then().statusCode(200);
    }

    private void refusedField(Map<String, ?> plan, String pointer) {
        make(head, UUID.randomUUID().toString(), plan)
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse begin(String token, String path, Map<String, ?> body) {
        return as(token)
                .contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse sheet(String token, UUID forum) {
        return as(token)
                .contentType("application/octet-stream")
                .body("Isi masukan\nSebutkan awal hitungan.\n".getBytes(UTF_8))
                .post("/api/v1/forums/{forum}/entry-previews?channel=LETTER&receivedOn=2026-01-02", forum)
                .then();
    }

    private static void lacks(ValidatableResponse answer, String scope) {
        answer.statusCode(403).body("code", equalTo("scope-missing"), "detail", containsString(scope));
    }

    private static void refusedAsWorkOfPeople(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("not-allowed"));
    }

    private static void inactive(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("client-inactive"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
