package id.fkp.forum;

import static id.fkp.forum.ForumRequests.LIST;
import static id.fkp.forum.ForumRequests.move;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.forum.state.WindowStatus;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding forums. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ForumListTest {

    private final Instant now = Instant.now();

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture fixture;

    @Inject
    Forums forums;

    @Inject
    StandardFixture standards;

    @Inject
    SqlCount sql;

    private UUID unit;
    private VersionInfo text;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.HEAD).id();
        text = standards.published(unit);
    }

    /** SQL filters and Java tells: both must mean the same by a status. */
    @Test
    void each_status_finds_those_that_have_it_and_all_together_find_all() {
        var all = new HashSet<String>();
        all.add(id(planned(now.plus(days(1)))));
        all.add(id(announced(now.plus(days(1)), days(1))));
        all.add(id(announced(now.minus(days(1)), days(2))));
        all.add(id(announced(now.minus(days(3)), days(1))));
        var cancelled = announced(now.plus(days(2)), days(1));
        move(cancelled.id(), "cancellation", Map.of("reason", "Batal")).statusCode(200);
        all.add(id(cancelled));

        var found = new HashSet<String>();
        for (var status : WindowStatus.values()) {
            var list = listed("&drafts=true&status=" + status);
            assertThat(list.getList("items.windowStatus"))
                    .as("%s", status)
                    .hasSize(1)
                    .containsOnly("" + status);
            found.addAll(list.getList("items.id", String.class));
        }
        assertThat(found).isEqualTo(all);
        assertThat(listed("&drafts=true").getList("items.id")).hasSize(5);
    }

    @Test
    void the_public_finds_what_was_announced_and_members_their_plans() {
        var open = announced(now.minus(days(1)), days(2));
        var plan = planned(now.plus(days(1)));

        assertThat(listed("").getList("items.id")).containsExactly(id(open));
        assertThat(listed("&drafts=true").getList("items.id")).containsExactly(id(plan), id(open));
        assertThat(listed("&status=PLANNED").getList("items.id")).isEmpty();
        get("drafts=true").statusCode(400).body("code", equalTo("invalid-parameter"));
        get("drafts=true&unitId=" + units.unit().id()).statusCode(404);
        get("drafts=true&unitId=" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void open_ones_come_by_the_time_left_and_others_by_their_opening() {
        var longer = announced(now.minus(days(1)), days(9));
        var shorter = announced(now.minus(days(2)), days(4));
        var upcoming = announced(now.plus(days(1)), days(1));

        assertThat(listed("&status=OPEN").getList("items.id")).containsExactly(id(shorter), id(longer));
        assertThat(listed("").getList("items.id")).containsExactly(id(upcoming), id(longer), id(shorter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&status=OPEN"})
    void pages_follow_each_other_without_gap_or_repetition(String filter) {
        var opens = now.minus(days(1));
        var ids = IntStream.range(0, 7)
                .mapToObj(i -> id(announced(opens.plusSeconds(i / 3), days(2)))) // some at the same time
                .toList();

        var walked = new ArrayList<String>();
        String cursor = "";
        do {
            var page = given().get(LIST + "?unitId=" + unit + filter + "&limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            walked.addAll(page.jsonPath().getList("items.id", String.class));
            String next = page.path("next");
            assertThat(page.header("Link") == null).isEqualTo(next == null);
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(walked).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(walked).isEqualTo(listed(filter).getList("items.id"));
    }

    @Test
    void words_of_the_title_theme_description_or_place_find_a_forum() {
        var plan = ForumRequests.planOf(unit, text.standardId());
        plan.put("title", "Pelayanan Perizinan Terpadu");
        plan.put("theme", "Waktu tunggu");
        plan.put("description", "Menyederhanakan persyaratan");
        plan.put("place", "Pendopo Kabupaten");
        String id = ForumRequests.plan(plan).statusCode(201).extract().path("id");
        planned(now.plus(days(1)));

        for (var words : List.of("perizinan", "tunggu", "PERSYARATAN", "pendopo", "pelayanan terpadu")) {
            assertThat(listed("&drafts=true&q=" + words).getList("items.id"))
                    .as(words)
                    .containsExactly(id);
        }
        get("drafts=true&q=kesehatan&unitId=" + unit).statusCode(200).body("items", empty());
        get("drafts=true&q= &unitId=" + unit).statusCode(200).body("items", hasSize(2));
        given().queryParam("q", "' ; drop table forum; -- :* & ! <-> \\")
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=open",
                "status=",
                "unitId=1",
                "drafts=ya",
                "limit=0",
                "limit=101",
                "limit=",
                "cursor=x",
                "cursor=AAAAAAAAAAAAAAAAAAAAAA",
                "cursor=f_________8AAAAAAAAAAAAAAAAAAAAA",
                "sort=title",
                "page=2",
                "q=%00"
            })
    void a_query_that_makes_no_sense_is_refused(String query) {
        given().urlEncodingEnabled(false)
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_list_costs_one_statement_for_2_and_for_200_forums() {
        IntStream.range(0, 2).forEach(i -> announced(now.minus(days(1)), days(2)));
        long few = sql.during(() -> listed("&limit=100"));
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 198).forEach(i -> announced(now.minus(days(1)), days(2))));
        long many = sql.during(
                () -> assertThat(listed("&limit=100").getList("items")).hasSize(100));
        long mine = sql.during(() -> listed("&limit=100&drafts=true"));

        assertThat(few).isEqualTo(1);
        assertThat(many).isEqualTo(1);
        assertThat(mine).as("a member's list").isLessThanOrEqualTo(2);
    }

    private ForumInfo planned(Instant opensAt) {
        return fixture.planned(unit, opensAt, opensAt.plus(days(1)), text);
    }

    private ForumInfo announced(Instant opensAt, Duration lasts) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var plan = fixture.planned(unit, opensAt, opensAt.plus(lasts), text);
            return forums.announce(plan.id(), "Moderator", opensAt.isBefore(now) ? opensAt : now);
        });
    }

    private JsonPath listed(String query) {
        return given().get(LIST + "?unitId=" + unit + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse get(String query) {
        return given().get(LIST + "?" + query).then();
    }

    private static String id(ForumInfo forum) {
        return forum.id().toString();
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
