package id.fkp.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever uses what will go is told with each answer; nobody else is. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class GoingAwayTest {

    @Test
    void an_operation_that_goes_says_so_with_every_answer() {
        get("/departing")
                .statusCode(200)
                .header("Deprecation", equalTo("@1801440000"))
                .header("Sunset", equalTo("Mon, 31 Jan 2028 00:00:00 GMT"))
                .header("Link", containsString("rel=\"deprecation\""));
        get("/departing?unknown=1").statusCode(400).header("Sunset", equalTo("Mon, 31 Jan 2028 00:00:00 GMT"));
    }

    @Test
    void a_parameter_that_goes_is_spoken_of_where_it_is_sent() {
        get("/staying").statusCode(200).header("Deprecation", nullValue()).header("Link", nullValue());
        get("/staying?old=1").statusCode(200).header("Sunset", equalTo("Tue, 29 Feb 2028 00:00:00 GMT"));
        get("/staying?worn=1").statusCode(200).header("Sunset", equalTo("Wed, 01 Mar 2028 00:00:00 GMT"));
        given().noFilters()
                .header("Old-Header", "1")
                .get("/api/v1/of-tests/staying")
                .then()
                .header("Sunset", equalTo("Thu, 02 Mar 2028 00:00:00 GMT"));
        get("/staying?old=1&worn=1").header("Sunset", equalTo("Tue, 29 Feb 2028 00:00:00 GMT"));
    }

    @Test
    void the_link_leads_to_the_changelog() {
        given().noFilters().get("/api-changelog.md").then().statusCode(200).body(containsString("## Policy"));
    }

    private static ValidatableResponse get(String path) {
        return given().noFilters().get("/api/v1/of-tests" + path).then();
    }

    record Filters(
            @GoingAway(since = "2027-01-31", until = "2028-03-01") @RestQuery @Nullable
            String worn) {}

    /** Of no contract; it is there in tests only. */
    @Path("/v1/of-tests")
    static class Resource {

        @GET
        @Path("/departing")
        @PermitAll
        @Operation(hidden = true)
        @GoingAway(since = "2027-02-01", until = "2028-01-31")
        public String departing() {
            return "";
        }

        @GET
        @Path("/staying")
        @PermitAll
        @Operation(hidden = true)
        public String staying(
                @GoingAway(since = "2027-01-31", until = "2028-02-29") @RestQuery @Nullable String old,
                @GoingAway(since = "2027-01-31", until = "2028-03-02") @RestHeader("Old-Header") @Nullable
                        String header,
                @BeanParam Filters filters) {
            return "";
        }
    }
}
