package id.fkp.results.card;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture beside a shared link. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ForumCardTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @ParameterizedTest
    @ValueSource(strings = {"card.png", "results-card.png"})
    void a_forum_has_a_picture_that_is_another_when_something_was_said(String name) throws IOException {
        var forum = forums.open(units.unit().id(), 1);
        var path = "/api/v1/forums/" + forum.slug() + "/" + name;
        var first = given().get(path)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract();
        var picture = ImageIO.read(new ByteArrayInputStream(first.asByteArray()));
        assertThat(List.of(picture.getWidth(), picture.getHeight()))
                .containsExactly(CardPicture.WIDTH, CardPicture.HEIGHT);
        assertThat(given().get("/api/v1/forums/" + forum.id() + "/" + name).asByteArray())
                .isEqualTo(first.asByteArray());
        given().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);

        inputs.taken(forum, said("Satu."));

        given().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.png", "results-card.png"})
    void a_forum_that_nobody_announced_has_none(String name) {
        var planned = forums.planned(units.unit().id(), 1);
        given().get("/api/v1/forums/" + planned.slug() + "/" + name).then().statusCode(404);
        given().get("/api/v1/forums/tidak-ada/" + name).then().statusCode(404);
    }

    @Test
    void words_that_are_too_long_or_in_another_script_leave_it_a_picture() throws IOException {
        var card = new Card(
                null,
                "Unit " + "panjang ".repeat(40),
                "x".repeat(200) + " 公開 \uD83C\uDF89 " + "kata ".repeat(60),
                "keterangan ".repeat(30),
                List.of(new Card.Sum(List.of(
                        new Card.Term("1.000.000", "ditampilkan"),
                        new Card.Term("999.999", "diterima sebagian"),
                        new Card.Term("1", "belum dijawab")))));
        var png = new CardPicture().of(card);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(CardPicture.WIDTH);
        assertThat(new CardPicture().of(card)).isEqualTo(png);
    }
}
