package id.fkp.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.fkp.DatabaseForTests;
import id.fkp.export.OfficeFixture.Made;
import id.fkp.export.set.SurveyResponseTable;
import id.fkp.export.set.duty.CertificateTable;
import id.fkp.export.set.duty.DeadlineTable;
import id.fkp.export.set.duty.DecreeTable;
import id.fkp.export.set.duty.ModerationTable;
import id.fkp.export.set.duty.RegisterTable;
import id.fkp.export.set.duty.ReportTable;
import id.fkp.export.set.meeting.AgreementTable;
import id.fkp.export.set.meeting.InvitationTable;
import id.fkp.export.set.meeting.MinuteTable;
import id.fkp.export.set.meeting.RegistrationTable;
import id.fkp.export.set.meeting.StakeholderTable;
import id.fkp.export.table.Selection;
import id.fkp.identity.UnitRole;
import id.fkp.invitation.InvitationFixture;
import id.fkp.stakeholder.StakeholderSearch;
import id.fkp.survey.answer.ResponseFilter;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the office keeps of its meetings and accounts for leaves the product as files that hold what the pages show. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "petugas")
class OfficeExportsTest {

    private static final Instant NOW = Instant.EPOCH;

    @Inject
    UnitFixture units;

    @Inject
    OfficeFixture office;

    @Inject
    InvitationFixture invitations;

    @Inject
    EntityManager database;

    private Made made;

    @BeforeEach
    void office() {
        made = office.of(units.unitOf("petugas", UnitRole.HEAD).id());
    }

    @Test
    void members_save_who_registered_and_whose_data_are_erased_has_no_name() throws IOException {
        var table = RegistrationTable.of(made.unit(), null, null);
        var rows = saved("registration-export", "", table);
        assertThat(ids(rows))
                .containsExactlyElementsOf(listed("sessions/" + made.session().id() + "/registrations"));
        assertThat(rows.get(0)).containsEntry("name", "=Siti").containsEntry("state", "CONFIRMED");

        change("update registration_person set name = null, contact = null, needs = '[]', needs_note = null, "
                + "erased_at = now() where unit_id = ?1");
        rows = saved("registration-export", "", table);
        assertThat(rows.get(0)).containsKey("erasedAt").doesNotContainKeys("name", "contact");
    }

    @Test
    void members_save_whom_they_invited_and_not_what_answers_for_them() throws IOException {
        var letter = invitations.sent(made.session().id());
        var rows = saved("invitation-export", "", InvitationTable.of(made.unit(), null));
        assertThat(ids(rows))
                .containsExactlyElementsOf(listed("sessions/" + made.session().id() + "/invitations"));
        assertThat(rows.get(0)).containsEntry("number", letter.number()).containsKey("name");
        assertThat(text("invitation-export?unitId=" + made.unit())).doesNotContain(letter.secret());

        rows = saved("stakeholder-export", "", StakeholderTable.of(made.unit(), StakeholderSearch.ALL));
        assertThat(ids(rows)).containsExactlyElementsOf(listed("units/" + made.unit() + "/stakeholders"));
    }

    @Test
    void members_save_what_was_said_with_what_was_set_right_and_what_was_agreed() throws IOException {
        change("insert into line_correction (id, unit_id, line_id, attendance_id, text, at) "
                + "select uuidv7(), l.unit_id, l.id, a.id, 'Bukan tiga, ' || n, now() + n * interval '1 second' "
                + "from (select * from minute_line where unit_id = ?1 order by position limit 1) l "
                + "join attendance a on a.session_id = l.session_id, generate_series(1, 2) n");
        var rows = saved("minutes-export", "", MinuteTable.of(made.unit(), null));
        assertThat(ids(rows))
                .containsExactlyElementsOf(listed("sessions/" + office.sessionOf(made.signed()) + "/lines"));
        assertThat(rows.get(0)).containsEntry("problem", "Masalah 1");
        assertThat(rows.get(0).get("correctionText")).contains("Bukan tiga, 1\n\n", "Bukan tiga, 2");
        assertThat(rows.get(1)).containsEntry("corrections", "0").doesNotContainKey("correctionText");

        rows = saved("agreement-item-export", "", AgreementTable.of(made.unit(), null));
        assertThat(ids(rows))
                .containsExactlyElementsOf(
                        given().get("/api/v1/forums/" + made.signed().id() + "/agreement-draft")
                                .<List<String>>path("items.id"));
        assertThat(rows.get(0)).containsKeys("agreement.signedAt", "followUpId").containsEntry("owner", "Tim Loket");
    }

    @Test
    void members_save_reports_that_wait_and_nobody_learns_who_reported() throws IOException {
        office.report(made.reported(), "f00dfeed", "Kasar.");
        var rows = saved("report-export", "", ReportTable.of(made.unit(), null));
        assertThat(rows).extracting(row -> row.get("text")).containsExactlyInAnyOrder("Kasar.", OfficeFixture.TROUBLE);
        assertThat(text("report-export?unitId=" + made.unit())).doesNotContain("f00dfeed");

        change("update feedback_flag set settled_at = now(), text = null where unit_id = ?1 and reader = 'reader'");
        rows = saved("report-export", "", ReportTable.of(made.unit(), null));
        assertThat(rows).extracting(row -> row.get("text")).containsExactly("Kasar.");
    }

    @Test
    void members_save_their_terms_with_the_law_behind_them() throws IOException {
        var rows = saved("deadline-export", "", DeadlineTable.of(made.unit(), null, List.of(), NOW));
        var list = given().get("/api/v1/units/" + made.unit() + "/deadlines?limit=100");
        assertThat(ids(rows)).containsExactlyElementsOf(list.path("items.id"));
        for (var field : List.of("law", "state", "duty.id", "dueOn")) {
            assertThat(rows).extracting(row -> row.get(field)).containsExactlyElementsOf(list.path("items." + field));
        }
    }

    @Test
    void everybody_saves_what_moderators_did_and_not_who() throws IOException {
        var rows = saved("moderation-act-export", "", ModerationTable.of(null, null));
        assertThat(ids(rows))
                .containsExactlyElementsOf(listed("forums/" + made.forum().slug() + "/moderation-acts"));
        assertThat(rows).extracting(row -> row.get("kind")).contains("HELD");
        assertThat(text("moderation-act-export?format=JSONL&unitId=" + made.unit()))
                .doesNotContain("actor");
        assertThat(saved("moderation-act-export", "&forumId=" + made.signed().id(), ModerationTable.of(null, null)))
                .isEmpty();
    }

    @Test
    @TestSecurity
    void everybody_saves_the_public_acts_as_the_register_has_them() throws IOException {
        var rows = saved("register-entry-export", "", RegisterTable.of(null, null, null));
        assertThat(ids(rows))
                .startsWith(listed("register/entries?unitId=" + made.unit()).toArray(String[]::new));
        assertThat(rows).allSatisfy(row -> assertThat(row).containsKeys("index", "leafHash", "payload"));
        var ofOne =
                saved("register-entry-export", "&objectId=" + made.signed().id(), RegisterTable.of(null, null, null));
        assertThat(ofOne)
                .extracting(row -> row.get("objectId"))
                .containsOnly(made.signed().id().toString());
        var ofOneKind = saved("register-entry-export", "&act=forum.announced", RegisterTable.of(null, null, null));
        assertThat(ofOneKind).extracting(row -> row.get("act")).containsOnly("forum.announced");
    }

    @Test
    void members_save_what_is_not_public_and_everybody_what_is() throws IOException {
        var certificates = CertificateTable.ofUnit(made.unit(), NOW);
        var decrees = DecreeTable.signed(null, NOW);
        assertThat(saved("certificate-export", "", certificates))
                .extracting(row -> row.get("published"))
                .containsExactly("true");
        assertThat(saved("certificate-export", "&internal=true", certificates))
                .extracting(row -> row.get("published"))
                .containsExactly("true", "false");
        assertThat(saved("decree-export", "", decrees))
                .extracting(row -> row.get("state"))
                .containsOnly("IN_FORCE");
        assertThat(ids(saved("decree-export", "&drafts=true", decrees)))
                .containsExactlyElementsOf(given().get("/api/v1/decrees?limit=100&drafts=true&unitId=" + made.unit())
                        .<List<String>>path("items.id"));
    }

    @Test
    void certificates_are_saved_by_the_filters_of_their_list() throws IOException {
        var table = CertificateTable.ofUnit(made.unit(), NOW);
        var institution = given().get("/api/v1/units/" + made.unit()).<String>path("institution.id");
        for (var filter : List.of(
                "state=PLANNED&state=EXPIRED",
                "state=WITHDRAWN",
                "standard=sni iso 9001",
                "standard=SNI ISO 37001",
                "institutionId=" + institution,
                "institutionId=" + UUID.randomUUID())) {
            for (var whose : List.of("", "&internal=true")) {
                assertThat(ids(saved("certificate-export", "&" + filter + whose, table)))
                        .as(filter + whose)
                        .containsExactlyElementsOf(
                                listed("certificates?limit=100&unitId=" + made.unit() + "&" + filter + whose));
            }
        }
        assertThat(saved("certificate-export", "&state=PLANNED&internal=true", table))
                .hasSize(2);
        given().get("/api/v1/certificate-export?state=NEVER").then().statusCode(400);
    }

    @Test
    void other_lists_are_saved_by_their_filters() throws IOException {
        var terms = DeadlineTable.of(made.unit(), null, List.of(), NOW);
        assertThat(ids(saved("deadline-export", "&state=LATE&state=MET", terms)))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        listed("units/" + made.unit() + "/deadlines?limit=100&state=LATE&state=MET"));
        var tickets = RegistrationTable.of(made.unit(), null, null);
        assertThat(saved("registration-export", "&state=CONFIRMED", tickets)).isNotEmpty();
        assertThat(saved("registration-export", "&state=CANCELLED", tickets)).isEmpty();
        var directory = StakeholderTable.of(made.unit(), StakeholderSearch.ALL);
        for (var filter : List.of("q=contoh", "q=tidakada", "element=MEDIA", "element=CIVIL_SOCIETY")) {
            assertThat(ids(saved("stakeholder-export", "&" + filter, directory)))
                    .as(filter)
                    .containsExactlyElementsOf(listed("units/" + made.unit() + "/stakeholders?limit=100&" + filter));
        }
        var answers = SurveyResponseTable.of(made.survey(), new ResponseFilter(null, false));
        for (var filter : List.of("channel=ONLINE", "channel=PAPER", "commented=true")) {
            assertThat(ids(Exported.csv(
                            given().get("/api/v1/surveys/" + made.survey() + "/responses-export?" + filter)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asByteArray(),
                            answers.table())))
                    .as(filter)
                    .containsExactlyInAnyOrderElementsOf(
                            listed("surveys/" + made.survey() + "/responses?limit=100&" + filter));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate-export?internal=true", "decree-export?drafts=true"})
    void what_is_not_public_is_for_members_of_a_unit_that_is_named(String path) {
        given().get("/api/v1/" + path).then().statusCode(400).body("detail", containsString("unitId"));
        given().get("/api/v1/" + path + "&unitId=" + units.unit().id()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate-export?internal=true", "decree-export?drafts=true"})
    @TestSecurity
    void nobody_else_saves_what_is_not_public(String path) {
        given().get("/api/v1/" + path + "&unitId=" + made.unit()).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"registration", "invitation", "minutes", "agreement-item", "report", "deadline", "moderation-act"
            })
    void of_one_forum_nothing_of_another_is_saved(String list) throws IOException {
        var path = list + "-export?format=JSONL&unitId=" + made.unit() + "&forumId=";
        assertThat(text(path + made.signed().id()) + text(path + made.forum().id()))
                .isNotEmpty();
        assertThat(text(path + UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "registration-export?, registration.exported",
        "invitation-export?, invitation.exported",
        "stakeholder-export?, stakeholder.exported",
        "minutes-export?, minutes.exported",
        "agreement-item-export?, agreement.exported",
        "report-export?, report.exported",
        "deadline-export?, deadline.exported",
        "certificate-export?internal=true&, certificate.exported",
        "decree-export?drafts=true&, decree.exported"
    })
    void what_leaves_the_office_is_on_record(String path, String act) throws IOException {
        text(path + "format=XLSX&unitId=" + made.unit());
        given().get("/api/v1/audit-entries?unitId=" + made.unit())
                .then()
                .body("items.act", hasItem(act), "items[0].detail.format", equalTo("XLSX"));
    }

    private List<Map<String, String>> saved(String path, String more, Selection selection) throws IOException {
        var file = given().get("/api/v1/" + path + "?unitId=" + made.unit() + more)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Exported.csv(file, selection.table());
    }

    private static String text(String path) {
        return given().get("/api/v1/" + path).then().statusCode(200).extract().asString();
    }

    private static List<String> ids(List<Map<String, String>> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }

    private List<String> listed(String list) {
        return given().get("/api/v1/" + list).then().statusCode(200).extract().path("items.id");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter(1, made.unit())
                        .executeUpdate());
    }
}
