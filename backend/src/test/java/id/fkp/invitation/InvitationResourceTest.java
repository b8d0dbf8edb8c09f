package id.fkp.invitation;

import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.identity.UnitRole;
import id.fkp.invitation.InvitationFixture.Letter;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.stakeholder.StakeholderFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit invites whom it knows; who is invited opens the letter's link and answers, without an account. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class InvitationResourceTest {

    private static final String OWN = "/api/v1/invitations/{number}";

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    StakeholderFixture stakeholders;

    @Inject
    InvitationFixture invitations;

    @Inject
    SqlCount sql;

    private UUID unit;
    private SessionInfo session;

    @BeforeEach
    void plan() {
        unit = units.unitOf("siti", UnitRole.MODERATOR).id();
        session = sessions.today(unit);
    }

    @Test
    void those_who_are_invited_get_a_link_of_their_own() {
        var dinas = stakeholders.kept(unit, "Dinas Perikanan", CommunityElement.RELATED_AGENCY);
        var radio = stakeholders.kept(unit, "Radio Asahan", CommunityElement.MEDIA);
        invite(dinas, radio)
                .statusCode(201)
                .body("items.organisation", contains("Dinas Perikanan", "Radio Asahan"))
                .body(
                        "items[0].address",
                        containsString("/undangan/"),
                        "items[0].message",
                        containsString("Siti Contoh"));

        given().get(all())
                .then()
                .body("items", hasSize(2), "items[0].openedAt", nullValue(), "items[0].answer", nullValue());
        invite(radio, stakeholders.kept(unit))
                .statusCode(409)
                .body("code", equalTo("already-invited"), "errors.pointer", contains("/stakeholderIds/0"));
        given().get(all()).then().body("items", hasSize(2));
    }

    @Test
    void all_are_invited_or_nobody() {
        var known = stakeholders.kept(unit);
        var foreign = stakeholders.kept(units.unit().id());
        invite(known, foreign, known)
                .statusCode(400)
                .body("errors.pointer", contains("/stakeholderIds/1", "/stakeholderIds/2"))
                .body("errors.code", contains("unknown", "twice"));
        post(all(), Map.of("stakeholderIds", List.of())).statusCode(400);
        given().get(all()).then().body("items", empty());
    }

    @Test
    void a_key_sent_again_invites_nobody_twice() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("stakeholderIds", List.of(stakeholders.kept(unit)));
        String number = post(all(), key, body).statusCode(201).extract().path("items[0].number");
        post(all(), key, body).statusCode(201).body("items.number", contains(number));
    }

    @Test
    @TestSecurity
    void the_first_opening_counts_and_an_answer_may_change() {
        var letter = invitations.sent(session.id());
        own(letter).body("openedAt", nullValue(), "session.title", equalTo("Pertemuan Contoh"));
        String opened = send(letter, "opening", null).statusCode(200).extract().path("openedAt");
        send(letter, "opening", null).body("openedAt", equalTo(opened));

        reply(letter, "DECLINED").statusCode(200).body("answer", equalTo("DECLINED"));
        reply(letter, "ACCEPTED").statusCode(200).body("answer", equalTo("ACCEPTED"), "openedAt", equalTo(opened));
        reply(letter, "MUNGKIN").statusCode(400);
    }

    @Test
    @TestSecurity
    void without_its_secret_an_invitation_is_not_there() {
        var letter = invitations.sent(session.id());
        var other = invitations.sent(session.id());
        for (var secret : List.of("", "salah", other.secret())) {
            var told = new Letter(letter.id(), letter.number(), secret);
            own(told).statusCode(404).body("code", equalTo("invitation-unknown"));
            send(told, "opening", null).statusCode(404);
            reply(told, "ACCEPTED").statusCode(404);
        }
        given().get(OWN, letter.number()).then().statusCode(404);
        given().get(all()).then().statusCode(401);
    }

    @Test
    void a_letter_says_to_whom_when_and_where_and_how_to_answer() throws IOException {
        var letter = invitations.sent(session.id());
        invitations.sent(session.id());

        var one = text(all() + "/" + letter.id() + "/letter.pdf");
        assertThat(one)
                .contains("LOKA CONTOH", "BADAN CONTOH", "Siti Contoh", "Paguyuban Contoh", "Aula Contoh", "WIB")
                .contains("/undangan/" + letter.number());
        var both = text(all() + "/letters.pdf");
        assertThat(both.split("UNDANGAN\\R", -1)).hasSize(3);
        assertThat(both.split("LOKA CONTOH", -1)).as("each with its head").hasSize(3);
    }

    @Test
    void the_unit_may_ask_everybody() throws IOException {
        given().get("/api/v1/sessions/" + session.id() + "/invitation.txt")
                .then()
                .statusCode(200)
                .body(containsString("/pertemuan/" + session.id() + "/daftar"))
                .body(containsString("Aula Contoh"), not(containsString("rapat.example")));
        assertThat(text("/api/v1/sessions/" + session.id() + "/poster.pdf")).contains("Pindai untuk mendaftar");
    }

    @Test
    void who_is_taken_out_of_the_directory_is_forgotten_in_the_letters() {
        var id = stakeholders.kept(unit);
        invite(id).statusCode(201);
        var path = "/api/v1/units/" + unit + "/stakeholders/" + id;
        given().header("If-Match", given().get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        given().get(all())
                .then()
                .body("items[0].organisation", equalTo("Paguyuban Contoh"))
                .body("items[0].name", nullValue(), "items[0].contact", nullValue());
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        invitations.sent(session.id());
        long one = sql.during(() -> given().get(all()).then().statusCode(200));
        for (int i = 0; i < 5; i++) {
            invitations.sent(session.id());
        }
        assertThat(sql.during(() -> given().get(all()).then().body("items", hasSize(6))))
                .isEqualTo(one);
    }

    @Test
    @TestSecurity(user = "pengawas")
    void an_auditor_reads_who_was_asked_but_gets_no_link() {
        units.member(unit, "pengawas", UnitRole.AUDITOR);
        var letter = invitations.sent(session.id());
        given().get(all())
                .then()
                .statusCode(200)
                .body("items[0].organisation", notNullValue(), "items[0].address", nullValue());
        given().get(all() + "/" + letter.id() + "/letter.pdf").then().statusCode(403);
        post(all(), Map.of("stakeholderIds", List.of(UUID.randomUUID()))).statusCode(403);
    }

    private ValidatableResponse invite(UUID... ids) {
        return post(all(), Map.of("stakeholderIds", List.of(ids)));
    }

    private static ValidatableResponse own(Letter letter) {
        return given().header("Invitation-Secret", letter.secret())
                .get(OWN, letter.number())
                .then();
    }

    private static ValidatableResponse reply(Letter letter, String answer) {
        return send(letter, "answer", Map.of("answer", answer));
    }

    private static ValidatableResponse send(Letter letter, String what, @Nullable Object body) {
        var request = given().header("Invitation-Secret", letter.secret());
        if (body != null) {
            request.contentType(JSON).body(body);
        }
        return request.post(OWN + "/" + what, letter.number()).then();
    }

    private static String text(String path) throws IOException {
        var answer = given().get(path).then().statusCode(200).extract().asByteArray();
        try (var pdf = Loader.loadPDF(answer)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String all() {
        return "/api/v1/sessions/" + session.id() + "/invitations";
    }
}
