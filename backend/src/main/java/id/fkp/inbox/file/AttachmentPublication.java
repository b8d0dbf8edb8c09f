package id.fkp.inbox.file;

import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever publishes a file vouches for. */
@Schema(description = "What whoever publishes a file vouches for", examples = "{\"consented\":true}")
public record AttachmentPublication(
        @Schema(
                description = "Nobody can be recognised in it or is named in it who has not agreed, and it is what the "
                        + "input speaks of; only true is taken")
        @AssertTrue(message = "{fkp.Consented}")
        boolean consented) {}
