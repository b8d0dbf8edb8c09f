package id.fkp.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.standard.Freezing;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.StandardPlan;
import id.fkp.standard.Standards;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SharedLinksTest {

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture fixture;

    @Inject
    ForumFixture forums;

    @Inject
    Standards standards;

    @Inject
    Freezing freezing;

    @Test
    void a_shared_link_says_what_is_behind_it() {
        var unit = units.unit();
        var forum = forums.open(unit.id(), 1);
        page("/unit/" + unit.slug()).body(containsString("<title>" + unit.name() + " · FKP</title>"));
        page("/forum/" + forum.slug())
                .body(containsString("property=\"og:title\" content=\"" + forum.title() + "\""))
                .body(containsString("Ditutup "))
                .body(containsString("WIB"));
        var standard = fixture.published(unit.id());
        page("/standar/" + standard.slug()).body(containsString(standard.code() + " " + standard.title()));
    }

    @Test
    void a_link_to_a_forum_shows_its_numbers_before_anyone_opens_it() {
        var forum = forums.open(units.unit().id(), 1);
        page("/forum/" + forum.slug())
                .body(matchesPattern(image(forum, "card.png")))
                .body(containsString("summary_large_image"));
        page("/forum/" + forum.slug() + "/hasil")
                .body(containsString("<title>Hasil: " + forum.title() + " · FKP</title>"))
                .body(matchesPattern(image(forum, "results-card.png")))
                .body(containsString("0 masuk = 0 ditampilkan + 0 ditahan + 0 disembunyikan + 0 ditarik."));
        page("/forum/" + forum.slug() + "/masukan").body(not(containsString("og:image")));
        page("/unit/tidak-ada/hasil").body(not(containsString("og:title")));
    }

    /** Programs that show links take an address with its host only. */
    private static Pattern image(ForumInfo forum, String name) {
        return Pattern.compile(
                ".*property=\"og:image\" content=\"http://[^/\"]+/api/v1/forums/" + forum.slug() + "/" + name + "\".*",
                Pattern.DOTALL);
    }

    @Test
    void what_is_not_public_yet_is_not_named() {
        var unit = units.unit();
        var planned = forums.planned(unit.id(), 1);
        page("/forum/" + planned.slug()).body(not(containsString("og:title")));
        page("/forum/" + planned.slug() + "/hasil").body(not(containsString("og:title")));
        page("/standar/" + fixture.complete(unit.id()).slug()).body(not(containsString("og:title")));
    }

    @Test
    void a_title_is_text_whatever_it_holds() {
        var unit = units.unit();
        var service = units.service(unit.id(), "Layanan");
        var version = QuarkusTransaction.requiringNew().call(() -> {
            var plan = new StandardPlan(service.id(), "SP-X", "\"><script>alert(1)</script>");
            var entered = standards.enter(plan, "Penyusun", Instant.now());
            fixture.fill(entered.versionId());
            freezing.freeze(List.of(entered.versionId()), "Moderator", Instant.now());
            return entered;
        });
        page("/standar/" + version.slug())
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert"));
    }

    private static ValidatableResponse page(String path) {
        return given().noFilters().accept("text/html").get(path).then().statusCode(200);
    }
}
