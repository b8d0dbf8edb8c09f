package id.fkp.client;

import static id.fkp.client.ClientOffice.CLIENT;
import static id.fkp.client.ClientOffice.PAPERS;
import static id.fkp.client.ClientOffice.as;
import static id.fkp.client.ClientOffice.begin;
import static id.fkp.client.ClientOffice.inactive;
import static id.fkp.client.ClientOffice.lacks;
import static id.fkp.client.ClientOffice.plan;
import static id.fkp.client.ClientOffice.refusedAsWorkOfPeople;
import static id.fkp.client.ClientOffice.sheet;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.Tokens;
import id.fkp.forum.ForumFixture;
import id.fkp.session.SessionFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program may do by the scopes its head gave it, and nothing else. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class ApiClientScopesTest {

    @Inject
    ClientFixture fixture;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private String head;
    private ClientOffice office;

    @BeforeEach
    void ownUnit() {
        unit = fixture.unit();
        head = Tokens.of("kepala");
        office = new ClientOffice(unit, head);
    }

    @Test
    void reads_what_an_auditor_of_its_unit_reads_and_nothing_of_another() {
        var token = office.made("READ_INTERNAL").token();
        var elsewhere = fixture.unit();

        as(token).get(PAPERS, unit.id()).then().statusCode(200);
        as(token).get("/api/v1/audit-entries?unitId=" + unit.id()).then().statusCode(200);
        as(token).get("/api/v1/memberships?unitId=" + unit.id()).then().statusCode(200);
        as(token).get(PAPERS, elsewhere.id()).then().statusCode(404);
        as(token).get("/api/v1/memberships?unitId=" + elsewhere.id()).then().statusCode(404);
    }

    @Test
    void is_told_which_scope_it_lacks() {
        var token = office.made("WEBHOOKS").token();

        lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
        lacks(begin(token, "/api/v1/services", office.service()), "WRITE_STANDARDS");
        var forum = forums.open(unit.id(), 1).id();
        lacks(sheet(token, forum), "WRITE_FEEDBACK");
        as(token).get("/api/v1/forums").then().statusCode(200);
    }

    @Test
    void drafts_as_a_drafter_does_and_does_nothing_that_people_answer_for() {
        var token = office.made("WRITE_STANDARDS").token();
        var elsewhere = fixture.unit();

        begin(token, "/api/v1/services", office.service()).statusCode(201);
        var foreign = new HashMap<>(office.service());
        foreign.put("unitId", elsewhere.id());
        begin(token, "/api/v1/services", foreign).statusCode(403).body("code", equalTo("not-allowed"));

        refusedAsWorkOfPeople(begin(token, "/api/v1/joining-links", Map.of("unitId", unit.id(), "role", "DRAFTER")));
        refusedAsWorkOfPeople(begin(token, "/api/v1/units/" + unit.id() + "/api-clients", plan("WEBHOOKS")));
        refusedAsWorkOfPeople(begin(token, "/api/v1/memberships", Map.of("token", "apa saja")));
    }

    @Test
    void who_drafts_sees_sessions_that_are_planned_and_nobody_who_comes_to_them() {
        var token = office.made("WRITE_STANDARDS").token();
        var list = "/api/v1/sessions/" + sessions.planned(unit.id()).id() + "/attendance-list.pdf";

        as(token).get(list).then().statusCode(200);
        lacks(as(token).get(list + "?edition=INTERNAL").then(), "READ_INTERNAL");
        as(office.made("READ_INTERNAL").token())
                .get(list + "?edition=INTERNAL")
                .then()
                .statusCode(200);
    }

    @Test
    void who_only_reads_what_is_public_is_known_and_gets_no_more_than_that() {
        var client = office.made("READ_PUBLIC");

        as(client.token()).get("/api/v1/forums").then().statusCode(200).header("RateLimit", notNullValue());
        lacks(as(client.token()).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
        as(head).get(CLIENT, client.id())
                .then()
                .body("scopes", equalTo(List.of("READ_PUBLIC")), "lastUsedAt", notNullValue());
    }

    @Test
    void makes_no_feed_of_deadlines_which_is_a_persons() {
        refusedAsWorkOfPeople(as(office.made("READ_INTERNAL").token())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/units/{unit}/deadline-feeds", unit.id())
                .then());
    }

    @Test
    void enters_inputs_of_other_channels_and_moderates_none() {
        var token = office.made("WRITE_FEEDBACK").token();
        var forum = forums.open(unit.id(), 1).id();

        sheet(token, forum).statusCode(200);
        lacks(as(token).get("/api/v1/feedback?unitId=" + unit.id()).then(), "READ_INTERNAL");
        lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
    }

    @Test
    void sends_what_came_elsewhere_and_is_shown_what_it_sent_itself() {
        var bot = office.made("WRITE_FEEDBACK");
        var token = bot.token();
        var other = office.made("WRITE_FEEDBACK").token();
        var forum = forums.open(unit.id(), 1).id();
        var entries = "/api/v1/forums/" + forum + "/entries";
        var batches = "/api/v1/forums/" + forum + "/entry-batches";
        var sent = Map.of("source", "whatsapp", "items", List.of(Map.of("externalId", "wa-1", "text", "Ada.")));

        lacks(begin(office.made("READ_INTERNAL", "WRITE_STANDARDS").token(), entries, sent), "WRITE_FEEDBACK");
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
        as(office.made("READ_INTERNAL").token()).get(batches).then().body("items", hasSize(1));
        lacks(as(office.made("WEBHOOKS").token()).get(batches).then(), "WRITE_FEEDBACK");
        as(Tokens.of("penyusun")).get(batches).then().body("items.byName", equalTo(List.of("Situs loka (API)")));
        var elsewhere = "/api/v1/forums/" + forums.open(fixture.unit().id(), 1).id() + "/entries";
        begin(token, elsewhere, sent).statusCode(404);

        fixture.revokeHereOnly(bot.id());
        inactive(begin(token, entries, sent));
    }

    @Test
    void what_it_sends_is_read_first_where_all_that_is_sent_is_and_where_it_may_be_spam() {
        var token = office.made("WRITE_FEEDBACK").token();
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
        var token = office.made("WEBHOOKS").token();
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
        var reader = office.made("READ_INTERNAL").token();
        lacks(begin(reader, "/api/v1/webhooks?unitId=" + unit.id(), plan), "WEBHOOKS");
        lacks(as(reader).get("/api/v1/webhooks?unitId=" + unit.id()).then(), "WEBHOOKS");
    }
}
