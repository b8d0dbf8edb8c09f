package id.fkp.authorisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.contract.ContractOperation;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request of the table: the operation's own example, made to be about the thing of its row. */
final class Knock {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ContractOperation operation;
    private final Thing thing;
    private final Scene scene;
    private final Map<String, UUID> made;

    /** What it is about is made once, whoever knocks then. */
    private @Nullable String path;

    Knock(ContractOperation operation, Thing thing, Scene scene) {
        this(operation, thing, scene, new HashMap<>());
    }

    /** @param made what is there already, by the name of its id */
    Knock(ContractOperation operation, Thing thing, Scene scene, Map<String, UUID> made) {
        this.made = made;
        this.operation = operation;
        this.thing = thing;
        this.scene = scene;
    }

    /**
     * @param product where it is asked, without a path; said by the caller, since between two tests nobody else knows it
     */
    int statusFor(URI product, @Nullable String token) throws IOException, InterruptedException {
        if (path == null) {
            path = path();
        }
        var request = HttpRequest.newBuilder(product.resolve(path + asked()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.id().equals("readPreview")) {
            request.header("Preview-Token", "given-to-nobody");
        }
        var sent = BodyPublishers.noBody();
        if (operation.isWrite()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
            var body = body();
            if (body != null) {
                request.header("Content-Type", "application/json");
                sent = BodyPublishers.ofString(body.toString());
            } else if (operation.takesFile()) {
                request.header("Content-Type", "application/octet-stream");
                sent = BodyPublishers.ofString("%PDF-1.7");
            }
        }
        return HTTP.send(request.method(operation.method(), sent).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private String asked() {
        return query().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(joining("&", "?", ""));
    }

    String path() {
        var path = operation.path();
        if (path.equals("/api/v1/open-data")) {
            scene.openData();
        }
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                var name = parameter.path("name").asText();
                path = path.replace("{" + name + "}", value(path, name));
            }
        }
        return path;
    }

    /** Of an edition, which has to be written first. */
    private String openData() {
        scene.openData();
        return thing == Thing.ABSENT ? "nothing.csv" : "unit.csv";
    }

    /** What stands before a parameter in the path says whose id it is. */
    private String value(String path, String name) {
        var before = path.substring(0, path.indexOf("{" + name + "}") - 1);
        return switch (before.substring(before.lastIndexOf('/') + 1)) {
            case "versions" -> "1";
            case "components" -> "SD1";
            case "retention-classes" -> thing == Thing.ABSENT ? "NOTHING" : "ATTENDANCE";
            case "corrections" -> id("correctionId");
            case "open-data" -> openData();
            case "assessment" -> "COMMUNITY_INVOLVED";
            case "assessment-rules" -> thing == Thing.ABSENT ? "2199-01-01" : "2023-01-01";
            case "calendar-years" -> thing == Thing.ABSENT ? "2199" : "2025";
            case "institutions" -> id("institutionId");
            case "units" -> id("unitId");
            case "services" -> id("serviceId");
            case "memberships" -> id("membershipId");
            case "joining-links" -> id("joiningLinkId");
            case "standards" -> id("standardId");
            case "preview-links" -> id("previewLinkId");
            case "remarks" -> id("remarkId");
            case "forums" -> forum();
            case "feedback" -> feedback();
            case "responses" -> id("responseId");
            case "moderation-batches" -> id("moderationBatchId");
            case "attachments" -> id("attachmentId");
            case "answer-templates" -> id("answerTemplateId");
            case "api-clients" -> id("apiClientId");
            case "entry-batches" -> id("entryBatchId");
            case "webhooks" -> id("webhookId");
            case "assignment-batches" -> id("assignmentBatchId");
            case "forum-links" -> id("forumLinkId");
            case "files" -> id("fileId");
            case "photos" -> id("photoId");
            case "recordings" -> id("recordingId");
            case "sessions" -> session();
            case "attendances" -> path.contains("/sessions/") ? id("attendanceId") : "0000-0000";
            case "lines" ->
                path.contains("/sessions/") ? id("lineId") : UUID.randomUUID().toString();
            case "questions" -> id("questionId");
            case "polls" -> id("pollId");
            case "opinion-questions" -> id("opinionQuestionId");
            case "signatories" -> id("signatoryId");
            case "agreements" -> "0000-0000";
            case "follow-ups" -> id("followUpId");
            case "surveys" -> id("surveyId");
            case "survey-responses" -> id("surveyResponseId");
            case "survey-token-batches" -> id("surveyTokenBatchId");
            case "fact-imports" -> id("factImportId");
            case "decrees" -> id("decreeId");
            case "pledges" -> id("pledgeId");
            case "certificates" -> id("certificateId");
            case "certificate-audits" -> id("auditId");
            case "audit-findings" -> id("findingId");
            case "deadlines" -> id("deadlineId");
            case "deadline-feeds" -> id("deadlineFeedId");
            case "exports" -> id("exportId");
            case "stakeholders" -> id("stakeholderId");
            case "publications" -> id("publicationId");
            case "briefings" -> id("briefingId");
            case "officers" -> id("officerId");
            case "briefing-links", "briefing-officers" -> "0000-0000";
            case "invitations" -> name.equals("number") ? "0000-0000" : id("invitationId");
            case "entries" -> id("registerEntryId");
            case "follows" -> id("objectId");
            case "receipts", "tickets", "followers", "unsubscriptions" -> "0000-0000";
            default -> throw new IllegalStateException("Whose id is {" + name + "} in " + path + "?");
        };
    }

    /** Typed in from paper, where the request is about that. */
    private String feedback() {
        var feedback = id("feedbackId");
        if (operation.path().endsWith("/assisted-entry") && thing != Thing.ABSENT) {
            scene.rows().assistedEntry(UUID.fromString(feedback));
        }
        return feedback;
    }

    /** With somebody invited to it, where the request is about the letters. */
    private String session() {
        var session = id("sessionId");
        if (operation.path().endsWith("/letters.pdf") && thing != Thing.ABSENT) {
            id("invitationId");
        }
        return session;
    }

    /** With a draft of its record of agreement, where the request is about one. */
    private String forum() {
        var forum = id("forumId");
        if (operation.path().contains("/agreement-draft") && thing != Thing.ABSENT) {
            scene.agreementDraft(UUID.fromString(forum));
        }
        return forum;
    }

    /** Only parameters that say what it is about, and those it needs; filters are not a matter of rights. */
    Map<String, String> query() {
        var query = new HashMap<String, String>();
        if (thing != Thing.NONE) {
            for (var parameter : operation.declared().path("parameters")) {
                var name = parameter.path("name").asText();
                if (parameter.path("in").asText().equals("query") && name.equals("unitId")) {
                    query.put(name, id(name));
                } else if (parameter.path("in").asText().equals("query")
                        && parameter.path("required").asBoolean()) {
                    query.put(name, needed(parameter));
                }
            }
        }
        return query;
    }

    /** As in the example; of versions there is only the first. */
    private static String needed(JsonNode parameter) {
        return switch (parameter.path("name").asText()) {
            case "from", "to" -> "1";
            default -> parameter.path("example").asText();
        };
    }

    @Nullable
    JsonNode body() {
        var example = operation.body();
        if (example instanceof ObjectNode body) {
            body.properties().forEach(field -> {
                if (field.getKey().endsWith("Id") && field.getValue().isTextual()) {
                    field.setValue(body.textNode(id(field.getKey())));
                }
            });
            if (body.has("standardIds")) {
                body.putArray("standardIds").add(id("standardId"));
            }
            if (body.has("feedbackIds")) {
                body.putArray("feedbackIds").add(id("feedbackId"));
            }
            if (body.has("stakeholderIds")) {
                body.putArray("stakeholderIds").add(id("stakeholderId"));
            }
            if (body.has("unitId")) {
                body.remove("institutionId"); // of links and memberships only one of both may be there
            }
        }
        return example;
    }

    private String id(String name) {
        var known = made.get(name);
        if (known == null) {
            // One after the other, since all things of a kind have one name.
            synchronized (scene) {
                known = thing == Thing.ABSENT ? UUID.randomUUID() : make(name);
            }
            made.put(name, known);
        }
        return known.toString();
    }

    private UUID make(String name) {
        return switch (name) {
            case "institutionId" -> scene.institution();
            case "unitId" -> scene.unit(thing).id();
            case "serviceId" -> scene.service(unit());
            case "membershipId" -> scene.membership(unit());
            case "joiningLinkId" -> scene.rows().joiningLink(unit());
            case "standardId" -> scene.standard(unit(), thing).standardId();
            case "previewLinkId" -> scene.rows().previewLink(UUID.fromString(id("standardId")));
            case "remarkId" -> scene.rows().remark(UUID.fromString(id("standardId")));
            // Whatever the public sees can be followed.
            case "objectId" -> scene.forum(scene.unit(thing).id(), Thing.PUBLIC).id();
            case "forumId" -> scene.forum(unit(), thing).id();
            case "feedbackId" -> scene.feedback(unit(), thing);
            case "responseId" -> scene.response(unit());
            case "moderationBatchId" -> scene.rows().moderationBatch(unit());
            case "attachmentId" -> scene.attachment(UUID.fromString(id("feedbackId")), thing);
            case "answerTemplateId" -> scene.rows().answerTemplate(unit());
            case "apiClientId" -> scene.rows().apiClient(unit());
            case "entryBatchId" -> scene.rows().entryBatch(UUID.fromString(id("forumId")));
            case "forumLinkId" -> scene.forumLink(UUID.fromString(id("forumId")));
            case "assignmentBatchId" -> scene.rows().assignmentBatch(unit());
            case "fileId" -> scene.file(unit(), thing);
            case "photoId" -> scene.photo(unit(), thing);
            case "recordingId" -> scene.recording(unit(), thing);
            case "sessionId" -> scene.session(unit(), thing);
            case "stakeholderId" -> scene.stakeholder(unit());
            case "publicationId" -> scene.publication(unit());
            case "briefingId" -> scene.briefing(unit());
            case "officerId" -> scene.briefedOfficer(UUID.fromString(id("briefingId")));
            case "invitationId" -> scene.invitation(UUID.fromString(id("sessionId")));
            case "attendanceId" -> scene.attendance(UUID.fromString(id("sessionId")));
            case "signatoryId" -> scene.signatory(UUID.fromString(id("forumId")));
            case "followUpId" -> scene.followUp(unit());
            case "surveyId" -> scene.survey(unit(), thing);
            case "surveyResponseId" -> scene.surveyResponse(UUID.fromString(id("surveyId")));
            case "surveyTokenBatchId" -> scene.surveyTokenBatch(UUID.fromString(id("surveyId")));
            case "factImportId" -> scene.factImport(unit());
            // The example is about an invitation.
            case "heldId" -> scene.invitation(UUID.fromString(id("sessionId")));
            case "correctionId" -> scene.correction(UUID.fromString(id("sessionId")));
            case "lineId" -> scene.line(UUID.fromString(id("sessionId")));
            case "questionId" -> scene.question(UUID.fromString(id("sessionId")));
            case "registerEntryId" -> scene.rows().registerEntry(unit());
            case "pollId" -> scene.poll(UUID.fromString(id("sessionId")));
            case "opinionQuestionId" -> scene.opinionQuestion(UUID.fromString(id("forumId")));
            case "decreeId" -> scene.decree(unit(), thing);
            case "pledgeId" -> scene.pledge(unit(), thing);
            case "certificateId" -> scene.certificate(unit(), thing);
            case "auditId" -> scene.audit(UUID.fromString(id("certificateId")));
            case "findingId" -> scene.finding(UUID.fromString(id("certificateId")));
            case "deadlineId" -> scene.deadline(unit());
            case "deadlineFeedId" -> scene.rows().deadlineFeed(unit());
            case "exportId" -> scene.rows().export(unit());
            case "webhookId" -> scene.rows().webhook(unit());
            default -> UUID.randomUUID();
        };
    }

    private UUID unit() {
        return UUID.fromString(id("unitId"));
    }
}
