package id.fkp.response.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is being written as an answer to one input. */
@Schema(description = "All that is being written as an answer to one input")
public record AnswerDrafts(
        @Schema(description = "The caller's own; without an answer in it where they have written none")
        AnswerDraftRepresentation own,

        @Schema(description = "Those of colleagues, the one written last first")
        List<AnswerDraftRepresentation> others) {}
