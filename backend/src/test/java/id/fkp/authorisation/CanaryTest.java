package id.fkp.authorisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.invitation.InvitationFixture;
import id.fkp.live.Listening;
import id.fkp.live.LiveFixture;
import id.fkp.live.poll.PollFixture;
import id.fkp.live.question.QuestionFixture;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * Nobody who has not agreed to it appears before the public: names and numbers are planted wherever persons are kept, and
 * looked for in all that anybody may read, be it JSON, PDF or .docx. Both lists are taken from the product: the tables from
 * the database, the reads from the contract.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CanaryTest {

    private static final String NAME = "Kenari Penanda";

    /** Long enough that no trace id holds it by chance. */
    private static final String PHONE = "0899-1234-5678";

    private static final String CANARY = NAME + " " + PHONE;
    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** So many reads at least find something here; with fewer the search would prove little. */
    private static final int FEWEST_FOUND = 40;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    SubmissionFixture submissions;

    @Inject
    InvitationFixture invitations;

    @Inject
    AttendanceFixture attendances;

    @Inject
    AgreementFixture agreements;

    @Inject
    LiveFixture live;

    @Inject
    QuestionFixture questions;

    @Inject
    PollFixture polls;

    @Inject
    Forums allForums;

    @Inject
    EntityManager database;

    @Test
    void no_person_who_did_not_agree_is_before_the_public() throws IOException {
        var places = List.of(toCome(), signed(), running());
        plant(places.stream().map(place -> UUID.fromString(place.get("units"))).toList());
        int found = 0;
        for (var operation : ContractOperations.read(CONTRACT)) {
            if (operation.isWrite()) {
                continue;
            }
            for (var place : places) {
                if (operation.id().equals("listenLive")) {
                    continue; // does not end by itself; see below
                }
                var answer = given().noFilters().get(path(operation, place));
                assertThat(said(answer)).as(operation.id()).doesNotContain(NAME, PHONE);
                found += answer.statusCode() == 200 ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(FEWEST_FOUND);
        try (var listening = Listening.to(UUID.fromString(places.get(2).get("sessions")))) {
            var state = listening.await(live -> !live.getList("questions").isEmpty());
            assertThat(state.data()).as("listenLive").doesNotContain(NAME, PHONE);
        }
    }

    /** People are asked, register and come; one says something and may be asked back. */
    private Map<String, String> toCome() {
        var unit = units.unit().id();
        var forum = forums.open(unit, 1);
        var session = sessions.inForum(forum.id(), null);
        invitations.sent(session.id());
        attendances.ticket(session.id(), "Tamu");
        attendances.signed(session.id(), AttendingElement.MEDIA);
        var said = Giving.said("Loketnya kurang.", "name", "Tamu", "contact", "0812");
        var feedback = submissions.taken(forum, said).feedbackId();
        return place(forum, session.id(), feedback);
    }

    /** What was said has been agreed on and signed. */
    private Map<String, String> signed() {
        var unit = units.unit().id();
        var forum = agreements.signed(unit);
        var session = database.createNativeQuery("select cast(id as text) from forum_session where forum_id = ?1")
                .setParameter(1, forum.id())
                .getSingleResult();
        return place(forum, UUID.fromString((String) session), UUID.randomUUID().toString());
    }

    /** People ask, support and vote; nobody has agreed that a name is shown. */
    private Map<String, String> running() {
        var session = live.running(units.unit().id());
        var question = questions.asked(session.id(), false, "Tamu");
        questions.asked(session.id(), true, "Tamu");
        var guest = live.guest(session.id());
        LiveFixture.support(session.id(), guest, question.toString()).statusCode(204);
        LiveFixture.vote(session.id(), guest, polls.open(session.id()).toString(), 1)
                .statusCode(201);
        return place(
                allForums.find(session.forumId()).orElseThrow(),
                session.id(),
                UUID.randomUUID().toString());
    }

    private static Map<String, String> place(ForumInfo forum, UUID session, String feedback) {
        var of = new HashMap<String, String>();
        of.put("forums", forum.slug());
        of.put("sessions", session.toString());
        of.put("units", forum.unitId().toString());
        of.put("standards", forum.versions().get(0).standardId().toString());
        of.put("feedback", feedback);
        of.put("versions", "1");
        of.put("components", "SD1");
        of.put("calendar-years", "2025");
        return of;
    }

    /** In every column of every table in which persons are kept, whatever it is called; nobody agrees to anything. */
    private void plant(List<UUID> unitIds) {
        QuarkusTransaction.requiringNew().run(() -> {
            var named = columns("('name', 'contact', 'phone', 'position', 'needs_note')");
            assertThat(named).hasSizeGreaterThanOrEqualTo(10);
            int planted = 0;
            for (var column : named) {
                planted += database.createNativeQuery(
                                "update %1$s set %2$s = ?1 where %2$s is not null and unit_id in (?2)"
                                        .formatted(column[0], column[1]))
                        .setParameter(1, CANARY)
                        .setParameter(2, unitIds)
                        .executeUpdate();
            }
            assertThat(planted).as("persons to look for").isGreaterThanOrEqualTo(10);
            for (var column : columns("('consent_name')")) {
                database.createNativeQuery(
                                "update %1$s set %2$s = false where unit_id in (?1)".formatted(column[0], column[1]))
                        .setParameter(1, unitIds)
                        .executeUpdate();
            }
        });
    }

    private List<Object[]> columns(String names) {
        List<?> found = database.createNativeQuery("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and table_name like '%\\_person' and column_name in
                """ + names).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private static String path(ContractOperation operation, Map<String, String> place) {
        var path = operation.path();
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                var name = "{" + parameter.path("name").asText() + "}";
                var before = path.substring(0, path.indexOf(name) - 1);
                var what = before.substring(before.lastIndexOf('/') + 1);
                path = path.replace(
                        name, place.getOrDefault(what, UUID.randomUUID().toString()));
            }
        }
        return path;
    }

    private static String said(Response answer) throws IOException {
        var type = answer.contentType();
        var bytes = answer.asByteArray();
        if (type.startsWith("application/pdf")) {
            try (var document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (type.contains("wordprocessingml")) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                    var text = new XWPFWordExtractor(document)) {
                return text.getText();
            }
        }
        return answer.asString();
    }
}
