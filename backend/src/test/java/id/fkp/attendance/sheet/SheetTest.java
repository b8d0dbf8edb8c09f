package id.fkp.attendance.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.file.FileFixture;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list on paper: printed before, photographed after. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "desk")
class SheetTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    AttendanceFixture attendances;

    @Inject
    FileFixture files;

    private SessionInfo session;

    @BeforeEach
    void plan() {
        session = sessions.today(units.unitOf("desk", UnitRole.DRAFTER).id());
    }

    @Test
    void it_is_printed_with_those_who_have_a_seat() throws IOException {
        attendances.ticket(session.id(), "Siti Contoh");
        attendances.ticket(session.id(), "Budi Menunggu", "MEDIA", "WAITING");
        var bytes = given().accept("application/pdf")
                .get("/api/v1/sessions/" + session.id() + "/attendance-sheet.pdf")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("DAFTAR HADIR", "Tanda Tangan", "1. Siti Contoh Paguyuban Contoh", "16.")
                    .doesNotContain("Budi Menunggu");
        }
    }

    @Test
    void a_photo_of_it_joins_the_record_once() {
        var file = files.scan(session.unitId());
        var sheets = "/api/v1/sessions/" + session.id() + "/attendance-sheets";
        for (int again = 0; again < 2; again++) {
            Requests.post(sheets, Map.of("fileId", file)).statusCode(201).body("fileId", equalTo("" + file));
        }
        given().get(sheets).then().statusCode(200).body("items.fileId", contains("" + file));

        var foreign = files.scan(units.unit().id());
        for (var wrong : new UUID[] {foreign, UUID.randomUUID()}) {
            Requests.post(sheets, Map.of("fileId", wrong)).statusCode(400).body("errors.pointer", contains("/fileId"));
        }
        attendances.close(session.id());
        Requests.post(sheets, Map.of("fileId", file)).statusCode(409).body("code", equalTo("attendance-closed"));
    }
}
