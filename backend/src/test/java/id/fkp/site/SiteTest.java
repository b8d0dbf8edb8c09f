package id.fkp.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SiteTest {

    @Inject
    IndexPage page;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/forum", "/forum/fkp-2024", "/tanda-terima/7K3M9QX8", "/kelola/loka-pom/standar", "/apimas"
            })
    void every_address_of_the_site_begins_with_its_one_page(String path) {
        get(path)
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("Stand-in for tests"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forum/fkp-2024/masukan", "/forum/fkp-2024/masukan?standar=SP-01&komponen=SD3"})
    void the_form_is_a_page_of_its_own(String path) {
        get(path)
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body(containsString("Stand-in form"), not(containsString("Stand-in for tests")));
    }

    @Test
    void who_asks_for_the_form_with_an_account_gets_the_page_that_knows_accounts() {
        get("/forum/fkp-2024/masukan?standar=SP-01&akun=true").body(containsString("Stand-in for tests"));
        get("/masukan/0193").body(containsString("Stand-in for tests"));
    }

    @Test
    void the_page_names_what_its_address_needs_besides_so_that_nothing_waits_for_another_answer() {
        get("/gambaran")
                .body(
                        containsString("<link rel=\"modulepreload\" crossorigin href=\"/assets/app-0a1b2c3d.js\">"),
                        containsString("<link rel=\"stylesheet\" crossorigin href=\"/assets/app-0a1b2c3d.css\">"))
                .body(containsString("as=\"fetch\" crossorigin=\"anonymous\""
                        + " href=\"/api/v1/picture?measure=STANDARDS&amp;by=REGION\"></head>"));
        // Whoever asks for something else reads something else.
        get("/gambaran?ukuran=FORUM").body(containsString("modulepreload"), not(containsString("/api/v1/picture")));
        get("/gambaran/lain").body(not(containsString("modulepreload")));
    }

    @Test
    void a_program_that_accepts_anything_gets_the_page_too() {
        given().noFilters()
                .accept("*/*")
                .get("/forum/fkp-2024")
                .then()
                .statusCode(200)
                .body(containsString("<title>"));
        given().noFilters().head("/forum/fkp-2024").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-ffffffff.js", "/gone.svg", "/q/gone", "/forum/..%5cgone"})
    void what_is_no_page_is_not_answered_with_one(String path) {
        get(path).body(not(containsString("Stand-in for tests")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/gone", "/api/v2"})
    void an_unknown_address_of_the_api_is_a_problem(String path) {
        get(path).statusCode(404).contentType("application/problem+json").body("code", equalTo("not-found"));
    }

    @Test
    void only_reading_is_answered_with_the_page() {
        given().noFilters().urlEncodingEnabled(false).post("/forum").then().statusCode(not(200));
    }

    @Test
    void files_named_by_their_content_are_kept_for_a_year_others_are_asked_for_again() {
        get("/assets/app-0a1b2c3d.js")
                .statusCode(200)
                .contentType(containsString("javascript"))
                .header("Cache-Control", "public, max-age=31536000, immutable");
        get("/stand-in.svg").statusCode(200).header("Cache-Control", "no-cache");
        get("/assets/gone-ffffffff.js").statusCode(404).header("Cache-Control", "no-cache");
    }

    @Test
    void scripts_travel_compressed() {
        given().noFilters()
                .header("Accept-Encoding", "gzip")
                .get("/assets/app-0a1b2c3d.js")
                .then()
                .header("Content-Encoding", "gzip");
    }

    @Test
    void the_page_learns_where_to_find_api_and_login() {
        get("/config.json")
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .body("api", equalTo(""))
                .body("oidc.url", equalTo("https://masuk.example"))
                .body("oidc.realm", equalTo("fkp"))
                .body("oidc.clientId", equalTo("fkp-spa"))
                .body("demo", equalTo(false))
                .body("largestRecording", equalTo(22 * 1024 * 1024));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/assets/app-0a1b2c3d.js", "/config.json", "/api/v1/component-kinds", "/api/gone", "/a;b"})
    void every_answer_says_what_the_browser_may_do(String path) {
        get(path)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("connect-src 'self' https://masuk.example;"),
                                containsString("form-action 'self' https://masuk.example;"),
                                containsString("frame-ancestors 'none'")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", allOf(containsString("camera=(self)"), containsString("microphone=()")))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void the_documentation_of_the_api_may_run_its_own_scripts() {
        get("/q/swagger-ui/")
                .statusCode(200)
                .contentType("text/html")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self' 'unsafe-inline'"),
                                containsString("connect-src 'self' https://masuk.example;")))
                .body(containsString("fkp-spa"))
                .body(containsString("usePkceWithAuthorizationCodeGrant: true"))
                .body(not(containsString("persistAuthorization: true")));
    }

    /** The window in which one logs in tells the documentation page what became of it. */
    @Test
    void who_logs_in_at_the_documentation_comes_back_to_it() {
        get("/q/swagger-ui/").header("Cross-Origin-Opener-Policy", equalTo("same-origin-allow-popups"));
        get("/q/swagger-ui/oauth2-redirect.html")
                .statusCode(200)
                .header("Cross-Origin-Opener-Policy", equalTo("unsafe-none"));
        get("/").header("Cross-Origin-Opener-Policy", equalTo("same-origin"));
        get("/q/openapi?format=json")
                .statusCode(200)
                .body(
                        "components.securitySchemes.login.flows.authorizationCode.authorizationUrl",
                        equalTo("https://masuk.example/realms/fkp/protocol/openid-connect/auth"))
                .body("paths.'/api/v1/forums'.post.security.login", hasItem(notNullValue()));
    }

    @Test
    void readiness_includes_the_database() {
        get("/q/health/ready")
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void a_head_takes_the_place_of_the_title() {
        assertThat(IndexPage.withHead(page.at("/", false, false), "<title>A $1 \\ B</title>"))
                .contains("<title>A $1 \\ B</title>")
                .doesNotContain("Stand-in");
    }

    private static ValidatableResponse get(String path) {
        return given().noFilters()
                .urlEncodingEnabled(false)
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path)
                .then();
    }
}
