package id.fkp.inbox.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On how many inputs reports are settled, or would be. */
@Schema(description = "On how many inputs reports are settled, or would be; one may count in both")
public record ReportsSettled(
        @Schema(description = "Inputs with reports that were read", examples = "12")
        int settled,

        @Schema(description = "Inputs with reports that were made since; they wait on", examples = "1")
        int waiting) {}
