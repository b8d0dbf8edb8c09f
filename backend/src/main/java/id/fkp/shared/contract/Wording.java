package id.fkp.shared.contract;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** What parameters mean that many operations have; who says it at the parameter itself is heard first. */
final class Wording {

    private static final Map<String, String> OF_HEADERS = Map.ofEntries(
            Map.entry("Accept-Language", "Language of words for people: id (default) or en"),
            Map.entry("Attendance-Number", "Number of the attendance, from the check-in"),
            Map.entry("Attendance-Secret", "Secret of the attendance, from the check-in; never part of an address"),
            Map.entry("Challenge-Solution", "The solved challenge, where there is no token"),
            Map.entry("Device-Token", "What the device was given once; quotas are counted by it first"),
            Map.entry("Follow-Secret", "Secret of the follower; never part of an address"),
            Map.entry(
                    "Idempotency-Key",
                    "A new UUID for each new request. Sent again within 72 hours, it gets the same answer"),
            Map.entry("If-Match", "The ETag last read; a change is refused when it is no longer the current one"),
            Map.entry("If-None-Match", "The ETag one has; 304 when it is still the current one"),
            Map.entry("If-Range", "The ETag of which one has a part; a whole answer when it is another now"),
            Map.entry("Invitation-Secret", "Secret of the invitation, from its link; never part of an address"),
            Map.entry("Preview-Token", "Token of the preview link; never part of an address"),
            Map.entry("Range", "The bytes wanted, as bytes=from-to"),
            Map.entry("Receipt-Secret", "Secret of the receipt; never part of an address"),
            Map.entry("Ticket-Number", "Number of the ticket, from the registration"),
            Map.entry("Ticket-Secret", "Secret of the ticket; never part of an address"));

    private static final Map<String, String> OF_THE_PATH = Map.ofEntries(
            Map.entry("attendanceId", "Id of the attendance"),
            Map.entry("code", "Code, as the list names it"),
            Map.entry("correctionId", "Id of the correction"),
            Map.entry("id", "Id, as the list or the answer to its creation names it"),
            Map.entry("indicator", "Which of the nine indicators"),
            Map.entry("invitationId", "Id of the invitation"),
            Map.entry("lineId", "Id of the line"),
            Map.entry("name", "Name of the file, as the list says"),
            Map.entry("number", "Number, as it is shown to people"),
            Map.entry("objectId", "Id of what is followed"),
            Map.entry("officerId", "Id of the officer's entry, as the list names it"),
            Map.entry("pollId", "Id of the poll"),
            Map.entry("questionId", "Id of the question"),
            Map.entry("ref", "Id, or the short name that its public page has"),
            Map.entry("token", "What the link was made with"),
            Map.entry("validFrom", "The day from which the rules hold"),
            Map.entry("year", "Calendar year"));

    private static final Map<String, String> OF_THE_QUERY = Map.ofEntries(
            Map.entry("component", "Only about this component"),
            Map.entry("edition", "Which edition: for whom it is made"),
            Map.entry("element", "Only of this group of society"),
            Map.entry("format", "Form of the file"),
            Map.entry("forumId", "Only of this forum"),
            Map.entry("institutionId", "Only of this institution"),
            Map.entry("kind", "Only of this kind"),
            Map.entry("limit", "How many items a page has at most"),
            Map.entry("serviceId", "Only of this service"),
            Map.entry("standardId", "Only of this standard"),
            Map.entry("state", "Only in this state"),
            Map.entry("unitId", "Only of this unit"));

    private Wording() {}

    static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            var words = parameter.getIn() == In.HEADER
                    ? OF_HEADERS
                    : parameter.getIn() == In.PATH ? OF_THE_PATH : OF_THE_QUERY;
            parameter.setDescription(Objects.requireNonNull(
                    words.get(parameter.getName()), parameter.getName() + " needs a description"));
        }
    }
}
