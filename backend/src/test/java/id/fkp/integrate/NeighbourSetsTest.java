package id.fkp.integrate;

import static id.fkp.integrate.OpenFiles.HERE;
import static id.fkp.integrate.OpenFiles.lines;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.establish.DecreeFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.integrate.set.DataSet;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What neighbour systems take from here, field by field. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "penyalur")
class NeighbourSetsTest {

    private static final String FEED = "/api/v1/institutions/{id}/jdihn-feed";

    private static final String ON_SIPPN = "https://sippn.example.go.id/pelayanan-publik/1/loka/layanan";

    /** The fields of the network of legal documents, in its order and spelling (domain.md, chapter 5). */
    private static final List<String> JDIHN = List.of(
            "idData",
            "tahun_pengundangan",
            "tanggal_pengundangan",
            "jenis",
            "noPeraturan",
            "judul",
            "noPanggil",
            "singkatanJenis",
            "tempatTerbit",
            "penerbit",
            "deskripsiFisik",
            "sumber",
            "subjek",
            "isbn",
            "status",
            "bahasa",
            "bidangHukum",
            "teuBadan",
            "nomorIndukBuku",
            "fileDownload",
            "urlDownload",
            "abstrak",
            "urlAbstrak",
            "urlDetailPeraturan",
            "operasi",
            "display");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    DecreeFixture decrees;

    @Inject
    EditionWriter editions;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(
                units.unitOf("penyalur", UnitRole.MODERATOR, UnitRole.HEAD).id(), 1);
    }

    @Test
    void a_decree_in_force_stands_in_the_jdihn_set_and_feed_field_by_field() throws JsonProcessingException {
        var decree = decrees.signed(forum.unitId());
        editions.write();

        var row = row("jdihn", "idData", decree);
        var names = new ArrayList<String>();
        row.fieldNames().forEachRemaining(names::add);
        assertThat(names).isEqualTo(JDIHN);
        var signed = decrees.today();
        var file = database.createNativeQuery("select file_id from decree where id = ?1")
                .setParameter(1, decree)
                .getSingleResult();
        var values = new ArrayList<String>();
        row.forEach(value -> values.add(value.textValue()));
        assertThat(values)
                .containsExactly(
                        "" + decree,
                        "" + signed.getYear(),
                        "" + signed,
                        "Keputusan",
                        "HK." + decree.toString().substring(24),
                        "Standar Pelayanan Loka Contoh",
                        "",
                        "KEP",
                        "Tanjungbalai",
                        "Loka Contoh",
                        "",
                        "Loka Contoh",
                        "STANDAR PELAYANAN",
                        "",
                        "Berlaku",
                        "Indonesia",
                        "Hukum Administrasi Negara",
                        "Badan Contoh",
                        "",
                        "SK.pdf",
                        HERE + "/api/v1/files/" + file + "/content",
                        "",
                        "",
                        HERE + "/standar-berlaku/" + slug(decree),
                        "4",
                        "1");
        given().get(values.get(20).substring(HERE.length()))
                .then()
                .statusCode(200)
                .contentType("application/pdf");

        var institution = institution();
        var feed = json.readTree(
                given().get(FEED, institution).then().statusCode(200).extract().asString());
        assertThat(feed).contains(row).hasSize(1);
        assertThat(feed.path(0).toString()).isEqualTo(row.toString());
    }

    @Test
    void an_institution_without_decrees_has_an_empty_feed_and_one_that_is_not_there_none() {
        given().get(FEED, units.institution()).then().statusCode(200).body("$", empty());
        given().get(FEED, UUID.randomUUID()).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void a_decree_that_another_one_revokes_is_said_to_be_revoked() throws JsonProcessingException {
        var old = decrees.signed(forum.unitId());
        var later = decrees.signed(forum.unitId());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update decree set revokes_id = ?1 where id = ?2")
                        .setParameter(1, old)
                        .setParameter(2, later)
                        .executeUpdate());
        editions.write();
        assertThat(row("jdihn", "idData", old).path("status").asText()).isEqualTo("Dicabut");
        assertThat(row("jdihn", "idData", later).path("status").asText()).isEqualTo("Berlaku");
    }

    @Test
    void a_standard_in_force_stands_in_the_sippn_set_field_by_field() throws JsonProcessingException {
        var decree = decrees.signed(forum.unitId());
        var standard = standardOf(decree);
        shownOnSippn(standard);
        editions.write();

        var row = row("sippn", "standardId", standard);
        var names = new ArrayList<String>();
        row.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "standardId",
                        "unitId",
                        "serviceId",
                        "unitName",
                        "serviceName",
                        "title",
                        "decreeNumber",
                        "decreeSignedOn",
                        "requirements",
                        "procedure",
                        "timeLimit",
                        "fee",
                        "product",
                        "complaintHandling",
                        "pelaksana",
                        "inForceFrom",
                        "sippnServiceUrl");
        var shown =
                given().get("/api/v1/standards/{id}", standard).then().extract().jsonPath();
        assertThat(row.path("unitId").asText()).isEqualTo("" + forum.unitId());
        assertThat(row.path("serviceId").asText()).isEqualTo(shown.getString("service.id"));
        assertThat(row.path("unitName").asText()).isEqualTo("Loka Contoh");
        assertThat(row.path("serviceName").asText()).isEqualTo(shown.getString("service.name"));
        assertThat(row.path("title").asText()).isEqualTo(shown.getString("title"));
        assertThat(row.path("decreeNumber").asText())
                .isEqualTo("HK." + decree.toString().substring(24));
        assertThat(row.path("decreeSignedOn").asText()).isEqualTo("" + decrees.today());
        assertThat(row.path("inForceFrom").asText()).isEqualTo("" + decrees.today());
        assertThat(row.path("sippnServiceUrl").asText()).isEqualTo(ON_SIPPN);
        var said = Map.of(
                "requirements", "SD1",
                "procedure", "SD2",
                "timeLimit", "SD3",
                "fee", "SD4",
                "product", "SD5",
                "complaintHandling", "SD6",
                "pelaksana", "MF5");
        said.forEach((field, code) -> assertThat(row.path(field).asText()).isEqualTo(plain(standard, code)));
    }

    @Test
    void evidence_of_a_unit_stands_in_the_pekppp_set_with_addresses_that_lead_there() throws JsonProcessingException {
        var decree = decrees.signed(forum.unitId());
        editions.write();

        var rows = lines(DataSet.named("pekppp")).stream()
                .filter(row -> row.path("unitId").asText().equals("" + forum.unitId()))
                .toList();
        assertThat(rows)
                .extracting(row ->
                        row.path("indicator").asInt() + " " + row.path("kind").asText())
                .containsExactlyInAnyOrder("1 BERITA_ACARA", "1 LAPORAN", "1 SK", "2 BERITA_ACARA", "2 LAPORAN");
        var sk = rows.stream()
                .filter(row -> row.path("kind").asText().equals("SK"))
                .findFirst()
                .orElseThrow();
        assertThat(sk.path("href").asText()).isEqualTo(HERE + "/api/v1/decrees/" + decree);
        assertThat(sk.path("on").asText()).isEqualTo("" + decrees.today());
        assertThat(sk.path("title").asText()).startsWith("Standar Pelayanan Loka Contoh HK.");
        for (var row : rows) {
            given().get(row.path("href").asText().substring(HERE.length()))
                    .then()
                    .statusCode(200);
        }
    }

    /** The one row of a set that says so. */
    private JsonNode row(String set, String field, UUID id) throws JsonProcessingException {
        var rows = lines(DataSet.named(set)).stream()
                .filter(row -> row.path(field).asText().equals("" + id))
                .toList();
        assertThat(rows).as(set).hasSize(1);
        return rows.get(0);
    }

    private UUID institution() {
        return UUID.fromString(given().get("/api/v1/units/{id}", forum.unitId())
                .then()
                .extract()
                .path("institution.id"));
    }

    private UUID standardOf(UUID decree) {
        return (UUID) database.createNativeQuery("select standard_id from decree_standard where decree_id = ?1")
                .setParameter(1, decree)
                .getSingleResult();
    }

    private String slug(UUID decree) {
        return (String) database.createNativeQuery("select slug from standard where id = ?1")
                .setParameter(1, standardOf(decree))
                .getSingleResult();
    }

    /** Of the text in force. */
    private String plain(UUID standard, String code) {
        return (String) database.createNativeQuery("""
                        select c.plain from component c join revision r on r.final_version_id = c.version_id
                        where r.standard_id = ?1 and c.code = ?2
                        """)
                .setParameter(1, standard)
                .setParameter(2, code)
                .getSingleResult();
    }

    private void shownOnSippn(UUID standard) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into publication (id, unit_id, standard_id, medium, components, title, link,
                                    shown_from, recorded_at, by_name, version)
                                select gen_random_uuid(), unit_id, id, 'SIPPN', '{SD1}', 'Halaman SIPPN', ?2,
                                    date '2026-11-01', now(), 'Penyusun', 0 from standard where id = ?1
                                """)
                        .setParameter(1, standard)
                        .setParameter(2, ON_SIPPN)
                        .executeUpdate());
    }
}
