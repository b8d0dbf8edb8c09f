package id.fkp.submission;

import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.Logged;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that nobody else uses stand for a person's name and contact; wherever they turn up, something leaks. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PersonDataTest {

    private static final String CANARY = "kenari";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    EntityManager database;

    private final Logged log = Logged.byAnybody();

    private ForumInfo forum;
    private String word = CANARY;

    @BeforeEach
    void openForum() {
        word = CANARY + UUID.randomUUID().toString().replace("-", "");
        forum = forums.open(units.unit().id(), 1);
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void who_gave_an_input_without_consent_stands_in_one_table_and_on_the_message_to_them() {
        var receipt = gave("name", "Siti " + word, "contact", word + "@contoh.example");
        refused("name", "Siti " + word, "contact", word + "@contoh.example", "kind", "PUJIAN");

        assertThat(publicAnswers(receipt)).noneMatch(answer -> answer.contains(word));
        // The message says that the input arrived; it is forgotten with its giver, and after 90 days.
        assertThat(tablesWith(word)).containsExactly("feedback_person", "outbox_entry");
        assertThat(log.lines()).noneMatch(line -> line.contains(word));
    }

    @Test
    void a_name_shown_with_consent_is_gone_everywhere_once_it_is_erased() {
        var receipt =
                gave("name", "Siti " + word, "showName", true, "consent", "2026-11", "organisation", "Toko " + word);
        assertThat(publicAnswers(receipt)).anyMatch(answer -> answer.contains("Siti " + word));

        given().header("Receipt-Secret", receipt.secret())
                .delete(Giving.RECEIPT + "/person", receipt.number())
                .then()
                .statusCode(200);

        assertThat(publicAnswers(receipt)).noneMatch(answer -> answer.contains(word));
        assertThat(tablesWith(word)).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains(word));
    }

    @Test
    void the_secret_of_a_receipt_is_neither_kept_nor_logged() {
        var receipt = gave();
        receipt.read().statusCode(200);

        assertThat(tablesWith(receipt.secret())).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains(receipt.secret()));
    }

    private Receipt gave(Object... more) {
        return Receipt.of(give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), solved(said("Umum.", more)))
                .statusCode(201));
    }

    private void refused(Object... more) {
        var answer =
                give(forum.id(), said("Umum.", more)).statusCode(400).extract().asString();
        assertThat(answer).doesNotContain(word);
    }

    private List<String> publicAnswers(Receipt receipt) {
        return List.of(
                        "/api/v1/forums/" + forum.slug() + "/feedback",
                        "/api/v1/forums/" + forum.slug() + "/feedback-counts",
                        "/api/v1/forums/" + forum.slug(),
                        "/api/v1/forums?unitId=" + forum.unitId(),
                        "/api/v1/feedback/" + receipt.feedbackId(),
                        "/api/v1/responses?unitId=" + forum.unitId(),
                        "/api/v1/register/entries?unitId=" + forum.unitId())
                .stream()
                .map(path -> given().get(path).then().statusCode(200).extract().asString())
                .toList();
    }

    private List<String> tablesWith(String text) {
        List<String> tables = database.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public' "
                                + "and table_type = 'BASE TABLE' order by 1",
                        String.class)
                .getResultList();
        return tables.stream().filter(table -> holds(table, text)).toList();
    }

    private boolean holds(String table, String text) {
        var found = database.createNativeQuery(
                        "select count(*) from " + table + " t where position(:text in cast(t as text)) > 0", Long.class)
                .setParameter("text", text)
                .getSingleResult();
        return !found.equals(0L);
    }
}
