package id.fkp.survey.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That papers were typed in. */
@Schema(name = "PaperResponsesEntered", description = "That papers were typed in")
public record PaperEntered(
        @Schema(description = "How many", examples = "12") int entered) {}
