package id.fkp.registration.reading;

import id.fkp.feedback.given.CommunityElement;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a session now.
 *
 * @param registered who has a seat or takes part online
 */
@Schema(name = "Seats", description = "The seats of a session now; without a seat one waits, and moves up by oneself")
public record SeatsRepresentation(
        @Schema(description = "Whether one can register now")
        boolean open,

        @Schema(nullable = true, description = "Absent for as many as come", examples = "60") @Nullable
        Integer capacity,

        @Schema(description = "Who has a seat or takes part online", examples = "41")
        int registered,

        @Schema(examples = "0") int waiting,

        List<OfElement> elements) {

    /** What people of one element find. */
    @Schema(name = "SeatsOfElement", description = "What people of one element find")
    public record OfElement(
            CommunityElement element,

            @Schema(description = "Only for this element", examples = "20")
            int kept,

            @Schema(nullable = true, description = "Absent for as many as come", examples = "12") @Nullable
            Integer free) {}
}
