package id.fkp.client;

import static id.fkp.client.ClientOffice.CLIENT;
import static id.fkp.client.ClientOffice.CLIENTS;
import static id.fkp.client.ClientOffice.PAPERS;
import static id.fkp.client.ClientOffice.as;
import static id.fkp.client.ClientOffice.inactive;
import static id.fkp.client.ClientOffice.lacks;
import static id.fkp.client.ClientOffice.plan;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.Tokens;
import id.fkp.unit.UnitInfo;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the head's form to the end of a program's secret: with a Keycloak that is real. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class ApiClientTest {

    @Inject
    ClientFixture fixture;

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
    void is_refused_from_the_moment_it_is_revoked_whatever_it_asks() {
        var client = office.made("READ_INTERNAL");
        var token = client.token();

        as(head).header("If-Match", office.etag(client.id()))
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
                .header("If-Match", office.etag(client.id()))
                .body(plan("WEBHOOKS"))
                .put(CLIENT, client.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("api-client-revoked"));
    }

    @Test
    void gets_a_new_secret_that_voids_the_old_one() {
        var client = office.made("READ_INTERNAL");
        var key = UUID.randomUUID().toString();

        String secret =
                renewed(client.id(), key, office.etag(client.id())).extract().path("secret");

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
        String secret = office.make(head, key, plan("WEBHOOKS"))
                .statusCode(201)
                .extract()
                .path("secret");

        office.make(head, key, plan("WEBHOOKS")).statusCode(201).body("secret", equalTo(secret));
        as(head).get(CLIENTS, unit.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items.secret", everyItem(nullValue()));
        assertThat(fixture.answersHolding(secret)).isZero();
    }

    @Test
    void calls_until_its_last_day_and_again_when_that_is_put_off() {
        var client = office.made("READ_INTERNAL");
        var token = client.token();
        fixture.end(client.id());

        inactive(as(token).get(PAPERS, unit.id()).then());
        as(head).get(CLIENT, client.id()).then().body("state", equalTo("ENDED"));

        var longer = new HashMap<>(plan("READ_INTERNAL"));
        longer.put("endsOn", "2199-12-31");
        change(client.id(), office.etag(client.id()), longer).statusCode(200).body("state", equalTo("ACTIVE"));
        as(token).get(PAPERS, unit.id()).then().statusCode(200);
    }

    @Test
    void can_do_less_from_the_request_on_that_follows_the_change() {
        var client = office.made("READ_INTERNAL", "WEBHOOKS");
        var token = client.token();
        var seen = office.etag(client.id());

        change(client.id(), seen, plan("WEBHOOKS")).statusCode(200).body("scopes", equalTo(List.of("WEBHOOKS")));

        lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL");
        change(client.id(), seen, plan("WEBHOOKS")).statusCode(412).body("current.version", equalTo(1));
    }

    @Test
    void is_made_by_a_head_and_by_nobody_else() {
        office.make(Tokens.of("penyusun"), UUID.randomUUID().toString(), plan("WEBHOOKS"))
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
        office.make(Tokens.of("kepala2"), UUID.randomUUID().toString(), plan("WEBHOOKS"))
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

        office.make(head, UUID.randomUUID().toString(), plan("WEBHOOKS"))
                .statusCode(409)
                .body("code", equalTo("api-clients-full"));
    }

    @Test
    void that_keycloak_has_lost_is_made_anew() {
        var lost = fixture.kept(unit.id());

        renewed(lost, UUID.randomUUID().toString(), office.etag(lost))
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
        var client = office.made("READ_INTERNAL");
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

    private void refusedField(Map<String, ?> plan, String pointer) {
        office.make(head, UUID.randomUUID().toString(), plan)
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors.pointer", hasItem(pointer));
    }
}
