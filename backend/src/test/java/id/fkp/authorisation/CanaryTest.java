package id.fkp.authorisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attachment.AttachmentFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import id.fkp.export.form.ExportFormat;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.concealed.Span;
import id.fkp.feedback.exchange.ExchangeKind;
import id.fkp.feedback.exchange.Exchanges;
import id.fkp.feedback.exchange.Exchanges.Which;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.invitation.InvitationFixture;
import id.fkp.live.Listening;
import id.fkp.live.LiveFixture;
import id.fkp.live.poll.PollFixture;
import id.fkp.live.question.QuestionFixture;
import id.fkp.opinion.OpinionFixture;
import id.fkp.response.ConcealedResponses;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * Nobody who has not agreed to it appears before the public: names and numbers are planted wherever persons are kept, and
 * looked for in all that anybody may read, be it JSON, CSV, PDF, .xlsx or .docx, and by its searches. Both lists are taken
 * from the product: the tables from the database, the reads from the contract.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CanaryTest {

    static final String NAME = "Kenari Penanda";

    /** Long enough that no trace id holds it by chance. */
    static final String PHONE = "0899-1234-5678";

    static final String CANARY = NAME + " " + PHONE;
    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** So many reads at least find something here; with fewer the search would prove little. */
    private static final int FEWEST_FOUND = 40;

    /** Of them, searches for the name and files in every form: one search and one export at each place, in three forms. */
    private static final int FEWEST_SEARCHED = 12;

    /** Where people are named, or name others, outside the tables of persons; all of it is for the office alone. */
    private static final List<String> BESIDE = List.of(
            "attachment.name",
            "feedback_flag.text",
            "feedback_appeal.text",
            "feedback_appeal.by_name",
            "entry_batch.by_name",
            "assisted_entry.typed_by");

    /** Pages that have words of their own before anything is loaded, and some that have not. */
    private static final List<String> PAGES = List.of(
            "/",
            "/forum/{forums}",
            "/forum/{forums}/masukan",
            "/forum/{forums}/hasil",
            "/moderasi/{forums}",
            "/masukan/{feedback}",
            "/unit/{unit}",
            "/standar/{standards}");

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
    OpinionFixture opinions;

    @Inject
    AttachmentFixture attachments;

    @Inject
    Forums allForums;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Responses responses;

    @Inject
    ConcealedResponses concealedResponses;

    @Inject
    Exchanges exchanges;

    @Inject
    EditionWriter editions;

    @Inject
    EntityManager database;

    @Test
    void no_person_who_did_not_agree_is_before_the_public() throws IOException {
        var places = List.of(toCome(), signed(), running());
        plant(places.stream().map(place -> UUID.fromString(place.get("units"))).toList());
        editions.write();
        int found = 0;
        int searched = 0;
        for (var operation : ContractOperations.read(CONTRACT)) {
            if (operation.isWrite()) {
                continue;
            }
            for (var place : places) {
                if (operation.id().equals("listenLive")) {
                    continue; // does not end by itself; see below
                }
                for (var asked : ways(operation)) {
                    var answer = given().noFilters().queryParams(asked).get(path(operation, place));
                    assertThat(said(answer) + answer.headers())
                            .as(operation.id() + asked)
                            .doesNotContain(NAME, PHONE);
                    found += answer.statusCode() == 200 ? 1 : 0;
                    searched += answer.statusCode() == 200 && !asked.isEmpty() ? 1 : 0;
                }
            }
        }
        List<String> files =
                given().noFilters().get("/api/v1/open-data").jsonPath().getList("files.name");
        assertThat(files).contains("feedback.csv");
        for (var file : files) {
            assertThat(said(given().noFilters().get("/api/v1/open-data/" + file)))
                    .as(file)
                    .doesNotContain(NAME, PHONE);
        }
        places.forEach(CanaryTest::lookAtPages);
        assertThat(found).isGreaterThanOrEqualTo(FEWEST_FOUND);
        assertThat(searched).as("searches and files").isGreaterThanOrEqualTo(FEWEST_SEARCHED);
        try (var listening = Listening.to(UUID.fromString(places.get(2).get("sessions")))) {
            var state = listening.await(live -> !live.getList("questions").isEmpty());
            assertThat(state.data()).as("listenLive").doesNotContain(NAME, PHONE);
        }
    }

    /** As a browser and whoever makes a card of a shared link get them. */
    private static void lookAtPages(Map<String, String> place) {
        for (var page : PAGES) {
            var path = page;
            for (var known : place.entrySet()) {
                path = path.replace("{" + known.getKey() + "}", known.getValue());
            }
            var answer = given().noFilters().accept("text/html").get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain(NAME, PHONE);
            assertThat(!page.equals("/forum/{forums}") || answer.asString().contains("og:title"))
                    .as("a page that tells what it is about")
                    .isTrue();
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
        var said = Giving.said(
                "Kata " + CANARY + " loketnya kurang.",
                "name",
                "Tamu",
                "contact",
                "0812",
                "organisation",
                "Paguyuban Pasar");
        var feedback = submissions.taken(forum, said).feedbackId();
        conceal(UUID.fromString(feedback), 5);
        verify(UUID.fromString(feedback));
        var file = attachments.of(UUID.fromString(feedback), true);
        appealed(submissions.taken(forum, Giving.said("Loketnya kurang.")).feedbackId());
        waiting(forum);
        opinions.written(forum, CANARY);
        var place = place(forum, session.id(), feedback);
        place.put("responses", answered(unit, UUID.fromString(feedback)).toString());
        exchanged(UUID.fromString(feedback));
        // Concealing settles what readers reported before.
        reported(UUID.fromString(feedback));
        place.put("attachments", file.toString());
        return place;
    }

    /** A reader writes to the office why it should not be public; a helper has typed it in. */
    private void reported(UUID feedback) {
        run("""
                insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
                select id, 'reader', unit_id, 'ABUSE', 'Kata', submitted_at from feedback where id = :id
                """, feedback);
        run("""
                insert into assisted_entry (feedback_id, unit_id, forum_id, typed_by, confirmed_at)
                select id, unit_id, forum_id, 'Petugas', submitted_at from feedback where id = :id
                """, feedback);
    }

    /** Its giver writes to the office why it should not be hidden. */
    private void appealed(String feedback) {
        var id = UUID.fromString(feedback);
        QuarkusTransaction.requiringNew().run(() -> {
            moderated.hide(id, HideReason.ABUSE, Instant.now());
            feedbacks.appeal(id, "Kata", Instant.now());
            moderated.decideAppeal(id, false, "Tetap.", "Petugas", Instant.now());
        });
    }

    /** What reached the office on paper waits to be entered. */
    private void waiting(ForumInfo forum) {
        run("""
                with batch as (
                    insert into entry_batch (id, unit_id, forum_id, taken, already_entered, broken, entered, discarded,
                        by_name, begun_at)
                    select uuidv7(), unit_id, id, 1, 0, 0, 0, 0, 'Petugas', now() from forum where id = :id
                    returning *)
                insert into entry_row (batch_id, number, unit_id, forum_id, content)
                select id, 1, unit_id, forum_id, '{"text": "Kata", "name": "Tamu"}' from batch
                """, forum.id());
    }

    private void run(String sql, UUID id) {
        int rows = QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(sql).setParameter("id", id).executeUpdate());
        assertThat(rows).isEqualTo(1);
    }

    /** What was said has been agreed on and signed. */
    private Map<String, String> signed() {
        var unit = units.unit().id();
        var forum = agreements.signed(unit);
        var session = database.createNativeQuery("select cast(id as text) from forum_session where forum_id = ?1")
                .setParameter(1, forum.id())
                .getSingleResult();
        concealNoted(forum.id());
        return place(forum, UUID.fromString((String) session), UUID.randomUUID().toString());
    }

    /** What stands in the minutes and what became of it are the same words. */
    private void concealNoted(UUID forumId) {
        var noted = (UUID) QuarkusTransaction.requiringNew().call(() -> {
            var line = (UUID) database.createNativeQuery("update minute_line set problem = ?1, proposal = null "
                            + "where id = (select min(cast(id as text))::uuid from minute_line where forum_id = ?2) "
                            + "returning feedback_id")
                    .setParameter(1, CANARY)
                    .setParameter(2, forumId)
                    .getSingleResult();
            database.createNativeQuery("update feedback set text = ?1, proposed_text = null where id = ?2")
                    .setParameter(1, CANARY)
                    .setParameter(2, line)
                    .executeUpdate();
            return line;
        });
        conceal(noted, 0);
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

    /** What the office answers names somebody in both of its texts. */
    private UUID answered(UUID unit, UUID feedback) {
        var decision = new ResponseDecision(
                List.of(feedback),
                Outcome.ACCEPTED,
                null,
                "Hubungi " + CANARY + ".",
                null,
                null,
                List.of(),
                CANARY + " sudah di loket.");
        var office = new Office(unit, "Loka Contoh", "test", "kepala", "Kepala");
        var parts = List.of(
                new Span(Span.Of.TEXT, 8, 8 + CANARY.length()), new Span(Span.Of.NO_CHANGE_REASON, 0, CANARY.length()));
        return QuarkusTransaction.requiringNew().call(() -> {
            var answer = responses.give(decision, office, Instant.now());
            concealedResponses.conceal(feedback, parts, HideReason.PERSONAL_DATA, "[disamarkan]", Instant.now());
            return answer;
        });
    }

    /** What giver and office say to each other beside it names somebody each time. */
    private void exchanged(UUID feedback) {
        QuarkusTransaction.requiringNew().run(() -> {
            var asked = feedbacks.ask(feedback, CANARY, "Petugas", Instant.now());
            feedbacks.reply(feedback, asked, CANARY, Instant.now());
            feedbacks.object(feedback, CANARY, Instant.now());
            feedbacks.answerObjection(feedback, CANARY, "Kepala", Instant.now());
            var reply = (UUID) database.createNativeQuery("select id from message where answers_id = ?1")
                    .setParameter(1, asked)
                    .getSingleResult();
            var said = List.of(
                    new Which(ExchangeKind.QUESTION, asked),
                    new Which(ExchangeKind.REPLY, reply),
                    new Which(ExchangeKind.OBJECTION, null),
                    new Which(ExchangeKind.OBJECTION_ANSWER, null));
            var whole = List.of(new Span(Span.Of.TEXT, 0, CANARY.length()));
            var input = feedbacks.forChange(feedback).orElseThrow();
            said.forEach(which ->
                    exchanges.conceal(input, which, whole, HideReason.PERSONAL_DATA, "[disamarkan]", Instant.now()));
        });
    }

    /** The office has made sure for whom its giver speaks, and noted whom it asked. */
    private void verify(UUID feedback) {
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.verifyOrganisation(
                        feedback, VerificationBasis.CALL_BACK, "Catatan", "Petugas", Instant.now()));
    }

    /** A name and a number that stand in what somebody said, from this code point on. */
    private void conceal(UUID feedback, int from) {
        var canary = new Span(Span.Of.TEXT, from, from + CANARY.length());
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.conceal(feedback, List.of(canary), HideReason.PERSONAL_DATA, Instant.now()));
    }

    private static Map<String, String> place(ForumInfo forum, UUID session, String feedback) {
        var of = new HashMap<String, String>();
        of.put("forums", forum.slug());
        of.put("sessions", session.toString());
        of.put("units", forum.unitId().toString());
        of.put(
                "unit",
                given().noFilters().get("/api/v1/units/" + forum.unitId()).path("slug"));
        of.put("standards", forum.versions().get(0).standardId().toString());
        of.put("feedback", feedback);
        of.put("versions", "1");
        of.put("components", "SD1");
        of.put("calendar-years", "2025");
        of.put("assessment-rules", "2023-01-01");
        return of;
    }

    /** In every column of every table in which persons are kept, whatever it is called; nobody agrees to anything. */
    private void plant(List<UUID> unitIds) {
        QuarkusTransaction.requiringNew().run(() -> {
            var named = columns(
                    "('name', 'contact', 'phone', 'position', 'needs_note', 'verification_note', 'verified_by')");
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
            for (var column : BESIDE) {
                int beside = database.createNativeQuery(
                                "update %1$s set %2$s = ?1 where %2$s is not null and unit_id in (?2)"
                                        .formatted((Object[]) column.split("\\.")))
                        .setParameter(1, CANARY)
                        .setParameter(2, unitIds)
                        .executeUpdate();
                assertThat(beside).as(column).isPositive();
            }
            int rows = database.createNativeQuery(
                            "update entry_row set content = jsonb_set(jsonb_set(content, '{name}', "
                                    + "to_jsonb(cast(?1 as text))), '{text}', to_jsonb(cast(?1 as text))) "
                                    + "where content is not null and unit_id in (?2)")
                    .setParameter(1, CANARY)
                    .setParameter(2, unitIds)
                    .executeUpdate();
            assertThat(rows).as("entry_row").isPositive();
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

    /** A read as it stands; where it takes words, asked for the name too, and where it gives files, each form of them. */
    private static List<Map<String, String>> ways(ContractOperation operation) {
        var ways = new ArrayList<Map<String, String>>();
        ways.add(Map.of());
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("name").asText().equals("q")) {
                ways.add(Map.of("q", NAME.substring(0, NAME.indexOf(' '))));
            }
            if (parameter.path("schema").toString().contains("ExportFormat")) {
                Arrays.stream(ExportFormat.values()).forEach(form -> ways.add(Map.of("format", form.name())));
            }
        }
        return ways;
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
        if (type.startsWith(ExportFormat.XLSX_TYPE)) {
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                    var text = new XSSFExcelExtractor(workbook)) {
                return text.getText();
            }
        }
        return answer.asString();
    }
}
