package id.fkp.search;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One question over everything that is public. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SearchResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    StandardFixture standards;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    SearchWords words;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 1);
    }

    @Test
    void one_question_finds_forums_standards_inputs_and_units_in_this_order() {
        give("Contoh pelayanan: antrean dipanggil dua kali.");
        search("contoh")
                .statusCode(200)
                .body("items.kind", contains("FORUM", "STANDARD", "FEEDBACK", "UNIT"))
                .body("items[0].slug", equalTo(forum.slug()))
                .body("items[3].id", equalTo(forum.unitId().toString()))
                .body("items.unitName", everyItem(equalTo("Loka Contoh")))
                .body("next", nullValue(), "corrected", nullValue());
    }

    @Test
    void an_input_is_found_by_any_form_of_its_words_which_are_marked() {
        var id = give("Petugas <b>menyederhanakan</b> formulir yang panjang. " + "Kata lain ".repeat(200));
        search("penyederhanaan")
                .body("items.id", contains(id))
                .body("items[0].title[0].found", equalTo(false))
                .body("items[0].excerpt.find { it.found }.text", equalTo("menyederhanakan"));
        var told = String.join(
                "", search("penyederhanaan").extract().jsonPath().getList("items[0].excerpt.text", String.class));
        assertThat(told).hasSizeLessThan(600).doesNotContain("\uE000").doesNotContain("\uE001");
    }

    @Test
    void an_excerpt_says_where_something_is_left_out() {
        var much = "kata lain yang panjang sekali, ".repeat(30);
        give("\"Loket dua\" sebaiknya dibuka\n\nlebih pagi bagi lansia.");
        assertThat(told("lansia")).contains("Loket dua", "lansia").doesNotContain("…");
        give("Difabel menunggu lama. " + much);
        assertThat(told("difabel")).startsWith("Difabel").endsWith(" …");
        give(much + "ibu menyusui " + much);
        assertThat(told("menyusui")).startsWith("… ").endsWith(" …");
        give(much + "jalan berlubang");
        assertThat(told("berlubang")).startsWith("… ").endsWith("berlubang");
    }

    private String told(String words) {
        return String.join("", search(words).extract().jsonPath().getList("items[0].excerpt.text", String.class));
    }

    @Test
    void a_standard_is_found_by_one_component_of_the_text_that_the_public_reads() {
        var published = standards.published(forum.unitId());
        var draft = standards.corrected(published.standardId());
        standards.write(draft.versionId(), ComponentCode.SD3, "Tiga hari kalender");
        search("kalender").body("items", empty());
        standards.freeze(draft.versionId());
        search("kalender")
                .body("items.id", contains(published.standardId().toString()))
                .body("items[0].component", equalTo("SD3"))
                .body("items[0].excerpt.findAll { it.found }.text", contains("kalender"));
        search("kalender", "component", "SD1").body("items", empty());
        search("kalender", "component", "SD3").body("items", hasSize(1));
    }

    @Test
    void what_the_public_does_not_see_is_not_found() {
        var planned = forums.planned(forum.unitId(), 1);
        search("contoh", "kind", "FORUM")
                .body("items.id", not(hasItem(planned.id().toString())));
        give("Petugas meminta uang di loket dua", "kind", "COMPLAINT");
        search("uang", "kind", "FEEDBACK").body("items", empty());
        var id = UUID.fromString(give("Loketnya gelap"));
        search("gelap").body("items", hasSize(1));
        QuarkusTransaction.requiringNew().run(() -> moderated.hide(id, HideReason.SPAM, Instant.now()));
        search("gelap").body("items", empty());
    }

    /** By an index of a million inputs a beginning reads what all words have that begin so (decision 0420). */
    @ParameterizedTest
    @CsvSource({
        "kursi lo, 'kursi', 'lo'",
        "kursi lok, 'kursi', 'lok'",
        "'lo ku', 'lo', 'ku'",
    })
    void beside_other_words_a_short_beginning_is_no_beginning_for_the_index(String asked, String first, String second) {
        var query = (String) database.createNativeQuery("select cast(feedback_query(:q) as text)")
                .setParameter("q", asked)
                .getSingleResult();
        assertThat(query).contains("'" + second + "'").doesNotContain("'" + second + "':*");
        assertThat(query.contains("'" + first + "':*")).isEqualTo(first.length() > 3);
    }

    @Test
    void beside_other_words_a_short_beginning_finds_whole_words_and_those_that_offices_use() {
        standards.published(forum.unitId());
        words.renew();
        var whole = give("Wartel nomor RT kami gelap");
        var used = give("Wartel belum ada persyaratan");
        give("Wartel zkqvw yang tak dikenal");
        search("wartel rt", "kind", "FEEDBACK").body("items.id", contains(whole));
        search("wartel per", "kind", "FEEDBACK").body("items.id", contains(used));
        search("wartel zkq", "kind", "FEEDBACK").body("items", empty());
        search("wartel zkqv", "kind", "FEEDBACK").body("items", hasSize(1));
        search("zk", "kind", "FEEDBACK").body("items", hasSize(1));
    }

    @Test
    void pages_of_one_kind_hold_each_once() {
        for (int i = 0; i < 5; i++) {
            give("Kursi roda nomor " + i);
        }
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = search("kursi", "kind", "FEEDBACK", "limit", "2", "cursor", next)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @ParameterizedTest
    @CsvSource({"persyaratn, persyaratan", "'jangka pelayanna', 'jangka pelayanan'", "PORSEDUR, prosedur"})
    void a_misspelt_word_finds_what_was_meant_and_says_so(String asked, String meant) {
        words.renew();
        search(asked, "kind", "STANDARD").body("items", hasSize(1)).body("corrected", equalTo(meant));
    }

    @Test
    void words_of_inputs_are_never_proposed() {
        give("Dokter Zulkarnaensyah ramah");
        words.renew();
        search("zulkarnaensyha").body("items", empty()).body("corrected", nullValue());
        search("zulkarnaensyah").body("items", hasSize(1));
    }

    @Test
    void inputs_are_looked_for_in_one_forum_or_one_component() {
        var other = forums.open(forum.unitId(), 1);
        var here = give("Pagar rusak");
        inputs.taken(other, said("Pagar rusak"));
        search("pagar").body("items", hasSize(2));
        search("pagar", "forumId", forum.id().toString()).body("items.id", contains(here));
        search("pagar", "forumId", forum.id().toString(), "kind", "UNIT").body("items", empty());
        search("pagar", "component", "SD1").body("items", empty());
    }

    @Test
    void bad_questions_get_a_clear_answer() {
        given().get("/api/v1/search").then().statusCode(400).body("detail", containsString("q"));
        search(" ").statusCode(400);
        search("a".repeat(201)).statusCode(400);
        search("a", "kind", "PERSON").statusCode(400);
        search("a", "cursor", "x", "kind", "UNIT").statusCode(400);
        search("' or 1=1 -- {unit} :q $1 \\").statusCode(200).body("items", empty());
        search("\u0000").statusCode(400);
    }

    private String give(String text, Object... more) {
        return inputs.taken(forum, said(text, more)).feedbackId();
    }

    /** In this test's unit, so that the inputs of others are not in its way. */
    private ValidatableResponse search(String q, String... more) {
        var asked = given().queryParam("q", q).queryParam("unitId", forum.unitId());
        for (int i = 0; i < more.length; i += 2) {
            if (!more[i + 1].isEmpty()) {
                asked.queryParam(more[i], more[i + 1]);
            }
        }
        return asked.get("/api/v1/search").then();
    }
}
