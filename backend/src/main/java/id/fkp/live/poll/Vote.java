package id.fkp.live.poll;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody votes for. */
@Schema(description = "What somebody votes for")
public record Vote(
        @Schema(description = "Its place among the options, from 1", examples = "1") @Min(1) @Max(6)
        int option) {}
