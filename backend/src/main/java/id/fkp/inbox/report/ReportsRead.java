package id.fkp.inbox.report;

import id.fkp.feedback.Feedbacks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** That somebody has looked at what readers reported on inputs of a unit, and they stay. */
@Schema(
        description = "That somebody has looked at what readers reported on inputs of a unit, and they stay",
        example = """
                {"unitId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a10",
                 "inputs": [{"feedbackId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11",
                             "readUntil": "2026-11-28T01:46:20.123456Z"}]}""")
public record ReportsRead(
        @NotNull UUID unitId,

        @NotNull @Size(min = 1, max = Feedbacks.AT_ONCE) @UniqueElements
        List<@NotNull @Valid Read> inputs) {

    /** Up to which report somebody has looked. */
    @Schema(name = "ReportsReadOn", description = "An input, and up to which of the reports on it somebody has looked")
    public record Read(
            @NotNull UUID feedbackId,

            @Schema(description = "When the newest report was made that they have read; later ones wait on") @NotNull
            Instant readUntil) {}
}
