package id.fkp.record.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** An official paper bears the head of the register that was the newest when it was made. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity
class RegisterMarkTest {

    private static final Pattern MARK = Pattern.compile("Buku register saat dokumen ini dibuat: ([0-9.]+) entri,"
            + " akar ([0-9a-f]{16})…, kunci (\\S+) .* WIB[.]"
            + " Periksa di https://fkp[.]contoh[.]example/verifikasi-register[.]");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    AgreementFixture agreements;

    @Inject
    Sequencer sequencer;

    @Test
    void a_report_bears_the_newest_head_in_both_forms() throws IOException {
        var forum = forums.open(units.unit().id(), 1);
        while (sequencer.sequence() > 0) {
            // Until none waits, so that the newest head is that of all.
        }
        var newest =
                given().get("/api/v1/register/heads/latest").then().extract().jsonPath();
        var path = "/api/v1/forums/" + forum.slug() + "/report.";

        for (var text : new String[] {pdf(path + "pdf"), docx(path + "docx")}) {
            var mark = MARK.matcher(text);
            assertThat(mark.find()).as(text).isTrue();
            assertThat(mark.group(1).replace(".", "")).isEqualTo(newest.getString("size"));
            assertThat(newest.getString("root")).startsWith(mark.group(2));
            assertThat(mark.group(3)).isEqualTo(newest.getString("keyId") + ",");
        }
    }

    @Test
    void the_copy_of_a_signed_record_bears_the_same_head_however_the_register_grows() throws IOException {
        // So that there is a head before the signing.
        forums.open(units.unit().id(), 1);
        assertThat(sequencer.sequence()).isPositive();
        var forum = agreements.signed(units.unitOf("kepala", UnitRole.HEAD).id());
        String number = given().get("/api/v1/forums/" + forum.id() + "/results")
                .then()
                .extract()
                .path("agreement.verificationNumber");
        var path = "/api/v1/agreements/" + number + "/paper.pdf";
        var first = pdf(path);
        assertThat(MARK.matcher(first).find()).as(first).isTrue();

        forums.open(units.unit().id(), 1);
        assertThat(sequencer.sequence()).isPositive();

        assertThat(pdf(path)).isEqualTo(first);
    }

    /** In one line, since a page breaks it where it ends. */
    private static String pdf(String path) throws IOException {
        try (var pdf = Loader.loadPDF(
                given().get(path).then().statusCode(200).extract().asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String docx(String path) throws IOException {
        var bytes = given().get(path).then().statusCode(200).extract().asByteArray();
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(docx)) {
            return words.getText().replaceAll("\\s+", " ");
        }
    }
}
