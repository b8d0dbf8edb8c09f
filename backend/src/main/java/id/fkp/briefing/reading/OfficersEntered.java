package id.fkp.briefing.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a list of officers. */
@Schema(description = "What became of a list of officers")
public record OfficersEntered(
        @Schema(description = "Newly on the list", examples = "11")
        int entered,

        @Schema(description = "On the list already, or twice in what was sent", examples = "1")
        int known) {}
