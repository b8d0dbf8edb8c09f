package id.fkp.unit.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.file.FileFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How papers look and are numbered is said once, by the head, and stands on all of them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class PaperSettingsResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    FileFixture files;

    @Inject
    PaperNumbers numbers;

    private UUID unit;
    private String settings;

    @BeforeEach
    void head() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
        settings = "/api/v1/units/" + unit + "/paper-settings";
    }

    @Test
    void a_new_unit_has_what_is_usual_and_sees_what_comes_next() {
        given().get(settings)
                .then()
                .statusCode(200)
                .body("version", equalTo(-1), "lines", empty(), "next.kind", hasItem("INVITATION"))
                .body("next.find { it.kind == 'AGREEMENT' }.n", equalTo(1));
        agreements.drafted(unit);
        given().get(settings)
                .then()
                .body("next.find { it.kind == 'AGREEMENT' }.n", equalTo(2))
                .body(
                        "next.find { it.kind == 'AGREEMENT' }.number",
                        endsWith("/" + LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear()));
    }

    @Test
    void what_it_says_stands_on_its_papers() throws IOException {
        var plan = PaperPlans.usual();
        plan.put("lines", List.of("Pemerintah Kota Contoh", "Dinas Contoh"));
        plan.put("contact", "Jalan Contoh 1 | contoh.go.id");
        plan.put("logoFileId", files.picture(unit, 300, 300).toString());
        plan.put("logoSaid", "Lambang Kota Contoh");
        plan.put("signerName", "Rina Penanda");
        plan.put("signerPosition", "Kepala Dinas Contoh");
        plan.put("signerNumber", "NIP 1");
        Requests.change(settings, plan).statusCode(200).body("version", equalTo(0));
        given().get("/api/v1/files/" + plan.get("logoFileId")).then().body("publishedAt", notNullValue());

        var forum = agreements.signed(unit);
        var report = "/api/v1/forums/" + forum.id() + "/report.pdf";
        assertThat(text(report))
                .contains("PEMERINTAH KOTA CONTOH", "DINAS CONTOH", "Jalan Contoh 1 | contoh.go.id")
                .contains("NOMOR LAP-1/FKP/", "Kepala Dinas Contoh,", "Rina Penanda", "NIP 1");
        assertThat(text("/api/v1/forums/" + forum.id() + "/agreement-draft/paper.pdf"))
                .contains("DINAS CONTOH");
        given().get("/api/v1/forums/" + forum.id() + "/report.docx").then().statusCode(200);
    }

    @Test
    void what_cannot_be_is_refused_with_its_field() {
        var plan = PaperPlans.usual();
        plan.put("reportPattern", "LAP {x}");
        Requests.change(settings, plan).statusCode(400).body("errors.pointer", hasItem("/reportPattern"));
        plan.put("reportPattern", "LAP tanpa nomor");
        Requests.change(settings, plan).statusCode(400);
        plan.put("reportPattern", "LAP-{n}");
        plan.put("logoFileId", files.scan(unit).toString());
        Requests.change(settings, plan).statusCode(400).body("errors.pointer", contains("/logoSaid"));
        plan.put("logoSaid", "Lambang");
        Requests.change(settings, plan).statusCode(400).body("errors.code", contains("file-kind-refused"));
        plan.put("logoFileId", files.picture(unit, 2001, 10).toString());
        Requests.change(settings, plan).statusCode(400).body("errors.code", contains("too-many-pixels"));
        plan.put("logoFileId", files.brokenPicture(unit).toString());
        Requests.change(settings, plan).statusCode(400).body("errors.code", contains("not-readable"));
        plan.put("logoFileId", UUID.randomUUID().toString());
        Requests.change(settings, plan).statusCode(400).body("errors.code", contains("unknown"));
        plan.remove("logoFileId");
        Requests.change(settings, plan).statusCode(200);
        Requests.change(settings, "\"0\"", plan).statusCode(412);
    }

    @Test
    void of_many_who_are_the_first_at_once_one_is() {
        var seen = given().get(settings).header("ETag");
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            var plan = PaperPlans.usual();
                            plan.put("contact", "Loket " + i);
                            return Requests.change(settings, seen, plan)
                                    .extract()
                                    .statusCode();
                        },
                        Crowd.CROWD))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).sorted().toList())
                .isEqualTo(List.of(200, 412, 412, 412, 412, 412, 412, 412));
    }

    @Test
    void a_hundred_at_once_get_a_hundred_numbers() {
        var day = LocalDate.of(2026, 11, 25);
        var taken = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> numbers.take(unit, PaperKind.REPORT, UUID.randomUUID(), day)),
                        Crowd.CROWD))
                .toList();
        assertThat(taken.stream().map(CompletableFuture::join))
                .doesNotHaveDuplicates()
                .contains("LAP-1/FKP/XI/2026", "LAP-100/FKP/XI/2026");
    }

    @Test
    void a_paper_keeps_its_number() {
        var paper = UUID.randomUUID();
        var day = LocalDate.of(2026, 11, 25);
        var first = QuarkusTransaction.requiringNew().call(() -> numbers.take(unit, PaperKind.REPORT, paper, day));
        var again = QuarkusTransaction.requiringNew()
                .call(() -> numbers.take(unit, PaperKind.REPORT, paper, day.plusDays(40)));
        assertThat(again).isEqualTo(first);
    }

    private static String text(String path) throws IOException {
        try (var pdf = Loader.loadPDF(given().get(path).asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
