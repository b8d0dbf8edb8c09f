package id.fkp.inbox;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many inputs of a unit each filter of the inbox would leave. What has none is left out, but for states and organisations. */
@Schema(description = "How many inputs of the unit each filter of the inbox would leave; what has none is left out")
public record InboxCounts(
        @Schema(
                description =
                        "All states; those that are OBJECTED, REPORTED, APPEALED, OVERDUE or SUSPECTED count elsewhere too",
                examples = "{\"OPEN\": 12, \"ANSWERED\": 30}")
        Map<InboxFilter.State, Integer> states,

        List<Named> forums,
        List<Named> standards,
        @Schema(examples = "{\"SD3\": 7}") SortedMap<ComponentCode, Integer> components,
        @Schema(examples = "{\"SUGGESTION\": 9}") SortedMap<FeedbackKind, Integer> kinds,
        @Schema(examples = "{\"MEDIA\": 3}") SortedMap<CommunityElement, Integer> elements,

        @Schema(description = "Came after the closing of the window in which they were written", examples = "2")
        int late,

        @Schema(
                description =
                        "That name an organisation, by whether the office made sure that their giver speaks for it",
                examples = "{\"UNVERIFIED\": 4, \"VERIFIED\": 2}")
        Map<InboxFilter.Organisation, Integer> organisations,

        HandlingFilter.Counts handling) {

    /** One thing to filter by. */
    @Schema(name = "NamedCount")
    public record Named(
            UUID id,
            @Schema(examples = "SP-02 Izin Penerapan CPPOB") String label,
            int count) {}
}
